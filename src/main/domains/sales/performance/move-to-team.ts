import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Salesperson, SalesTeam } from '../team-entities.ts';
import { keepMembership, membershipsOf } from './keep-membership.ts';

export const TeamMove = z.object({
  id: z.string().max(40),
  /** Null for no team. */
  teamId: z.string().max(40).nullish(),
  from: z.iso.date(),
});
export type TeamMove = z.infer<typeof TeamMove>;

/**
 * Moves somebody to another team, or out of any, from a day on that may have passed: what they closed since counts for
 * it. Throws `moveInFuture`, `moveBeforeLast`.
 */
export function moveToTeam(work: Work, { id, teamId = null, from }: TeamMove, scope: FilterScope): void {
  const person = readRecord(work, Salesperson, id, scope);
  if (person.deletedAt !== null) throw new AppError('deleted', { entity: Salesperson.spec.label });
  if (teamId !== null && !work.find(SalesTeam, teamId))
    throw new AppError('notFound', { entity: SalesTeam.spec.label });
  if (from > work.today) throw new AppError('moveInFuture', { from });
  const last = membershipsOf(work, id).at(-1);
  if (last && from < last.validFrom)
    throw new AppError('moveBeforeLast', { who: String(person.name), from, last: last.validFrom });
  keepMembership(work, id, work.demandRow(Salesperson, id), teamId, from);
  work.update(Salesperson, id, { teamId });
}
