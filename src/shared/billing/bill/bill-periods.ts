import { AppError, type Problem } from '../../errors.ts';
import { type BillingPeriod, periodAt, periodsOf, type Service } from '../calendar/billing-period.ts';
import { duePeriods } from '../calendar/due-periods.ts';
import type { Grid } from '../calendar/grid.ts';
import { trialEnd } from '../calendar/trial.ts';
import { addDays, later } from '../civil-days.ts';
import type { Bill } from './bill-json.ts';
import { planGrid } from './plan-json.ts';

/** Which periods a bill covers. */
export interface BillPeriods {
  /** For what recurs, in advance or in arrears as the plan says. */
  readonly recurring: readonly BillingPeriod[];
  /** For usage and commitments, always after the period. */
  readonly usage: readonly BillingPeriod[];
  /** Whether what comes once is among it. */
  readonly withFixed: boolean;
  /** The first day that recurring charges are not billed for. */
  readonly billedThrough: string;
  /** The first day whose usage is not billed. */
  readonly usageThrough: string;
}

/** When charges begin: after the trial, unless it covers the whole service. */
export const serviceOf = ({ plan, start, end }: Bill): Service => ({
  start: trialEnd(start, plan.trialDays),
  end,
});

/**
 * Where usage goes on: what recurs is billed in advance, so the usage of its last billed period is still to come, unless
 * the JSON says otherwise.
 */
function usageFrom({ plan, usageThrough }: Bill, grid: Grid, service: Service, from: string): string {
  if (usageThrough !== undefined) return later(service.start, usageThrough);
  if (plan.pay === 'inArrears' || from <= service.start) return from;
  return periodAt(grid, service, addDays(from, -1))?.from ?? from;
}

/**
 * What is due as of a day; without one the first periods, priced whole with their usage, whenever they are due.
 */
export function billPeriods(bill: Bill): BillPeriods {
  const { plan, asOf, billedThrough, start } = bill;
  const service = serviceOf(bill);
  const grid = planGrid(plan, service.start);
  const withFixed = (billedThrough ?? start) <= start;
  const from = later(service.start, billedThrough ?? service.start);
  if (asOf === undefined) {
    const periods = [...periodsOf(grid, { ...service, start: from }).take(bill.periods ?? 1)];
    const through = periods.at(-1)?.to ?? from;
    return { recurring: periods, usage: periods, withFixed, billedThrough: through, usageThrough: through };
  }
  const due = duePeriods(grid, service, plan.pay, asOf, from);
  const usage = duePeriods(grid, service, 'inArrears', asOf, usageFrom(bill, grid, service, from));
  return {
    recurring: due.periods,
    usage: usage.periods,
    withFixed: withFixed && start <= asOf,
    billedThrough: due.billedThrough,
    usageThrough: usage.billedThrough,
  };
}

/** Totals of usage name no day, so they are for one period. Throws AppError jsonRefused with their paths. */
export function checkUsageTotals(bill: Bill, periods: readonly BillingPeriod[]): void {
  const names = Object.keys(bill.usage);
  if (periods.length < 2 || names.length === 0) return;
  const problems = names.map((name): Problem => {
    const field = `usage.${name}`;
    return { code: 'usageNeedsOnePeriod', params: { field, count: periods.length }, field };
  });
  throw new AppError('jsonRefused', {}, { problems });
}
