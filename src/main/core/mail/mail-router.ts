import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { safeFileName } from '#shared/file-name.ts';
import { entityPermission } from '../access/access.ts';
import { keptConnector } from '../connectors/kept-connector.ts';
import { newId } from '../ids.ts';
import { OutboxItem } from '../outbox/outbox-item-entity.ts';
import { outgoing } from '../outbox/outbox-rows.ts';
import { readRecord } from '../records/read-record.ts';
import { command, router } from '../router/procedure.ts';
import { sendMail } from './send-mail.ts';

const addresses = z.array(z.string().trim().max(500)).max(200);

export const mailRouter = router({
  /** Puts a mail written by hand into the outbox; returns the id of the item. */
  send: command('core.mail.write')
    .input(
      z.object({
        to: addresses,
        cc: addresses.default([]),
        subject: z.string().max(500),
        text: z.string().max(200_000),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.write('core.mail.send', (work) => ({
        id: sendMail(work, input, `core.mail.send ${ctx.commandKey ?? newId(work.now)}`),
      })),
    ),
  /** A mail of the outbox as a file that other mail programs open and send. */
  eml: command(entityPermission(OutboxItem, 'read'))
    .input(z.object({ id: z.string().max(40) }))
    .mutation(async ({ ctx, input }) => {
      const { reader } = ctx.workspace;
      readRecord(reader, OutboxItem, input.id, ctx.scope);
      const row = reader.find(OutboxItem, input.id);
      if (row?.kind !== 'mail') throw new AppError('notFound', { entity: { zh: '邮件', en: 'mail' } });
      const { composeMail } = await import('./compose-mail.ts'); // it brings a library that few commands need
      const settings = keptConnector(reader, 'smtp')?.settings;
      const from = settings
        ? { name: String(settings.fromName ?? ''), address: String(settings.from) }
        : null;
      const { bytes } = await composeMail(await outgoing(reader, row), from);
      const name = safeFileName(`${row.title}.eml`);
      return { download: ctx.core.transfers.put({ name, type: 'message/rfc822', bytes }), name };
    }),
});
