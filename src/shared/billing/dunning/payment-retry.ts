import { addDays, daysBetween } from '../civil-days.ts';

/** Why a payment was declined: a hard one fails again, whoever authenticates must act first. */
export const DECLINES = ['soft', 'hard', 'authentication'] as const;
export type Decline = (typeof DECLINES)[number];

/** Days after the first failure. */
const RETRY_DAYS = [1, 3, 5, 7] as const;
const MOST_ATTEMPTS = 8;
const WINDOW_DAYS = 14;

/**
 * BIL-DUN-3. The day of the next attempt after those that failed, the first of them first; undefined where none follows:
 * after a hard decline, one that waits for the customer, or the last retry; and never more than 8 within 14 days.
 */
export function nextRetry(
  attempts: readonly string[],
  decline: Decline,
  retryDays: readonly number[] = RETRY_DAYS,
): string | undefined {
  const [first] = attempts;
  const after = retryDays[attempts.length - 1];
  if (decline !== 'soft' || first === undefined || after === undefined) return undefined;
  const on = addDays(first, after);
  const recent = attempts.filter((day) => daysBetween(day, on) < WINDOW_DAYS);
  return recent.length < MOST_ATTEMPTS ? on : undefined;
}
