import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Outgoing } from '../connectors/connector.ts';
import { MailPayload } from './send-mail.ts';

export interface ComposedMail {
  readonly recipients: readonly string[];
  readonly bytes: Buffer;
}

/** The MIME message of an outbox item: the same bytes at every attempt. Without a sender where none is set up yet. */
export async function composeMail(
  item: Outgoing,
  from: { name: string; address: string } | null,
): Promise<ComposedMail> {
  const { to, cc, subject, text, html, inReplyTo } = MailPayload.parse(item.payload);
  const composer = new MailComposer({
    ...(from ? { from } : {}),
    to: [...to],
    cc: [...cc],
    subject,
    text,
    ...(html === null ? {} : { html }),
    ...(inReplyTo === null ? {} : { inReplyTo, references: inReplyTo }),
    ...(item.remoteId === null ? {} : { messageId: item.remoteId }),
    date: new Date(item.createdAt),
    attachments: item.files.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    baseBoundary: createHash('sha256').update(item.id).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { recipients: [...to, ...cc], bytes: await composer.compile().build() };
}
