import type { BillingPeriod } from '../calendar/billing-period.ts';
import { addDays } from '../civil-days.ts';

/** When a subscription ends. Today is paid unless the customer is to be spared it. */
export type CancelAt =
  | { readonly when: 'atPeriodEnd' }
  | { readonly when: 'now'; readonly today: string; readonly todayIsFree: boolean }
  | { readonly when: 'on'; readonly lastServiceDay: string };

/**
 * BIL-PRO-3, BIL-CHG-5. The first day without service. At once means that today is the last day of service and that the
 * credit begins tomorrow; where today is not billed, it begins today.
 */
export function endOfService(cancel: CancelAt, running: BillingPeriod): string {
  switch (cancel.when) {
    case 'atPeriodEnd':
      return running.to;
    case 'on':
      return addDays(cancel.lastServiceDay, 1);
    case 'now':
      return cancel.todayIsFree ? cancel.today : addDays(cancel.today, 1);
  }
}

/** BIL-CHG-5. Days that the final usage waits for late events before it is billed. */
export const LATE_WINDOW_DAYS = 3;

/** The day on which the last usage of a cancelled subscription is billed. */
export const finalUsageOn = (end: string, lateWindow = LATE_WINDOW_DAYS): string => addDays(end, lateWindow);
