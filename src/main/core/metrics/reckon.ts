import { formatDecimal } from '#shared/decimal.ts';
import type { FieldKind } from '#shared/fields.ts';
import { type Fraction, fraction, multiply, round } from '#shared/fraction.ts';
import type { MetricUnit, Take } from './metric.ts';

const HOUR = 3_600_000n;
const DAY = 24n * HOUR;

/** Places after the point that a figure is shown with. Money is in minor units. */
export const PLACES: Readonly<Record<MetricUnit, number>> = {
  money: 0,
  percent: 1,
  days: 1,
  hours: 1,
  count: 0,
  ratio: 2,
};

/** What one unit of a sum is in the unit of the figure: a day in hours, a millisecond in days, a part in percent. */
export function factorOf(unit: MetricUnit, take: Take, kind: FieldKind | undefined): Fraction {
  if (unit === 'percent') return fraction(100n);
  if (take.kind !== 'time') return fraction(1n);
  if (kind === 'instant') return fraction(1n, unit === 'hours' ? HOUR : DAY);
  return fraction(unit === 'hours' ? 24n : 1n);
}

/** How a figure comes about: `numerator ÷ denominator × factor`, exactly, then rounded for reading. */
export interface Working {
  /** Decimal texts; a sum of times is in days or, between moments, in milliseconds. */
  readonly numerator: string;
  readonly denominator: string | null;
  /** A whole number or `1/n`. */
  readonly factor: string;
  /** The exact fraction in lowest terms. */
  readonly exact: string;
  /** The value before rounding, to twelve places. */
  readonly unrounded: string;
  readonly places: number;
  readonly rounded: string;
}

export interface Reckoned {
  /** The nearest number to the exact value; null where the denominator is zero. */
  readonly value: number | null;
  /** Rounded as it is shown, decimal text. */
  readonly shown: string | null;
  readonly working: Working | null;
}

/** A fraction to so many places, half away from zero, as decimal text. */
export function decimalText(value: Fraction, places: number): string {
  const scaled = round(multiply(value, fraction(10n ** BigInt(places))));
  return formatDecimal({ digits: scaled, places });
}

const UNROUNDED = 12;

/** The exact text of a sum: sums are whole or decimal, so twelve places hold them. */
export const sumText = (sum: Fraction): string => trimmed(decimalText(sum, UNROUNDED));

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const fractionText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

/** Divides and rounds. A denominator of zero gives no value rather than zero, all or an error. */
export function reckon(
  numerator: Fraction,
  denominator: Fraction | null,
  factor: Fraction,
  unit: MetricUnit,
): Reckoned {
  if (denominator?.numerator === 0n) return { value: null, shown: null, working: null };
  const divided =
    denominator === null
      ? numerator
      : fraction(
          numerator.numerator * denominator.denominator,
          numerator.denominator * denominator.numerator,
        );
  const exact = multiply(divided, factor);
  const shown = decimalText(exact, PLACES[unit]);
  const unrounded = trimmed(decimalText(exact, UNROUNDED));
  return {
    // money is whole minor units, whatever was divided
    value: unit === 'money' ? Number(shown) : Number(unrounded),
    shown,
    working: {
      numerator: sumText(numerator),
      denominator: denominator && sumText(denominator),
      factor: fractionText(factor),
      exact: fractionText(exact),
      unrounded,
      places: PLACES[unit],
      rounded: shown,
    },
  };
}
