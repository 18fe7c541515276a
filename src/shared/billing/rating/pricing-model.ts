import type { Fraction } from '../../fraction.ts';

/** A step of a tiered price. Amounts are exact, in major units. */
export interface Tier {
  /** BIL-PRI-1: the last unit that it holds, inclusive; null where it is open. */
  readonly upTo: Fraction | null;
  /** For a unit; for a started block where there are blocks; in per cent where the model is by percentage. */
  readonly price: Fraction;
  readonly flat: Fraction;
  /** BIL-PRI-2. Units of a block, and how many blocks the tier holds; null is any number. */
  readonly block?: { readonly size: Fraction; readonly most: bigint | null };
}

/** A step of a price by capacity: it holds where every measured unit is within its limits. */
export interface CapacityTier {
  /** By name of the meter; inclusive. A meter that is not named has no limit. */
  readonly limits: Readonly<Record<string, Fraction>>;
  readonly price: Fraction;
}

export const MODELS = [
  'standard',
  'graduated',
  'volume',
  'package',
  'percentage',
  'graduatedPercentage',
  'capacity',
  'tierFlat',
] as const;
export type ModelName = (typeof MODELS)[number];

/** A price by percentage of what events are worth, with its free part and bounds for each event. */
export interface PercentagePrice {
  readonly model: 'percentage';
  /** In per cent. */
  readonly rate: Fraction;
  /** For each event that is not free. */
  readonly fixedFee: Fraction;
  readonly freeEvents: bigint | null;
  readonly freeValue: Fraction | null;
  readonly leastPerEvent: Fraction | null;
  readonly mostPerEvent: Fraction | null;
}

/** How units become an amount. */
export type PricingModel =
  | { readonly model: 'standard'; readonly price: Fraction }
  | {
      readonly model: 'graduated' | 'volume' | 'tierFlat' | 'graduatedPercentage';
      readonly tiers: readonly Tier[];
    }
  | { readonly model: 'package'; readonly price: Fraction; readonly size: Fraction; readonly free: Fraction }
  | PercentagePrice
  | { readonly model: 'capacity'; readonly tiers: readonly CapacityTier[] };
