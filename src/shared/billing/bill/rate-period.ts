import { type Fraction, fraction, multiply, ONE } from '../../fraction.ts';
import { roundToMinor } from '../../money.ts';
import type { LocalText } from '../../texts.ts';
import type { BillingPeriod } from '../calendar/billing-period.ts';
import { type Share, shareOf } from '../proration/proration-share.ts';
import { type RatedCharge, rateCharge, trueUpOf } from '../rating/rate-charge.ts';
import { aggregate, type Carried, NOTHING_CARRIED } from '../usage/aggregate.ts';
import type { UsageEvent } from '../usage/usage-event.ts';
import { majorOf, type Worked } from '../working.ts';
import type { Bill } from './bill-json.ts';
import type { PlanCharge } from './plan-json.ts';

const COMMITMENT: LocalText = { zh: '最低承诺', en: 'Commitment' };

export type LineKind = 'recurring' | 'usage' | 'fixed' | 'trueUp';

/** A line before discounts of the document and tax; minor units. */
export interface RatedLine extends Worked {
  readonly charge: string;
  readonly name: LocalText;
  readonly product: string;
  readonly kind: LineKind;
  readonly period: BillingPeriod;
  readonly share: Share;
  /** What was measured or ordered, after included units. */
  readonly units: Fraction;
  /** In per cent; undefined for the document's, null for exempt. */
  readonly taxRate: Fraction | null | undefined;
}

/** What meters carry from one period into the next, by charge. */
export type CarriedUsage = Map<string, Carried>;

const kindOf = ({ kind }: PlanCharge): LineKind =>
  kind === 'usage' || kind === 'fixed' ? kind : 'recurring';

/** Units of a charge in a period, and its single events for a price by percentage. */
function measured(
  charge: PlanCharge,
  bill: Bill,
  events: readonly UsageEvent[],
  period: BillingPeriod,
  carried: CarriedUsage,
) {
  if (charge.kind === 'flat') return { units: ONE, events: [] };
  if (charge.kind === 'seat') return { units: bill.quantities[charge.code] ?? bill.quantity, events: [] };
  if (charge.kind === 'fixed') return { units: bill.quantities[charge.code] ?? ONE, events: [] };
  const total = bill.usage[charge.code];
  if (total !== undefined) return { units: total, events: [total] };
  const { aggregation = 'sum', rounding, places = 0, carryOver = false } = charge.meter ?? {};
  const meter = {
    code: charge.code,
    aggregation,
    carryOver,
    rounding: rounding === undefined ? null : { way: rounding, places },
  } as const;
  const before = carried.get(charge.code) ?? NOTHING_CARRIED;
  const found = aggregate(meter, events, period, bill.timeZone, before);
  carried.set(charge.code, found.carry);
  return { units: found.value, events: found.numbers };
}

/** One charge of a plan for one period or part of it, topped up to its minimum. */
export function rateLines(
  charge: PlanCharge,
  bill: Bill,
  events: readonly UsageEvent[],
  period: BillingPeriod,
  carried: CarriedUsage,
): RatedLine[] {
  const share = shareOf(period, period.full, bill.plan.proration, bill.timeZone);
  const terms = {
    kind: charge.kind,
    price: charge.price,
    includedUnits: charge.included,
    least: charge.minAmount ?? null,
    most: charge.maxAmount ?? null,
    prorate: charge.prorate && charge.kind !== 'fixed',
    skipIfZero: charge.skipIfZero,
    discount: charge.discount,
    linePerStep: charge.linePerTier,
  };
  const of = measured(charge, bill, events, period, carried);
  const capacity = { ...bill.usage, ...(charge.kind === 'usage' ? { [charge.code]: of.units } : {}) };
  const rated: RatedCharge = rateCharge(terms, { ...of, capacity }, share, bill.currency);
  const line = (kind: LineKind, worked: Worked): RatedLine => ({
    ...worked,
    charge: charge.code,
    name: { zh: charge.name ?? charge.code, en: charge.name ?? charge.code },
    product: charge.product,
    kind,
    period,
    share,
    units: rated.units,
    taxRate: charge.taxRate,
  });
  const lines = rated.lines.map((worked) => line(kindOf(charge), worked));
  return rated.trueUp ? [...lines, line('trueUp', rated.trueUp)] : lines;
}

/** BIL-COM-1. What a period lacks of the plan's commitment; undefined where it is reached or there is none. */
export function commitmentLine(
  bill: Bill,
  period: BillingPeriod,
  lines: readonly RatedLine[],
): RatedLine | undefined {
  const { commitment, proration } = bill.plan;
  if (commitment === undefined) return undefined;
  const share = shareOf(period, period.full, proration, bill.timeZone);
  const qualifying = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const worked = trueUpOf(commitment, share, qualifying, bill.currency);
  if (worked === null) return undefined;
  return {
    ...worked,
    charge: 'commitment',
    name: COMMITMENT,
    product: '',
    kind: 'trueUp',
    period,
    share,
    units: ONE,
    taxRate: undefined,
  };
}

/** A discount of the document in minor units, of what its lines come to. */
export function documentDiscount(bill: Bill, subtotal: bigint): bigint {
  const { discount, currency } = bill;
  if (discount?.amount) return roundToMinor(discount.amount, currency);
  if (!discount?.percent) return 0n;
  return roundToMinor(
    multiply(majorOf(subtotal, currency), multiply(discount.percent, fraction(1n, 100n))),
    currency,
  );
}
