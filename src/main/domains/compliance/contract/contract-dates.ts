/** A length of time as contracts state it. */
export interface Period {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
}

/** What says how long a contract runs. Civil dates; `endsOn` is the last day in force. */
export interface Duration {
  readonly startsOn: string | null;
  readonly term: Period | null;
  readonly endsOn: string | null;
}

const plain = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
const span = ({ count, unit }: Period): Temporal.DurationLike => ({ [unit]: count });

/**
 * The first day after a term: the term is half-open, so that one that follows it neither overlaps nor leaves a gap. A
 * month without that day is clamped to its last.
 */
export const termEnd = (startsOn: string, term: Period): string => plain(startsOn).add(span(term)).toString();

/** The last day in force of a term that begins on `startsOn`. */
export const lastDay = (startsOn: string, term: Period): string =>
  plain(termEnd(startsOn, term)).subtract({ days: 1 }).toString();

/** The last day in force as the contract says it, or as it follows from start and term; null without end. */
export const endOf = ({ startsOn, term, endsOn }: Duration): string | null =>
  endsOn ?? (startsOn !== null && term !== null ? lastDay(startsOn, term) : null);

/** The last day on which notice is in time: the notice before the last day, clamped at month ends. */
export const noticeDate = (endsOn: string, notice: Period): string =>
  plain(endsOn).subtract(span(notice)).toString();

/** The last workday on which a notice can still be sent, at most a year back. */
export function lastWorkday(date: string, isWorkday: (date: string) => boolean): string {
  let day = plain(date);
  for (let left = 366; left > 0 && !isWorkday(day.toString()); left--) day = day.subtract({ days: 1 });
  return day.toString();
}

/** Whether a contract is in force on a date. */
export const inForceOn = (startsOn: string | null, endsOn: string | null, date: string): boolean =>
  startsOn !== null && startsOn <= date && (endsOn === null || date <= endsOn);

/** A period of two fields; null where either is missing. */
export const periodOf = (count: unknown, unit: unknown): Period | null =>
  typeof count === 'number' && (unit === 'days' || unit === 'months' || unit === 'years')
    ? { count, unit }
    : null;
