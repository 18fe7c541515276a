import { type BillingPeriod, periodAt } from '../calendar/billing-period.ts';
import type { Grid } from '../calendar/grid.ts';

/**
 * BIL-CHG-8. The first part of an add-on that goes with its base: a stub to the base's next boundary, over the base's
 * whole period; after it both are on one invoice. Undefined where the base has ended.
 */
export const coTermStub = (base: Grid, start: string, baseEnd: string | null): BillingPeriod | undefined =>
  periodAt(base, { start, end: baseEnd }, start);
