import { later } from '../civil-days.ts';
import { type BillingPeriod, periodsOf, type Service } from './billing-period.ts';
import type { Grid } from './grid.ts';

/** Before a period or after it. */
export const PAY_TIMES = ['inAdvance', 'inArrears'] as const;
export type PayTime = (typeof PAY_TIMES)[number];

/** BIL-CAL-4. In advance on its first day; in arrears, and usage always, on the first day after it. */
export const dueOn = (period: BillingPeriod, pay: PayTime): string =>
  pay === 'inAdvance' ? period.from : period.to;

/** What a run finds: each missed period with its own dates. */
export interface DuePeriods {
  readonly periods: readonly BillingPeriod[];
  /** The first day that is not billed yet after this run. */
  readonly billedThrough: string;
}

/**
 * BIL-CAL-4. Everything due on or before `asOf` and not billed yet. What was billed up to a day within a period leaves
 * the rest of it, over the whole period, so that a migrated subscription pays no day twice. A second run with the
 * `billedThrough` of the first finds nothing.
 */
export function duePeriods(
  grid: Grid,
  service: Service,
  pay: PayTime,
  asOf: string,
  billedThrough: string = service.start,
): DuePeriods {
  const once = grid.interval.unit === 'once';
  // once has no days: it is billed where anything was billed past its start
  if (once && billedThrough > service.start) return { periods: [], billedThrough };
  const from = later(service.start, billedThrough);
  const periods: BillingPeriod[] = [];
  for (const period of periodsOf(grid, { ...service, start: from })) {
    if (dueOn(period, pay) > asOf) break;
    periods.push(period);
  }
  const last = periods.at(-1);
  if (once && last)
    return { periods, billedThrough: Temporal.PlainDate.from(last.to).add({ days: 1 }).toString() };
  return { periods, billedThrough: last?.to ?? billedThrough };
}
