import { z } from 'zod';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, router } from '../../../core/router/procedure.ts';
import { Poc } from './poc-entities.ts';
import { pocLifecycle } from './poc-lifecycle.ts';

export const pocRouter = router({
  move: command('sales.poc.write')
    .input(
      z.object({
        id: z.string().max(40),
        event: z.enum(['start', 'pass', 'fail', 'abandon', 'resume']),
        outcome: z.string().trim().max(1000).nullish(),
      }),
    )
    .mutation(({ ctx, input: { id, event, outcome } }) =>
      ctx.write('sales.poc.move', (work) => {
        readRecord(work, Poc, id, ctx.scope);
        applyMove(work, Poc, pocLifecycle, id, event, { outcome: outcome || null });
        return null;
      }),
    ),
});
