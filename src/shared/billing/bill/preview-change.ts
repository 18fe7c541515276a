import { AppError } from '../../errors.ts';
import { compare, type Fraction, subtract, ZERO } from '../../fraction.ts';
import { type BillingPeriod, periodAt, periodsOf } from '../calendar/billing-period.ts';
import { type ChangeTiming, changeTiming } from '../change/change-timing.ts';
import { creditOf } from '../proration/credit.ts';
import { type Share, shareOf } from '../proration/proration-share.ts';
import { type TaxAmounts, taxAmounts } from '../tax/tax-amounts.ts';
import { majorOf, type Worked } from '../working.ts';
import type { Bill } from './bill-json.ts';
import { serviceOf } from './bill-periods.ts';
import type { BillChange, ChangedBill } from './change-json.ts';
import { intervalOf, type PlanCharge, planGrid } from './plan-json.ts';
import { type BillLine, quoteBill, ratio } from './quote-bill.ts';
import { type RatedLine, rateLines } from './rate-period.ts';

/** A line of a preview; a credit has negative amounts. Minor units. */
export interface PreviewLine extends Worked, TaxAmounts {
  readonly kind: 'prorationCredit' | 'prorationCharge';
  readonly charge: string;
  readonly name: RatedLine['name'];
  readonly period: BillingPeriod;
  readonly share: Share;
}

export interface ChangePreview {
  readonly direction: ChangeTiming['direction'] | 'cancel';
  readonly when: ChangeTiming['when'];
  /** The first day of what is new; of a cancellation, the first without service. */
  readonly effectiveOn: string;
  readonly lines: readonly PreviewLine[];
  readonly total: TaxAmounts;
}

const recurringOf = ({ plan }: Bill): PlanCharge[] =>
  plan.charges.filter(({ kind }) => kind === 'flat' || kind === 'seat');

const rated = (bill: Bill, charge: PlanCharge, period: BillingPeriod): RatedLine[] =>
  rateLines(charge, bill, [], period, new Map());

/** What recurs costs in one whole period, in major units. */
function priceOf(bill: Bill, { full }: BillingPeriod): Fraction {
  const lines = recurringOf(bill).flatMap((charge) => rated(bill, charge, { index: 0, ...full, full }));
  return majorOf(
    lines.reduce((sum, { amount }) => sum + amount, 0n),
    bill.currency,
  );
}

/** The bill as it is after the change; cancelled, nothing recurs. */
const changed = (bill: Bill, { plan, quantity, quantities, cancel }: BillChange): Bill => ({
  ...bill,
  plan: cancel ? { ...bill.plan, charges: [] } : (plan ?? bill.plan),
  quantity: quantity ?? bill.quantity,
  quantities: { ...bill.quantities, ...quantities },
});

const seatsOf = (bill: Bill, { code }: PlanCharge): Fraction => bill.quantities[code] ?? bill.quantity;

/** BIL-PRO-8. The seats that come on top, where a charge stays as it is but for them; undefined otherwise. */
function moreSeats(charge: PlanCharge, before: Bill, after: Bill): Fraction | undefined {
  const same = before.plan === after.plan && charge.kind === 'seat' && charge.price.model === 'standard';
  if (!same || charge.minAmount || charge.maxAmount || compare(charge.included, ZERO) !== 0) return undefined;
  const more = subtract(seatsOf(after, charge), seatsOf(before, charge));
  return compare(more, ZERO) >= 0 ? more : undefined;
}

function chargeLine(line: RatedLine, bill: Bill): PreviewLine {
  const rate = line.taxRate === undefined ? bill.tax.rate : line.taxRate;
  const { charge, name, period, share, amount, working } = line;
  const taxed = taxAmounts(amount, ratio(rate), bill.tax.inclusive);
  return { kind: 'prorationCharge', charge, name, period, share, amount, working, ...taxed };
}

/** What is given back of a billed line; undefined where that is nothing. */
function creditLine(line: BillLine, on: string, bill: Bill): PreviewLine | undefined {
  const { net, tax, rate, period, charge, name } = line;
  const billed = { net, tax, taxRate: rate ?? ZERO, covers: period, full: period.full };
  const given = { ...billed, credited: { net: 0n, tax: 0n } };
  const { currency, timeZone, plan } = bill;
  const unused = { ...period, from: on };
  const proration = plan.proration === 'fullRestart' ? 'actualDays' : plan.proration;
  const credit = creditOf(given, on, { currency, proration, timeZone });
  if (credit.amount === 0n) return undefined;
  const taken = { net: -credit.amount, tax: -credit.tax, gross: -credit.amount - credit.tax };
  const working = credit.working.map(({ label, detail, amount }) => ({
    label,
    detail: `-(${detail})`,
    amount: subtract(ZERO, amount),
  }));
  const share = shareOf(unused, period.full, proration, timeZone);
  return {
    kind: 'prorationCredit',
    charge,
    name,
    period: unused,
    share,
    amount: taken.net,
    working,
    ...taken,
  };
}

