import { compare, type Fraction, ZERO } from '../../fraction.ts';
import type { WorkingStep } from '../working.ts';
import type { Tier } from './pricing-model.ts';
import { flatStep, heldByTier, tierOf, unitStep } from './tier-steps.ts';

/**
 * Graduated 累进: each tier's units at its price; a tier that holds anything owes its flat fee in full. BIL-PRI-3: no
 * units at all owe the flat fee of the first tier.
 */
export function graduatedSteps(tiers: readonly Tier[], units: Fraction): WorkingStep[] {
  return heldByTier(tiers, units).flatMap((held, row) => {
    const tier = tiers[row];
    if (tier === undefined) return [];
    if (compare(held, ZERO) > 0) return [unitStep(row, held, tier.price), ...flatStep(row, tier)];
    return row === 0 ? flatStep(row, tier) : [];
  });
}

/** Volume 总量: all units at the price of the tier that holds the total, and its flat fee; no units too. */
export function volumeSteps(tiers: readonly Tier[], units: Fraction): WorkingStep[] {
  const row = tierOf(tiers, units);
  const tier = tiers[row];
  if (tier === undefined) return [];
  const flat = flatStep(row, tier);
  return units.numerator === 0n ? flat : [unitStep(row, units, tier.price), ...flat];
}

/** Flat fee of the tier that holds the total, and nothing for units. */
export function tierFlatSteps(tiers: readonly Tier[], units: Fraction): WorkingStep[] {
  const row = tierOf(tiers, units);
  const tier = tiers[row];
  return tier === undefined ? [] : flatStep(row, tier);
}

/** Per tier its units in per cent, and the flat fees of the tiers that hold any. */
export function graduatedPercentageSteps(tiers: readonly Tier[], value: Fraction): WorkingStep[] {
  return heldByTier(tiers, value).flatMap((held, row) => {
    const tier = tiers[row];
    if (tier === undefined || compare(held, ZERO) <= 0) return [];
    return [unitStep(row, held, tier.price, true), ...flatStep(row, tier)];
  });
}
