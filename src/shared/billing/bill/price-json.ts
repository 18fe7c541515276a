import { z } from 'zod';
import { compare, ZERO } from '../../fraction.ts';
import { type CapacityTier, MODELS, type PricingModel, type Tier } from '../rating/pricing-model.ts';
import { tierProblems } from '../rating/tier-problems.ts';
import { report } from './json-problems.ts';
import { amount, positive, whole } from './json-values.ts';

const MOST_TIERS = 100;

/** A tier as it is written. `price` is that of a unit, of a block, or per cent. */
const tierShape = z
  .strictObject({
    upTo: positive.optional(),
    price: amount.default(ZERO),
    flat: amount.default(ZERO),
    blockSize: positive.optional(),
    maxBlocks: whole(1, 1_000_000_000).optional(),
  })
  .transform(({ upTo, price, flat, blockSize, maxBlocks }): Tier => {
    const most = maxBlocks === undefined ? null : BigInt(maxBlocks);
    return { upTo: upTo ?? null, price, flat, ...(blockSize ? { block: { size: blockSize, most } } : {}) };
  });

const tiers = z
  .array(tierShape)
  .max(MOST_TIERS)
  .superRefine((rows, context) => {
    // within the shape, places are counted from here
    for (const { code, params } of tierProblems(rows, (row, field) => `${row} ${field ?? ''}`)) {
      const [row = '0', field = ''] = String(params.field).split(' ');
      const { field: _field, ...rest } = params;
      report(context, code, rest, code === 'tiersMissing' ? [] : [Number(row), field]);
    }
  });

const capacityTier = z.strictObject({ limits: z.record(z.string(), amount).default({}), price: amount });

const tiered = (model: 'graduated' | 'volume' | 'tierFlat' | 'graduatedPercentage') =>
  z.strictObject({ model: z.literal(model), tiers });

const byModel = z.discriminatedUnion('model', [
  z.strictObject({ model: z.literal('standard'), price: amount }),
  tiered('graduated'),
  tiered('volume'),
  tiered('tierFlat'),
  tiered('graduatedPercentage'),
  z.strictObject({ model: z.literal('package'), price: amount, size: positive, free: amount.default(ZERO) }),
  z.strictObject({
    model: z.literal('percentage'),
    rate: amount,
    fixedFee: amount.default(ZERO),
    freeEvents: whole(0, 1_000_000_000).optional(),
    freeValue: amount.optional(),
    minPerEvent: amount.optional(),
    maxPerEvent: amount.optional(),
  }),
  z.strictObject({ model: z.literal('capacity'), tiers: z.array(capacityTier).min(1).max(MOST_TIERS) }),
]);

/** A price alone is that of a unit. */
const asModel = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' ? { model: 'standard', price: value } : value;

/** Which model a price says; anything else is refused with the names of all of them. */
const named = z.looseObject({ model: z.enum(MODELS) });

/** How units become an amount, as it is written in JSON. */
export const priceShape = z
  .unknown()
  .transform(asModel)
  .pipe(named)
  .pipe(byModel)
  .superRefine((price, context) => {
    if (price.model !== 'percentage' || !price.minPerEvent || !price.maxPerEvent) return;
    if (compare(price.minPerEvent, price.maxPerEvent) > 0)
      report(context, 'leastAboveMost', {}, ['minPerEvent']);
  })
  .transform((price): PricingModel => {
    if (price.model === 'capacity')
      return { model: 'capacity', tiers: price.tiers satisfies readonly CapacityTier[] };
    if (price.model !== 'percentage') return price;
    const { rate, fixedFee, freeEvents, freeValue, minPerEvent, maxPerEvent } = price;
    return {
      model: 'percentage',
      rate,
      fixedFee,
      freeEvents: freeEvents === undefined ? null : BigInt(freeEvents),
      freeValue: freeValue ?? null,
      leastPerEvent: minPerEvent ?? null,
      mostPerEvent: maxPerEvent ?? null,
    };
  });
