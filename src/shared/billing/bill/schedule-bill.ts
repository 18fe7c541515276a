import { type BillingPeriod, periodsOf } from '../calendar/billing-period.ts';
import { dueOn } from '../calendar/due-periods.ts';
import { later } from '../civil-days.ts';
import type { Bill } from './bill-json.ts';
import { serviceOf } from './bill-periods.ts';
import { planGrid } from './plan-json.ts';
import { type RatedLine, rateLines } from './rate-period.ts';

/** A period to come: when its invoice is due, and what recurs in it; minor units, without tax. */
export interface ScheduledPeriod {
  readonly period: BillingPeriod;
  readonly dueOn: string;
  readonly lines: readonly RatedLine[];
  readonly amount: bigint;
}

/** How many periods are shown unless somebody asks for another number. */
const A_YEAR_AHEAD = 12;

/**
 * BIL-P2. The next periods with their dates and what recurs in them, and what comes once with the first; usage is not
 * known yet. What later runs bill is the same.
 */
export function scheduleBill(bill: Bill): ScheduledPeriod[] {
  const { plan, billedThrough, start } = bill;
  const service = serviceOf(bill);
  const grid = planGrid(plan, service.start);
  const from = later(service.start, billedThrough ?? service.start);
  const periods = periodsOf(grid, { ...service, start: from }).take(bill.periods ?? A_YEAR_AHEAD);
  return [...periods].map((period, at) => {
    const first = at === 0 && (billedThrough ?? start) <= start;
    const charges = plan.charges.filter(({ kind }) => kind !== 'usage' && (kind !== 'fixed' || first));
    const lines = charges.flatMap((charge) => rateLines(charge, bill, [], period, new Map()));
    const amount = lines.reduce((sum, line) => sum + line.amount, 0n);
    return { period, dueOn: dueOn(period, plan.pay), lines, amount };
  });
}
