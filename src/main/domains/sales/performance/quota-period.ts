import { AppError } from '#shared/errors.ts';
import { isQuotaPeriod } from '#shared/quota-period.ts';
import type { Span } from '../../../core/metrics/window.ts';

/** The days of a year, a quarter or a month. Throws `quotaPeriod` for what is none of them. */
export function quotaSpan(period: string): Span {
  if (!isQuotaPeriod(period)) throw new AppError('quotaPeriod', { period });
  const [year = '', part = ''] = period.split('-');
  const isQuarter = part.startsWith('Q');
  const month = part === '' ? 1 : isQuarter ? Number(part.slice(1)) * 3 - 2 : Number(part);
  const from = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  const months = part === '' ? 12 : isQuarter ? 3 : 1;
  return { from: from.toString(), to: from.add({ months }).toString() };
}

/** Whether two spans share a day. */
export const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
