import { z } from 'zod';
import { Reason, reasonOf } from '../../../core/changes/reason.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { HandOver, handOver, toHandOver } from './hand-over.ts';

export const handOverRouter = router({
  /** How many open deals, leads and open tasks a salesperson has that can be handed over. */
  toHandOver: query('sales.deal.read')
    .input(z.object({ id: z.string().max(40) }))
    .query(({ ctx, input }) => toHandOver(ctx.workspace.reader, input.id, ctx.scope)),
  /** Gives what one salesperson is working on to another, as one action. */
  handOver: command('sales.deal.write')
    .input(HandOver.extend({ reason: Reason }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.deal.handOver', (work) => handOver(work, input, ctx.scope), reasonOf(input)),
    ),
});
