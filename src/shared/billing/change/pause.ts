import type { BillingPeriod } from '../calendar/billing-period.ts';
import { addDays, daysOf, overlap, type Span } from '../civil-days.ts';

/**
 * BIL-CHG-4. `stop`: neither service nor charges; `holdCollection`: invoices go on, nobody collects or duns;
 * `freeService`: service goes on, whole periods within the pause get no invoice.
 */
export const PAUSE_MODES = ['stop', 'holdCollection', 'freeService'] as const;
export type PauseMode = (typeof PAUSE_MODES)[number];

/** From the first day of the pause to the day on which it is resumed. */
export interface Pause extends Span {
  readonly mode: PauseMode;
}

/** What becomes of usage during a pause. */
export const usageWhilePaused = (mode: PauseMode): 'rejected' | 'billed' | 'recorded' =>
  (({ stop: 'rejected', holdCollection: 'billed', freeService: 'recorded' }) as const)[mode];

/**
 * The parts of a period that are billed, each over the whole period: with service stopped what lies before and after
 * the pause; with free service all or nothing; else all.
 */
export function billedParts(period: BillingPeriod, pause: Pause): BillingPeriod[] {
  const paused = overlap(period, pause);
  if (paused === undefined || pause.mode === 'holdCollection') return [period];
  const whole = paused.from === period.from && paused.to === period.to;
  if (pause.mode === 'freeService') return whole ? [] : [period];
  const parts = [
    { ...period, to: paused.from },
    { ...period, from: paused.to },
  ];
  return parts.filter(({ from, to }) => from < to);
}

/** Instead of a credit: the end of the service, later by the days of the pause. */
export const extendedEnd = (end: string, pause: Pause): string => addDays(end, daysOf(pause));
