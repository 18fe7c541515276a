import { AppError } from '#shared/errors.ts';
import { isForecastPeriod } from '#shared/forecast-period.ts';
import { quarterFrom } from '#shared/quarter.ts';
import type { Span } from '../../../core/metrics/window.ts';

/** The days of a period. Throws `forecastPeriod` for what is none. */
export function periodSpan(period: string): Span {
  if (!isForecastPeriod(period)) throw new AppError('forecastPeriod', { period });
  const quarter = period[5] === 'Q' ? Number(period[6]) : null;
  const month = quarter === null ? Number(period.slice(5)) : quarter * 3 - 2;
  const from = Temporal.PlainDate.from({ year: Number(period.slice(0, 4)), month, day: 1 });
  return { from: from.toString(), to: from.add({ months: quarter === null ? 1 : 3 }).toString() };
}

/** So many quarters ending with the one that a day lies in, the latest last. */
export const quartersUntil = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, back) => quarterFrom(day, back - count + 1));

export const isWithin = ({ from, to }: Span, day: string | null): boolean =>
  day !== null && day >= from && day < to;
