import { compare, type Fraction, fraction, multiply, subtract, ZERO } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import type { Tier } from './pricing-model.ts';

/** The least whole number that is not less. */
export function ceiling({ numerator, denominator }: Fraction): bigint {
  const whole = numerator / denominator;
  return numerator > 0n && whole * denominator !== numerator ? whole + 1n : whole;
}

const nth = (row: number) => ({ zh: `第 ${row + 1} 档`, en: `Tier ${row + 1}` });

/** Units × price of a tier; nothing where the product is nothing and no unit was there. */
export function unitStep(row: number, units: Fraction, price: Fraction, percent = false): WorkingStep {
  const amount = multiply(multiply(units, price), percent ? fraction(1n, 100n) : fraction(1n));
  return {
    label: nth(row),
    detail: `${exactText(units)} × ${exactText(price)}${percent ? '%' : ''}`,
    amount,
  };
}

/** The flat fee of a tier, where it has one. */
export function flatStep(row: number, { flat }: Tier): WorkingStep[] {
  if (flat.numerator === 0n) return [];
  const label = { zh: `第 ${row + 1} 档固定费`, en: `Flat fee of tier ${row + 1}` };
  return [{ label, detail: exactText(flat), amount: flat }];
}

/** BIL-PRI-1. The row of the tier that holds a total: bounds are inclusive. */
export const tierOf = (tiers: readonly Tier[], units: Fraction): number =>
  tiers.findIndex(({ upTo }) => upTo === null || compare(units, upTo) <= 0);

/** What each tier holds of a total: min(units, up to) − up to of the tier before, never below 0. */
export function heldByTier(tiers: readonly Tier[], units: Fraction): Fraction[] {
  let before = ZERO;
  return tiers.map(({ upTo }) => {
    const top = upTo === null || compare(units, upTo) < 0 ? units : upTo;
    const held = subtract(top, before);
    before = upTo ?? units;
    return compare(held, ZERO) > 0 ? held : ZERO;
  });
}
