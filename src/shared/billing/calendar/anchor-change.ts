import { type BillingPeriod, periodAt } from './billing-period.ts';
import type { Grid } from './grid.ts';

/** The two parts of a period in which the anchor changes. */
export interface AnchorChange {
  /** What stays of the running period, over that whole period; undefined on its first day. */
  readonly closing: BillingPeriod | undefined;
  /** From the change to the first boundary of the new grid, over the period that would contain it. */
  readonly opening: BillingPeriod;
}

/** BIL-CAL-5. A new anchor closes the running period with a stub; throws RangeError for a day outside it. */
export function changeAnchor(running: BillingPeriod, to: Grid, on: string): AnchorChange {
  const opening = periodAt(to, { start: on, end: null }, on);
  if (opening === undefined || on < running.from || on >= running.to)
    throw new RangeError(`${on} is not within ${running.from} to ${running.to}`);
  return { closing: on === running.from ? undefined : { ...running, to: on }, opening };
}
