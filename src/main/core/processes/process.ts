import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readTotals } from '../lists/totals.ts';
import type { Reader } from '../storage/reader.ts';

/** One of a domain's six steps, as queries: what waits there, what of it is late, what was done this month. */
export interface Step {
  readonly id: string;
  readonly label: LocalText;
  /** What to do here, for a person who has not done it before. */
  readonly hint: LocalText;
  readonly entity: string;
  readonly waiting: Filter;
  /** Of what waits, what is late on a day in the organisation's time zone. */
  readonly late: (today: string, timeZone: string) => Filter;
  readonly done: { readonly entity: string; readonly filter: Filter };
}

export interface StepState {
  readonly id: string;
  readonly label: LocalText;
  readonly hint: LocalText;
  readonly entity: string;
  readonly waiting: number;
  readonly late: number;
  readonly doneThisMonth: number;
  readonly filter: Filter;
  readonly lateFilter: Filter;
  readonly done: Step['done'];
}

const counter =
  (reader: Reader, scope: FilterScope) =>
  (entity: string, filter: Filter): number =>
    readTotals(reader, scope.registry.get(entity), { entity, filter }, scope).count;

/** The steps whose rows the actor may see. */
export const visibleSteps = (steps: readonly Step[], { actor, registry }: FilterScope): Step[] =>
  steps.filter(({ entity, done }) =>
    [entity, done.entity].every((name) => mayRead(actor, registry.get(name))),
  );

/** How much waits in a process, and how much of it is late: what the way there says without opening it. */
export function countWaiting(
  steps: readonly Step[],
  reader: Reader,
  scope: FilterScope,
): { waiting: number; late: number } {
  const count = counter(reader, scope);
  let waiting = 0;
  let late = 0;
  for (const step of steps) {
    const here = count(step.entity, step.waiting);
    waiting += here;
    if (here > 0) late += count(step.entity, step.late(scope.context.today, scope.context.timeZone));
  }
  return { waiting, late };
}

/** Counts the steps of a process within the reader's rights. */
export function readProcess(steps: readonly Step[], reader: Reader, scope: FilterScope): StepState[] {
  const count = counter(reader, scope);
  return steps.map(({ id, label, hint, entity, waiting, late, done }) => {
    const lateFilter = late(scope.context.today, scope.context.timeZone);
    return {
      id,
      label,
      hint,
      entity,
      waiting: count(entity, waiting),
      late: count(entity, lateFilter),
      doneThisMonth: count(done.entity, done.filter),
      filter: waiting,
      lateFilter,
      done,
    };
  });
}
