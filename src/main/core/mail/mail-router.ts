import { z } from 'zod';
import { newId } from '../ids.ts';
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
});
