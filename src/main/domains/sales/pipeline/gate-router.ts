import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { covers } from '#shared/permission.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { Deal } from '../deal-entity.ts';
import { dealLifecycle } from '../deal-lifecycle.ts';
import { Completed, completeDeal, demandStageNamed, tick } from './complete-deal.ts';
import { readGate } from './read-gate.ts';
import { OVERRIDE } from './stage-gate.ts';

const id = z.string().max(40);

export const gateRouter = router({
  gate: query('sales.deal.read')
    .input(z.object({ id, stageId: id.nullish() }))
    .query(({ ctx, input }) => ({
      ...readGate(
        ctx.workspace.reader,
        readRecord(ctx.workspace.reader, Deal, input.id, ctx.scope),
        input.stageId ?? null,
      ),
      mayOverride: covers(ctx.scope.actor.role.permissions, OVERRIDE),
    })),
  tick: command('sales.deal.write')
    .input(z.object({ id, requirementId: id, done: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.dealCheckpoint.tick', (work) => {
        const deal = readRecord(work, Deal, input.id, ctx.scope);
        if (deal.status !== 'open')
          throw new AppError('dealClosed', { action: { zh: '确认', en: 'tick a checkpoint' } });
        tick(work, input.id, input.requirementId, input.done);
        return null;
      }),
    ),
  passGate: command(OVERRIDE)
    .input(z.object({ id, stageId: id, reason: z.string().trim().min(1).max(1000), ...Completed }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        OVERRIDE,
        (work) => {
          readRecord(work, Deal, input.id, ctx.scope);
          const stage = demandStageNamed(work, input.stageId);
          completeDeal(work, input.id, input, ctx.scope);
          if (stage.category === 'lost') throw new AppError('lossReasonRequired');
          if (stage.category === 'won') applyMove(work, Deal, dealLifecycle, input.id, 'win', {});
          else applyMove(work, Deal, dealLifecycle, input.id, 'move', { stageId: stage.id });
          return null;
        },
        { reason: input.reason },
      ),
    ),
});
