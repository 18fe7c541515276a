import { DAY_MINUTES, type Hours } from '#shared/working-hours.ts';

/** A stretch of open time in epoch milliseconds, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The moment of a minute of a day in a zone. Where clocks are put forward, a time that does not exist moves on by the
 * gap; where they are put back, the first of the two counts.
 */
function momentOf(date: Temporal.PlainDate, minute: number, timeZone: string): number {
  const day = minute < DAY_MINUTES ? date : date.add({ days: 1 });
  const within = minute < DAY_MINUTES ? minute : minute - DAY_MINUTES;
  return day
    .toPlainDateTime({ hour: Math.floor(within / 60), minute: within % 60 })
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/**
 * The hours of a date as moments, in order and apart from each other; none begins before `after`, where the night of
 * the day before ends.
 */
export function spansOf(date: Temporal.PlainDate, hours: Hours, timeZone: string, after: number): Span[] {
  const spans: Span[] = [];
  let end = after;
  for (const { from, to } of hours) {
    const span = {
      from: Math.max(momentOf(date, from, timeZone), end),
      to: momentOf(date, to, timeZone),
    };
    // a change of the clocks can swallow an interval
    if (span.to <= span.from) continue;
    spans.push(span);
    end = span.to;
  }
  return spans;
}
