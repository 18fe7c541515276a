import { boundary } from '../calendar/grid.ts';
import { addDays } from '../civil-days.ts';

/** Days before the end of a term on which somebody is told. */
export const NOTICE_DAYS = [90, 60, 30, 7] as const;

export interface RenewalTerm {
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
  /** Days without service between the terms; 0 unless it lapsed. */
  readonly gapDays: number;
}

/** BIL-CHG-7. The days on which a renewal is announced. */
export const noticeDays = (termEnd: string, days: readonly number[] = NOTICE_DAYS): string[] =>
  days.map((before) => addDays(termEnd, -before));

/** Until which day a customer may opt out: `noticeDays` before the first day after the term. */
export const optOutUntil = (termEnd: string, noticeDaysBefore: number): string =>
  addDays(termEnd, -noticeDaysBefore);

/** BIL-CHG-7. The next term: early, it extends from the old end without overlap; late, it shows the gap. */
export function renewalTerm(termEnd: string, renewedOn: string, months: number): RenewalTerm {
  const from = renewedOn > termEnd ? renewedOn : termEnd;
  const to = boundary({ origin: from, interval: { unit: 'month', count: 1 } }, months);
  const gapDays = Temporal.PlainDate.from(termEnd).until(from, { largestUnit: 'days' }).days;
  return { from, to, gapDays };
}
