import { divide, type Fraction, fraction, multiply, subtract } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import { allTierBlockSteps, hasBlocks, topTierBlockSteps } from './block-price.ts';
import { capacitySteps } from './capacity-price.ts';
import { percentageSteps } from './percentage-price.ts';
import type { PricingModel } from './pricing-model.ts';
import { ceiling } from './tier-steps.ts';
import { graduatedPercentageSteps, graduatedSteps, tierFlatSteps, volumeSteps } from './tiered-price.ts';

/** What is billed: billable units, and what a model by events or by capacity looks at besides. */
export interface Measured {
  /** After included units, never below 0. */
  readonly units: Fraction;
  /** Values of single events, in time order. */
  readonly events: readonly Fraction[];
  /** By meter. */
  readonly capacity: Readonly<Record<string, Fraction>>;
}

function packageSteps(
  { price, size, free }: Extract<PricingModel, { model: 'package' }>,
  units: Fraction,
): WorkingStep[] {
  const paid = subtract(units, free);
  const packages = paid.numerator > 0n ? ceiling(divide(paid, size)) : 0n;
  if (packages === 0n) return [];
  const label = {
    zh: `每包 ${exactText(size)}，不足一包按一包`,
    en: `Packages of ${exactText(size)}, started ones count`,
  };
  return [
    { label, detail: `${packages} × ${exactText(price)}`, amount: multiply(fraction(packages), price) },
  ];
}

const UNITS = { zh: '数量 × 单价', en: 'Units × price' };

/** The steps of BIL 4.6: exact, in major units; the price of the measured units is their sum. */
export function priceSteps(model: PricingModel, { units, events, capacity }: Measured): WorkingStep[] {
  switch (model.model) {
    case 'standard': {
      const detail = `${exactText(units)} × ${exactText(model.price)}`;
      return [{ label: UNITS, detail, amount: multiply(units, model.price) }];
    }
    case 'graduated':
      return hasBlocks(model.tiers)
        ? allTierBlockSteps(model.tiers, units)
        : graduatedSteps(model.tiers, units);
    case 'volume':
      return hasBlocks(model.tiers) ? topTierBlockSteps(model.tiers, units) : volumeSteps(model.tiers, units);
    case 'tierFlat':
      return tierFlatSteps(model.tiers, units);
    case 'graduatedPercentage':
      return graduatedPercentageSteps(model.tiers, units);
    case 'package':
      return packageSteps(model, units);
    case 'percentage':
      return percentageSteps(model, events);
    case 'capacity':
      return capacitySteps(model.tiers, capacity);
  }
}