/** What the running period billed, after its discounts. */
const billedLines = (bill: Bill, running: BillingPeriod): BillLine[] => {
  const { asOf: _asOf, ...rest } = bill;
  const quoted = quoteBill({ ...rest, periods: 1, billedThrough: running.from, usage: {}, events: [] });
  return quoted.lines.filter(({ kind }) => kind === 'recurring');
};

/** Lines of a change in mid-period. In arrears nothing was billed yet: the old part and the new one are charged. */
function changeLines(
  before: Bill,
  after: Bill,
  running: BillingPeriod,
  on: string,
  restarts: boolean,
): PreviewLine[] {
  const old = recurringOf(before);
  const atStart = on === running.from;
  if (before.plan.proration === 'none' && !restarts && !atStart) return [];
  const started = restarts
    ? [...periodsOf({ origin: on, interval: intervalOf(after.plan) }, { start: on, end: after.end }).take(1)]
    : [{ ...running, from: on }];
  const charge = (bill: Bill, each: PlanCharge, period: BillingPeriod): PreviewLine[] =>
    rated(bill, each, period).map((line) => chargeLine(line, bill));
  const fresh = (each: PlanCharge): PreviewLine[] => started.flatMap((period) => charge(after, each, period));
  if (before.plan.pay === 'inArrears') {
    const past = atStart ? [] : old.flatMap((each) => charge(before, each, { ...running, to: on }));
    return [...past, ...recurringOf(after).flatMap(fresh)];
  }
  if (atStart) return recurringOf(after).flatMap(fresh);
  const more = new Map(restarts ? [] : old.map((each) => [each.code, moreSeats(each, before, after)]));
  const credits = billedLines(before, running).flatMap((line) =>
    more.get(line.charge) === undefined && (restarts || !isSame(before, after, line.charge))
      ? (creditLine(line, on, before) ?? [])
      : [],
  );
  const charges = recurringOf(after).flatMap((each) => {
    const seats = more.get(each.code);
    if (seats === undefined) return !restarts && isSame(before, after, each.code) ? [] : fresh(each);
    const only = { ...after, quantities: { ...after.quantities, [each.code]: seats } };
    return compare(seats, ZERO) === 0 ? [] : charge(only, each, { ...running, from: on });
  });
  return [...credits, ...charges];
}

/** Whether a charge is untouched: the same in the same plan, with the same quantity. */
function isSame(before: Bill, after: Bill, code: string): boolean {
  const charge = before.plan.charges.find((each) => each.code === code);
  if (before.plan !== after.plan || !charge) return false;
  return charge.kind === 'flat' || compare(seatsOf(before, charge), seatsOf(after, charge)) === 0;
}

/**
 * A change in mid-period, line by line: what is given back of what was billed, and what is charged from the day on. An
 * upgrade holds at once, a downgrade and a cancellation at the end of the period, unless the change says otherwise.
 * Throws AppError jsonRefused for a day without service.
 */
export function previewChange({ bill, change }: ChangedBill): ChangePreview {
  const service = serviceOf(bill);
  const running = periodAt(planGrid(bill.plan, service.start), service, change.on);
  if (running === undefined) {
    const params = { field: 'change.on', value: change.on, start: service.start };
    const problems = [{ code: 'changeOutsideService' as const, params, field: 'change.on' }];
    throw new AppError('jsonRefused', {}, { problems });
  }
  const after = changed(bill, change);
  const [oldInterval, newInterval] = [intervalOf(bill.plan), intervalOf(after.plan)];
  const whole = periodAt(
    { origin: change.on, interval: newInterval },
    { start: change.on, end: null },
    change.on,
  );
  const timing = changeTiming(
    { price: priceOf(bill, running), interval: oldInterval },
    { price: priceOf(after, whole ?? running), interval: newInterval },
  );
  const when = change.when ?? (change.cancel ? 'atPeriodEnd' : timing.when);
  const differs = oldInterval.unit !== newInterval.unit || oldInterval.count !== newInterval.count;
  const restarts = !change.cancel && (differs || bill.plan.proration === 'fullRestart');
  const lines = when === 'now' ? changeLines(bill, after, running, change.on, restarts) : [];
  const sum = (pick: (line: PreviewLine) => bigint): bigint =>
    lines.reduce((so, line) => so + pick(line), 0n);
  return {
    direction: change.cancel ? 'cancel' : timing.direction,
    when,
    effectiveOn: when === 'now' ? change.on : running.to,
    lines,
    total: { net: sum(({ net }) => net), tax: sum(({ tax }) => tax), gross: sum(({ gross }) => gross) },
  };
}
