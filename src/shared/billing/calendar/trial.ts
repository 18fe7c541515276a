import { addDays, later } from '../civil-days.ts';

/** BIL-CHG-3. The first day that is charged: a trial of n days ends at local 00:00, n days after the first start. */
export const trialEnd = (firstStart: string, days: number): string => addDays(firstStart, days);

/**
 * BIL-CHG-3. A change within a trial keeps the later of both ends, each from the first start; after it there is no
 * second trial.
 */
export function trialEndAfterChange(
  firstStart: string,
  days: number,
  change: { readonly on: string; readonly days: number },
): string {
  const end = trialEnd(firstStart, days);
  return change.on >= end ? end : later(end, trialEnd(firstStart, change.days));
}
