import type { Filter } from '#shared/filter/filter.ts';
import type { Step } from '../processes/process.ts';
import type { ChecklistItem } from './checklist.ts';

/** Whether any row of a kind of record fits a condition; null for no condition. */
export type AnyRow = (entity: string, filter: Filter | null) => boolean;

/**
 * What a step counts as done, whenever it was: conditions that hold for a span of time are left out of an `and`.
 * Null where nothing else is asked.
 */
export function whenever(filter: Filter): Filter | null {
  if ('and' in filter) {
    const rest = filter.and.map(whenever).filter((each) => each !== null);
    return rest.length === 0 ? null : { and: rest };
  }
  return 'op' in filter && filter.op === 'within' ? null : filter;
}

/**
 * A room's process as a checklist: a step is learnt once a record has stood at it, gone through it, or reached a later
 * step for the same kind of record.
 */
export function roomItems(steps: readonly Step[], anyRow: AnyRow): ChecklistItem[] {
  const reached = new Set<string>();
  const items = [...steps].reverse().map((step): ChecklistItem => {
    const { id, label, hint, entity } = step;
    const done =
      reached.has(entity) ||
      anyRow(entity, step.waiting) ||
      anyRow(step.done.entity, whenever(step.done.filter));
    if (done) reached.add(entity);
    return { id, label, hint, goal: { entity }, done };
  });
  return items.reverse();
}
