import { cleanLine, cleanText } from '#shared/clean-text.ts';
import { defineTask } from '../jobs/task.ts';

/** What of a mail is kept: plain text and bytes, nothing that could be followed or run. */
export interface ParsedMail {
  readonly subject: string | null;
  readonly sender: string | null;
  readonly recipients: string | null;
  readonly content: string | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Files beyond the limit, which are not kept. */
  readonly filesLeftOut: number;
}

const MOST_TEXT = 200_000;
const MOST_FILES = 50;
const MOST_REFERENCES = 50;
const MOST_PARTS = 500;
const MOST_HEAD = 256 * 1024;
const MOST_HTML = 1_000_000;

const cut = (text: string, max: number): string => {
  const clean = cleanLine(text);
  return clean.length > max ? `${clean.slice(0, max - 1)}…` : clean;
};

const line = (text: string | undefined, max: number): string | null => (text && cut(text, max)) || null;

/** The Message-IDs in a head; what does not look like one is passed over. */
const idsIn = (head: string | readonly string[] | undefined): string[] =>
  (
    [head ?? []]
      .flat()
      .join(' ')
      .match(/<[^<>\s]{1,490}>/g) ?? []
  ).slice(-MOST_REFERENCES);

/** Reads a MIME message. Throws where it holds more parts or a longer head than any honest mail has. */
export async function parseMail(source: Uint8Array): Promise<ParsedMail> {
  const { simpleParser } = await import('mailparser'); // read when it is needed, not at every start of a worker
  const mail = await simpleParser(Buffer.from(source), {
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
    checksumAlgo: false,
    maxHtmlLengthToParse: MOST_HTML,
    maxHeadSize: MOST_HEAD,
    maxChildNodes: MOST_PARTS,
  });
  const to = [mail.to ?? [], mail.cc ?? []].flat().map(({ text }) => text);
  const files = mail.attachments.filter(({ content }) => content.byteLength > 0);
  return {
    subject: line(mail.subject, 500),
    sender: line(mail.from?.text, 500),
    recipients: line(to.join(', '), 2000),
    content: cleanText(mail.text ?? '').slice(0, MOST_TEXT) || null,
    messageId: idsIn(mail.messageId)[0] ?? null,
    inReplyTo: idsIn(mail.inReplyTo)[0] ?? null,
    references: idsIn(mail.references),
    files: files.slice(0, MOST_FILES).map(({ filename, content }) => ({
      name: filename ?? 'attachment',
      bytes: new Uint8Array(content),
    })),
    filesLeftOut: Math.max(0, files.length - MOST_FILES),
  };
}

/** In a worker: a hostile mail holds up nothing but itself. */
export const parseMailTask = defineTask('mail.parse', (source: Uint8Array) => parseMail(source));
