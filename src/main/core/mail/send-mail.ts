import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { keptConnector } from '../connectors/kept-connector.ts';
import { demandKept } from '../files/file-content.ts';
import { newId } from '../ids.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Work } from '../storage/work.ts';
import { demandMail, type Mail } from './mail.ts';

/** A mail as it lies in the outbox. */
export const MailPayload = z.object({
  to: z.array(z.string()),
  cc: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  inReplyTo: z.string().nullable(),
});
export type MailPayload = z.infer<typeof MailPayload>;

const MOST_MEGABYTES = 20;

/** The domain of our own address, after which Message-IDs are named; none before a sender is set up. */
function ownDomain(work: Work): string {
  const from = String(keptConnector(work, 'smtp')?.settings.from ?? '');
  const domain = from.split('@')[1] ?? '';
  return /^[A-Za-z0-9.-]+$/.test(domain) ? domain : 'vendordesk.invalid';
}

/**
 * Puts a mail into the outbox as part of the caller's unit of work, under a Message-ID that stays the same at every
 * attempt. The same key is the same mail. Throws all problems of the mail together; returns the id of the outbox item.
 */
export function sendMail(work: Work, mail: Mail, key: string): string {
  demandMail(mail);
  const { to, cc = [], subject, text, html = null, attachments = [], inReplyTo = null, record, at } = mail;
  const size = attachments.reduce(
    (sum, { hash, name }) => sum + demandKept(work, { hash, vault: OPEN }, name).size,
    0,
  );
  if (size > MOST_MEGABYTES * 1024 * 1024) throw new AppError('mailFilesTooLarge', { max: MOST_MEGABYTES });
  const payload: MailPayload = { to: [...to], cc: [...cc], subject, text, html, inReplyTo };
  return enqueue(
    work,
    {
      connector: 'smtp',
      kind: 'mail',
      title: subject,
      recipient: [...to, ...cc].join(', '),
      payload,
      remoteId: `<${newId(work.now)}@${ownDomain(work)}>`,
      files: attachments,
      ...(record ? { record } : {}),
      ...(at === undefined ? {} : { at }),
    },
    key,
  );
}
