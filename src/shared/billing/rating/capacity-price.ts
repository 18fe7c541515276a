import { AppError } from '../../errors.ts';
import { compare, type Fraction } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import type { CapacityTier } from './pricing-model.ts';

const holds = ({ limits }: CapacityTier, measured: Readonly<Record<string, Fraction>>): boolean =>
  Object.entries(limits).every(([name, limit]) => {
    const units = measured[name];
    return units === undefined || compare(units, limit) <= 0;
  });

/**
 * Capacity: the price of the first tier whose limits hold every measured unit, inclusive; units do not multiply it.
 * Throws AppError capacityExceeded where none does.
 */
export function capacitySteps(
  tiers: readonly CapacityTier[],
  measured: Readonly<Record<string, Fraction>>,
): WorkingStep[] {
  const row = tiers.findIndex((tier) => holds(tier, measured));
  const tier = tiers[row];
  const units = Object.entries(measured).map(([name, value]) => `${name} ${exactText(value)}`);
  if (tier === undefined) throw new AppError('capacityExceeded', { measured: units.join(', ') });
  const label = { zh: `容量第 ${row + 1} 档`, en: `Capacity tier ${row + 1}` };
  return [{ label, detail: exactText(tier.price), amount: tier.price }];
}
