import { type Fraction, fraction, ONE, subtract, ZERO } from '../../fraction.ts';
import { daysBetween, daysOf, type Span } from '../civil-days.ts';

/** BIL-PRO-4. How a part of a period is counted; printed on every preview. */
export const PRORATIONS = ['none', 'actualDays', 'fixed30', 'secondExact', 'fullRestart'] as const;
export type Proration = (typeof PRORATIONS)[number];

/** A ratio and the figures that it was made of, such as `15/31`. */
export interface Share {
  readonly ratio: Fraction;
  readonly shown: string;
}

const WHOLE: Share = { ratio: ONE, shown: '1' };

const over = (part: number, of: number): Share => ({
  ratio: fraction(BigInt(part), BigInt(of)),
  shown: `${part}/${of}`,
});

/**
 * A month of thirty days: [a, b) counts as its days + (30 − length of the month of a), from 0 to 30. Only a part that
 * ends with its period is counted so; an earlier one is the rest, so that parts of a period add up to 30.
 */
function thirtieths({ from, to }: Span): number {
  const counted = daysBetween(from, to) + 30 - Temporal.PlainDate.from(from).daysInMonth;
  return Math.min(30, Math.max(0, counted));
}

/** Days of thirty from `day` to the end of the period. */
const thirtiethsFrom = (day: string, full: Span): number =>
  day <= full.from ? 30 : day >= full.to ? 0 : thirtieths({ from: day, to: full.to });

const secondsBetween = (from: string, to: string, timeZone: string): number => {
  const at = (day: string): number =>
    Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds / 1000;
  return at(to) - at(from);
};

/**
 * BIL-PRO-1, BIL-PRO-2. The share of a full period's price that a part of it costs: days ÷ days of the full period.
 * `none` bills every part whole. `fixed30` is for single months. `secondExact` counts from midnight to midnight in the
 * account's zone, where a day may have 23 or 25 hours. `fullRestart` counts what is left of the old period by days.
 */
export function shareOf(part: Span, full: Span, proration: Proration, timeZone = 'UTC'): Share {
  if (part.from === full.from && part.to === full.to) return WHOLE;
  switch (proration) {
    case 'none':
      return WHOLE;
    case 'fixed30':
      return over(thirtiethsFrom(part.from, full) - thirtiethsFrom(part.to, full), 30);
    case 'secondExact':
      return over(secondsBetween(part.from, part.to, timeZone), secondsBetween(full.from, full.to, timeZone));
    default:
      return over(daysOf(part), daysOf(full));
  }
}

/**
 * BIL-PRO-4 `secondExact`: (end − change) ÷ (end − start), all in epoch milliseconds, cut to seconds; the same for the
 * credit and for the charge. 1 before the period, 0 after it.
 */
export function secondShare(change: number, period: { readonly from: number; readonly to: number }): Share {
  const seconds = (instant: number): number => Math.floor(instant / 1000);
  const [from, to] = [seconds(period.from), seconds(period.to)];
  const at = Math.min(to, Math.max(from, seconds(change)));
  return over(to - at, to - from);
}

/** What is left of the whole. */
export const restOf = ({ ratio, shown }: Share): Share => ({
  ratio: subtract(ONE, ratio),
  shown: `(1 − ${shown})`,
});

export const isNothing = ({ ratio }: Share): boolean => ratio.numerator === ZERO.numerator;
