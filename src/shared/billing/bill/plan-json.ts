import { z } from 'zod';
import { compare, ZERO } from '../../fraction.ts';
import { PAY_TIMES } from '../calendar/due-periods.ts';
import { type Anchor, gridOf } from '../calendar/grid.ts';
import { INTERVAL_UNITS, type Interval } from '../calendar/interval.ts';
import { PRORATIONS } from '../proration/proration-share.ts';
import { CHARGE_KINDS } from '../rating/rate-charge.ts';
import { AGGREGATIONS } from '../usage/aggregate.ts';
import { ROUNDING_WAYS } from '../usage/meter-rounding.ts';
import { report } from './json-problems.ts';
import { amount, code, day, percent, whole } from './json-values.ts';
import { priceShape } from './price-json.ts';

const MOST_CHARGES = 200;

const meterShape = z.strictObject({
  aggregation: z.enum(AGGREGATIONS).default('sum'),
  rounding: z.enum(ROUNDING_WAYS).optional(),
  places: whole(0, 12).default(0),
  carryOver: z.boolean().default(false),
});

const chargeShape = z
  .strictObject({
    code,
    name: z.string().max(200).optional(),
    product: code.default(''),
    kind: z.enum(CHARGE_KINDS),
    price: priceShape,
    meter: meterShape.optional(),
    included: amount.default(ZERO),
    minAmount: amount.optional(),
    maxAmount: amount.optional(),
    prorate: z.boolean().default(true),
    skipIfZero: z.boolean().default(false),
    discount: percent.default(ZERO),
    linePerTier: z.boolean().default(false),
    /** In per cent; null is exempt; the document's where it is left out. */
    taxRate: amount.nullable().optional(),
  })
  .superRefine(({ kind, meter, minAmount, maxAmount }, context) => {
    if (meter && kind !== 'usage') report(context, 'meterOnlyForUsage', {}, ['meter']);
    if (minAmount && maxAmount && compare(minAmount, maxAmount) > 0)
      report(context, 'leastAboveMost', {}, ['minAmount']);
  });

export type PlanCharge = z.infer<typeof chargeShape>;

/** A plan: how often, when, and what for. */
export const planShape = z
  .strictObject({
    interval: z.enum(INTERVAL_UNITS),
    intervalCount: whole(1, 120).default(1),
    pay: z.enum(PAY_TIMES).default('inAdvance'),
    anchor: z.enum(['anniversary', 'calendar', 'fixedDay', 'date']).default('anniversary'),
    anchorDay: whole(1, 31).optional(),
    anchorDate: day.optional(),
    proration: z.enum(PRORATIONS).default('actualDays'),
    trialDays: whole(0, 3650).default(0),
    commitment: amount.optional(),
    charges: z.array(chargeShape).min(1).max(MOST_CHARGES),
  })
  .superRefine((plan, context) => {
    const { interval, intervalCount, anchor, anchorDay, anchorDate, proration, charges } = plan;
    if (anchor === 'fixedDay' && anchorDay === undefined) report(context, 'required', {}, ['anchorDay']);
    if (anchor === 'date' && anchorDate === undefined) report(context, 'required', {}, ['anchorDate']);
    if (anchor === 'fixedDay' && (interval === 'day' || interval === 'week'))
      report(context, 'fixedDayNeedsMonths', {}, ['anchor']);
    if (proration === 'fixed30' && (interval !== 'month' || intervalCount !== 1))
      report(context, 'thirtyDaysNeedMonth', {}, ['proration']);
    charges.forEach((charge, at) => {
      if (charges.findIndex((other) => other.code === charge.code) < at)
        report(context, 'jsonCodeTwice', {}, ['charges', at, 'code']);
    });
  });

export type Plan = z.infer<typeof planShape>;

export const intervalOf = ({ interval, intervalCount }: Plan): Interval => ({
  unit: interval,
  count: intervalCount,
});

function anchorOf({ anchor, anchorDay = 1, anchorDate = '' }: Plan): Anchor {
  if (anchor === 'fixedDay') return { kind: anchor, day: anchorDay };
  return anchor === 'date' ? { kind: anchor, on: anchorDate } : { kind: anchor };
}

/** The boundaries of a plan whose charges begin on a day. */
export const planGrid = (plan: Plan, start: string) => gridOf(anchorOf(plan), intervalOf(plan), start);
