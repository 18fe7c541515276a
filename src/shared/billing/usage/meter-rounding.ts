import { type Fraction, fraction, multiply, round } from '../../fraction.ts';
import { ceiling } from '../rating/tier-steps.ts';

export const ROUNDING_WAYS = ['round', 'floor', 'ceil'] as const;

/** How a measured total is rounded before it is priced; exact unless a meter says so. */
export interface MeterRounding {
  readonly way: (typeof ROUNDING_WAYS)[number];
  readonly places: number;
}

function wholeOf(value: Fraction, way: MeterRounding['way']): bigint {
  if (way === 'round') return round(value);
  if (way === 'ceil') return ceiling(value);
  return -ceiling(multiply(value, fraction(-1n)));
}

/** BIL-USE-3. Rounds the aggregate, not the events: half away from zero, down or up. */
export function roundMeter(value: Fraction, rounding: MeterRounding | null): Fraction {
  if (rounding === null) return value;
  const scale = 10n ** BigInt(rounding.places);
  return fraction(wholeOf(multiply(value, fraction(scale)), rounding.way), scale);
}
