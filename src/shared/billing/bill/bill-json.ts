import { z } from 'zod';
import { isCivilDate } from '../../check-value.ts';
import { CURRENCIES } from '../../currency.ts';
import { AppError } from '../../errors.ts';
import { startOfDay } from '../../filter/period.ts';
import { ONE, ZERO } from '../../fraction.ts';
import { TAX_MODES } from '../tax/document-tax.ts';
import { jsonProblems, report } from './json-problems.ts';
import { amount, code, day, moment, percent, units, whole, zone } from './json-values.ts';
import { type Plan, planShape } from './plan-json.ts';

const MOST_PERIODS = 1000;
const MOST_EVENTS = 100_000;

const eventShape = z.strictObject({
  id: code,
  charge: code,
  at: moment,
  value: z.union([z.string(), z.number()]).transform(String).default('1'),
  change: z.enum(['add', 'remove']).default('add'),
});

type UsageShape = z.infer<typeof eventShape>;

/** What a value can be at most, as a sentence says it. */
const MOST = '1000000000000';

const couponShape = z
  .strictObject({
    code,
    percent: percent.optional(),
    amount: amount.optional(),
    charges: z.array(code).nullable().default(null),
    products: z.array(code).nullable().default(null),
    carryRemainder: z.boolean().default(true),
    invoicesLeft: whole(0, 10_000).nullable().default(null),
  })
  .superRefine((coupon, context) => {
    if ((coupon.percent === undefined) === (coupon.amount === undefined))
      report(context, 'eitherPercentOrAmount');
  });

const discountShape = z
  .strictObject({ percent: percent.optional(), amount: amount.optional() })
  .superRefine((discount, context) => {
    if ((discount.percent === undefined) === (discount.amount === undefined))
      report(context, 'eitherPercentOrAmount');
  });

const taxShape = z.strictObject({
  rate: amount.nullable().default(null),
  mode: z.enum(TAX_MODES).default('perLine'),
  inclusive: z.boolean().default(false),
});

const creditShape = z.strictObject({ number: code, issuedOn: day, amount });
const lotShape = z.strictObject({
  id: code,
  amount,
  priority: whole(0, 1000).nullable().default(null),
  expiresOn: day.nullable().default(null),
  granted: z.boolean().default(false),
});

/** What may be counted without being a number; the largest passes over what is none. */
const WITHOUT_NUMBERS: ReadonlySet<string> = new Set(['unique', 'count', 'max']);

/** Values are numbers where they are added up, and an id says one thing: BIL-USE-1. */
function checkEvents(events: readonly UsageShape[], plan: Plan, context: z.RefinementCtx): void {
  const counting = new Map(plan.charges.map(({ code, meter }) => [code, meter?.aggregation ?? 'sum']));
  const seen = new Map<string, string>();
  for (const [at, event] of events.entries()) {
    const numeric = units.safeParse(event.value.replace(/^-/, ''));
    if (!WITHOUT_NUMBERS.has(counting.get(event.charge) ?? 'sum') && !numeric.success)
      report(context, Number.isFinite(Number(event.value)) ? 'tooLarge' : 'notNumber', { max: MOST }, [
        'events',
        at,
        'value',
      ]);
    const key = JSON.stringify([event.charge, event.id]);
    const body = JSON.stringify([event.at, event.value, event.change]);
    if ((seen.get(key) ?? body) !== body) report(context, 'usageConflict', {}, ['events', at, 'id']);
    seen.set(key, seen.get(key) ?? body);
  }
}

/** What is to be billed, as `vdesk bill` reads it; docs/billing.md explains each field. */
const billShape = z
  .strictObject({
    currency: z.string().default('CNY'),
    timeZone: zone.default('Asia/Shanghai'),
    plan: planShape,
    start: day,
    end: day.nullable().default(null),
    billedThrough: day.optional(),
    usageThrough: day.optional(),
    asOf: day.optional(),
    periods: whole(1, MOST_PERIODS).optional(),
    quantity: units.default(ONE),
    quantities: z.record(code, units).default({}),
    usage: z.record(code, units).default({}),
    events: z.array(eventShape).max(MOST_EVENTS).default([]),
    discount: discountShape.optional(),
    coupons: z.array(couponShape).max(50).default([]),
    tax: taxShape.default({ rate: ZERO, mode: 'perLine', inclusive: false }),
    credits: z.array(creditShape).max(1000).default([]),
    wallet: z.array(lotShape).max(1000).default([]),
  })
  .superRefine((bill, context) => {
    const { currency, plan, start, end, asOf, periods } = bill;
    if (!CURRENCIES.includes(currency)) report(context, 'notCurrency', {}, ['currency']);
    if (end !== null && end <= start) report(context, 'endNotAfterStart', { start }, ['end']);
    if (asOf !== undefined && periods !== undefined) report(context, 'eitherAsOfOrPeriods', {}, ['periods']);
    const charges = new Map(plan.charges.map((charge) => [charge.code, charge]));
    const measures = new Set(
      plan.charges.flatMap(({ price }) =>
        price.model === 'capacity' ? price.tiers.flatMap(({ limits }) => Object.keys(limits)) : [],
      ),
    );
    const known = [...charges.keys()].join(', ');
    const unknown = (path: PropertyKey[]): void => report(context, 'chargeUnknown', { choices: known }, path);
    for (const name of Object.keys(bill.quantities)) if (!charges.has(name)) unknown(['quantities', name]);
    for (const name of Object.keys(bill.usage))
      if (charges.get(name)?.kind !== 'usage' && !measures.has(name)) unknown(['usage', name]);
    bill.events.forEach(({ charge }, at) => {
      if (charges.get(charge)?.kind !== 'usage') unknown(['events', at, 'charge']);
    });
    checkEvents(bill.events, plan, context);
  });

export type Bill = z.infer<typeof billShape>;

/**
 * Reads what is to be billed. Throws AppError jsonRefused with one problem for each place, whose field is its path in
 * the JSON.
 */
export function readBill(input: unknown): Bill {
  const read = billShape.safeParse(input);
  if (read.success) return read.data;
  throw new AppError('jsonRefused', {}, { problems: jsonProblems(read.error, input) });
}

/** The instant that an event says, in epoch milliseconds: a day alone is its first moment in the account's zone. */
export const momentOf = (text: string, timeZone: string): number =>
  isCivilDate(text) ? startOfDay(text, timeZone) : Temporal.Instant.from(text).epochMilliseconds;
