import { cleanText } from '#shared/clean-text.ts';
import { AppError, type Problem } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';

/** A mail as a room hands it over. */
export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Beside the text, for readers that show it; made by the program, never from what somebody typed. */
  readonly html?: string;
  /** Files of the content store, none of them confidential. */
  readonly attachments?: readonly {
    readonly hash: string;
    readonly name: string;
    readonly mediaType: string;
  }[];
  /** What it answers, by Message-ID. */
  readonly inReplyTo?: string;
  /** What it is about: a quote, a ticket. */
  readonly record?: { readonly entity: string; readonly id: string };
  /** Not before this moment. */
  readonly at?: number;
}

const MOST_RECIPIENTS = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it refuses
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]/;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/;

const LABELS = {
  to: { zh: '收件人', en: 'To' },
  cc: { zh: '抄送', en: 'Cc' },
  subject: { zh: '主题', en: 'Subject' },
  inReplyTo: { zh: '回复的邮件', en: 'In reply to' },
} as const satisfies Record<string, LocalText>;

/** Whether a text is one plain mail address. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** What stands against sending a mail. A line break in a head would be a head of its own, so it is refused. */
export function mailProblems(mail: Mail): Problem[] {
  const problems: Problem[] = [];
  const recipients = [...mail.to, ...(mail.cc ?? [])];
  if (recipients.length === 0) problems.push({ code: 'mailNoRecipient', params: {}, field: 'to' });
  if (recipients.length > MOST_RECIPIENTS)
    problems.push({ code: 'mailTooManyRecipients', params: { max: MOST_RECIPIENTS }, field: 'to' });
  for (const field of ['to', 'cc'] as const)
    for (const address of mail[field] ?? [])
      if (CONTROL.test(address))
        problems.push({ code: 'mailLineBreak', params: { field: LABELS[field] }, field });
      else if (!isMailAddress(address))
        problems.push({ code: 'mailAddressWrong', params: { field: LABELS[field], value: address }, field });
  for (const field of ['subject', 'inReplyTo'] as const)
    if (CONTROL.test(mail[field] ?? ''))
      problems.push({ code: 'mailLineBreak', params: { field: LABELS[field] }, field });
  if (cleanText(mail.subject) === '')
    problems.push({ code: 'required', params: { field: LABELS.subject }, field: 'subject' });
  if (cleanText(mail.text) === '') problems.push({ code: 'mailEmpty', params: {}, field: 'text' });
  return problems;
}

/** Throws all that stands against sending a mail. */
export function demandMail(mail: Mail): void {
  const problems = mailProblems(mail);
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
}
