import { z } from 'zod';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, router } from '../../../core/router/procedure.ts';
import { RISKS } from '../contract/contract-choices.ts';
import { BREACH_KINDS, Breach } from './breach-entity.ts';
import { breachLifecycle } from './breach-lifecycle.ts';

const WRITE = 'compliance.breach.write';
const id = z.string().max(40);
const said = z.string().trim().min(1).max(1000);

export const breachRouter = router({
  /** A person says that it is one, and by what that is known. */
  confirm: command(WRITE)
    .input(
      z.object({
        id,
        evidence: said,
        type: z.enum(BREACH_KINDS.map(({ value }) => value)).nullish(),
        severity: z.enum(RISKS.map(({ value }) => value)).nullish(),
        /** Minor units of the breach's currency. */
        amount: z.number().int().min(0).nullish(),
      }),
    )
    .mutation(({ ctx, input: { id: breachId, type = null, severity = null, amount = null, evidence } }) =>
      ctx.write('compliance.breach.confirm', (work) => {
        readRecord(work, Breach, breachId, ctx.scope);
        const given = { evidence, type, severity, amount };
        applyMove(work, Breach, breachLifecycle, breachId, 'confirm', given);
        return null;
      }),
    ),
  dismiss: command(WRITE)
    .input(z.object({ id, reason: said }))
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.breach.dismiss', (work) => {
        readRecord(work, Breach, input.id, ctx.scope);
        applyMove(work, Breach, breachLifecycle, input.id, 'dismiss', { reason: input.reason });
        return null;
      }),
    ),
  cure: command(WRITE)
    .input(z.object({ id, remedy: said, curedOn: z.iso.date() }))
    .mutation(({ ctx, input: { id: breachId, ...given } }) =>
      ctx.write('compliance.breach.cure', (work) => {
        readRecord(work, Breach, breachId, ctx.scope);
        applyMove(work, Breach, breachLifecycle, breachId, 'cure', given);
        return null;
      }),
    ),
});
