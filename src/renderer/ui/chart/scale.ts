import { currencyExponent } from '#shared/currency.ts';
import type { Measure } from './chart-data.ts';

/** From numbers to places in a picture. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  /** Round numbers, from the least to the most. */
  readonly ticks: readonly number[];
  /** The place of a number. */
  readonly at: (value: number) => number;
}

export interface ScaleWish {
  /** No step below it: 1 for what is counted whole. */
  readonly leastStep?: number;
  /** True where lengths are compared, which begin at zero. */
  readonly fromZero: boolean;
}

const ROUND = [1, 2, 5, 10] as const;
const WISHED_TICKS = 5;

/** The smallest of 1, 2, 5 times a power of ten that is no less. */
export function roundStep(rough: number): number {
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = ROUND.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** A scale over all the values, its ends on round numbers. `from` and `to` are the places of the two ends. */
export function scaleOver(
  values: readonly number[],
  { leastStep = 0, fromZero }: ScaleWish,
  from: number,
  to: number,
): Scale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of fromZero ? [0, ...values] : values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 0];
  if (low === high) high = low + Math.max(leastStep, Math.abs(low) || 1);
  const step = Math.max(leastStep, roundStep((high - low) / WISHED_TICKS));
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // counted in whole steps, so that 3 × 0.1 stays 0.3
  const places = Math.max(0, Math.min(12, -Math.floor(Math.log10(step))));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toFixed(places)),
  );
  const [least, most] = [ticks[0] ?? low, ticks.at(-1) ?? high];
  return { least, most, ticks, at: (value) => from + ((value - least) / (most - least)) * (to - from) };
}

/** Between two lines of the grid lies no less than one of what is counted whole, or one unit of a currency. */
export function leastStepOf({ unit, currency }: Measure): number {
  if (unit === 'money') return 10 ** currencyExponent(currency ?? 'CNY');
  return unit === 'count' ? 1 : 0;
}
