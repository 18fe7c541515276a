import { z } from 'zod';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { notify } from '../../../core/notifications/notify.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { checkValues, demandReferences } from '../../../core/records/write-record.ts';
import { command, router } from '../../../core/router/procedure.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Lead } from './lead-entity.ts';
import { leadLifecycle } from './lead-lifecycle.ts';

const ids = z.array(z.string().max(40)).min(1).max(500);
const note = z.string().trim().max(1000).nullish();

/** Moves of one or many leads: all of them or, where one may not, none. */
const moved = <Shape extends z.ZodRawShape>(
  event: string,
  shape: Shape,
  after: (work: Work, id: string, values: RecordValues) => void = () => undefined,
) =>
  command('marketing.lead.write')
    .input(z.object({ ids, note, ...shape }))
    .mutation(({ ctx, input }) => {
      const {
        ids: chosen,
        note: reason,
        ...given
      } = input as { ids: string[]; note?: string | null } & Record<string, unknown>;
      return ctx.write(
        `marketing.lead.${event}`,
        (work) => {
          const values = checkValues(Lead, given, Lead.fields);
          demandReferences(work, Lead, values, ctx.scope);
          for (const id of new Set(chosen)) {
            readRecord(work, Lead, id, ctx.scope);
            applyMove(work, Lead, leadLifecycle, id, event, values);
            after(work, id, values);
          }
          return null;
        },
        reason ? { reason } : {},
      );
    });

/** Whoever is given a lead by somebody else hears of it. */
function tellOwner(work: Work, id: string, { ownerId }: RecordValues): void {
  if (typeof ownerId === 'string' && ownerId !== work.actor.id)
    notify(work, {
      kind: 'leadGiven',
      to: [ownerId],
      params: { by: work.actor.name },
      record: { entity: 'lead', id },
      bundle: 'leadGiven',
    });
}

export const leadRouter = router({
  accept: moved('accept', {}),
  take: moved('take', {}),
  return: moved('return', { returnReason: z.string().max(40) }),
  assign: moved('assign', { ownerId: z.string().max(40) }, tellOwner),
  postpone: moved('postpone', { postponedUntil: z.iso.date() }),
  release: moved('release', {}),
});
