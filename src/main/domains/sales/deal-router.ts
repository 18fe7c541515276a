import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { applyMove } from '../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { readRecord } from '../../core/records/read-record.ts';
import { checkValues } from '../../core/records/write-record.ts';
import { command, query, router } from '../../core/router/procedure.ts';

import { Deal } from './deal-entity.ts';
import { dealLifecycle } from './deal-lifecycle.ts';
import { BoardRequest, readBoard } from './pipeline/board.ts';
import { Completed, completeDeal, demandStageNamed } from './pipeline/complete-deal.ts';
import { Stage } from './pipeline/entities.ts';

const id = z.string().max(40);
const text = z.string().max(1000);
const civil = z.iso.date().nullish();
const WRITE = 'sales.deal.write';

/** The fields of an input that were given, checked like a form's. */
const given = (values: Record<string, unknown>): RecordValues =>
  checkValues(
    Deal,
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)),
    Deal.fields,
  );

export const dealRouter = router({
  board: query('sales.deal.read')
    .input(BoardRequest)
    .query(({ ctx, input }) => readBoard(ctx.workspace.reader, input, ctx.scope)),
  move: command(WRITE)
    .input(z.object({ id, stageId: id, from: id.optional(), ...Completed }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.deal.move', (work) => {
        const deal = readRecord(work, Deal, input.id, ctx.scope);
        const stage = demandStageNamed(work, input.stageId);
        if (stage.category !== 'open')
          throw new AppError('illegalMove', {
            entity: Deal.spec.label,
            from: { zh: '进行中', en: 'open' },
            event: { zh: `移到${stage.name}`, en: `move to ${stage.nameEn}` },
          });
        if (input.from !== undefined && deal.stageId !== input.from && deal.stageId !== input.stageId) {
          const now = work.find(Stage, String(deal.stageId));
          throw new AppError('editConflict', {
            field: { zh: '阶段', en: 'Stage' },
            theirs: { zh: now?.name ?? '—', en: now?.nameEn ?? '—' },
            yours: { zh: stage.name, en: stage.nameEn },
          });
        }
        completeDeal(work, input.id, input, ctx.scope);
        applyMove(work, Deal, dealLifecycle, input.id, 'move', { stageId: input.stageId });
        return null;
      }),
    ),
  win: command(WRITE)
    .input(z.object({ id, closedOn: civil, amount: z.number().int().nullish(), ...Completed }))
    .mutation(({ ctx, input: { id: dealId, values: completed, checkpoints, ...values } }) =>
      ctx.write('sales.deal.win', (work) => {
        readRecord(work, Deal, dealId, ctx.scope);
        completeDeal(work, dealId, { values: completed, checkpoints }, ctx.scope);
        applyMove(work, Deal, dealLifecycle, dealId, 'win', given(values));
        return null;
      }),
    ),
  lose: command(WRITE)
    .input(
      z.object({
        id,
        reason: z.string().max(100).nullish(),
        closedOn: civil,
        competitor: text.nullish(),
        note: text.nullish(),
      }),
    )
    .mutation(({ ctx, input: { id: dealId, reason, note, ...values } }) =>
      ctx.write(
        'sales.deal.lose',
        (work) => {
          readRecord(work, Deal, dealId, ctx.scope);
          applyMove(work, Deal, dealLifecycle, dealId, 'lose', given({ ...values, lossReason: reason }));
          return null;
        },
        note ? { reason: note } : {},
      ),
    ),
  reopen: command(WRITE)
    .input(z.object({ id, reason: text.trim().min(1) }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        'sales.deal.reopen',
        (work) => {
          readRecord(work, Deal, input.id, ctx.scope);
          applyMove(work, Deal, dealLifecycle, input.id, 'reopen', {});
          return null;
        },
        { reason: input.reason },
      ),
    ),
  discard: command(WRITE)
    .input(z.object({ id, reason: text.trim().min(1) }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        'sales.deal.discard',
        (work) => {
          readRecord(work, Deal, input.id, ctx.scope);
          applyMove(work, Deal, dealLifecycle, input.id, 'discard', {});
          return null;
        },
        { reason: input.reason },
      ),
    ),
});
