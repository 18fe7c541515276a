import type { Filter } from '#shared/filter/filter.ts';
import { cohortCounts } from '../reports.ts';
import { type Analysed, dealsWithin, is } from './analysed.ts';

/** The deals opened in a month, and how many were won in that month, one month later, two … */
export interface DealCohort {
  readonly month: string;
  readonly size: number;
  readonly filter: Filter;
  /** Null for months that have not come; the last column holds all that came later. */
  readonly won: readonly ({ readonly count: number; readonly filter: Filter } | null)[];
}

const MOST_COHORTS = 12;
/** Columns after this many months are one. */
const MOST_MONTHS = 12;

const monthOf = (text: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(text);
const firstDay = (month: Temporal.PlainYearMonth): string => month.toPlainDate({ day: 1 }).toString();
const monthsFrom = (from: string, to: string): number =>
  monthOf(from).until(monthOf(to), { largestUnit: 'months' }).months;

/** The latest twelve months of the window in which deals were opened. Deals without an opening date are in none. */
export function readCohorts(asked: Analysed): DealCohort[] {
  const opened: Filter = { field: 'openedOn', op: 'notEmpty' };
  const counts = cohortCounts(asked.reader, asked.scope, dealsWithin(asked, 'openedOn', opened));
  const months = [...new Set(counts.map((each) => each.opened))].sort().slice(-MOST_COHORTS);
  const latest = counts.flatMap(({ opened: from, won }) =>
    won !== null && months.includes(from) ? [monthsFrom(from, won)] : [],
  );
  const width = Math.min(MOST_MONTHS, Math.max(0, ...latest)) + 1;
  const thisMonth = asked.today.slice(0, 7);
  return months.map((month) => {
    const own = counts.filter((each) => each.opened === month);
    const start = monthOf(month);
    const inMonth: Filter[] = [
      { field: 'openedOn', op: 'atLeast', value: firstDay(start) },
      { field: 'openedOn', op: 'lessThan', value: firstDay(start.add({ months: 1 })) },
    ];
    return {
      month,
      size: own.reduce((sum, { count }) => sum + count, 0),
      filter: dealsWithin(asked, 'openedOn', ...inMonth),
      won: Array.from({ length: width }, (_, at) => {
        if (at > monthsFrom(month, thisMonth)) return null;
        const isLast = at === MOST_MONTHS;
        const later = own.filter(({ won }) => {
          const after = won === null ? -1 : monthsFrom(month, won);
          return isLast ? after >= at : after === at;
        });
        return {
          count: later.reduce((sum, { count }) => sum + count, 0),
          filter: dealsWithin(
            asked,
            'openedOn',
            ...inMonth,
            is('status', 'won'),
            { field: 'closedOn', op: 'atLeast', value: firstDay(start.add({ months: at })) },
            ...(isLast
              ? []
              : [
                  {
                    field: 'closedOn',
                    op: 'lessThan' as const,
                    value: firstDay(start.add({ months: at + 1 })),
                  },
                ]),
          ),
        };
      }),
    };
  });
}
