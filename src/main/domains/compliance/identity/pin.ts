import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

const MINUTE = 60_000;
export const MOST_WRONG_PINS = 5;
export const LOCK_MINUTES = 15;
export const SHORTEST_PIN = 6;

export const Pin = z.string().max(64);

/** What is known of wrong PINs: how many in a row, and until when nothing is tried. */
export interface WrongPins {
  readonly failedTries: number;
  readonly lockedUntil: number | null;
}

/** One more wrong PIN. The fifth in a row locks for 15 minutes, and counting begins anew. */
export function afterWrongPin({ failedTries }: WrongPins, now: number): WrongPins {
  const tries = failedTries + 1;
  return tries < MOST_WRONG_PINS
    ? { failedTries: tries, lockedUntil: null }
    : { failedTries: 0, lockedUntil: now + LOCK_MINUTES * MINUTE };
}

/** How many minutes a lock still lasts, rounded up; 0 where there is none. A clock put back does not lengthen it. */
export function minutesLocked({ lockedUntil }: Pick<WrongPins, 'lockedUntil'>, now: number): number {
  if (lockedUntil === null || lockedUntil <= now) return 0;
  return Math.min(LOCK_MINUTES, Math.ceil((lockedUntil - now) / MINUTE));
}

const isRun = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((each, at) => each.charCodeAt(0) - pin.charCodeAt(at));
  const [first] = steps;
  return steps.every((step) => step === first) && (first === 0 || first === 1 || first === -1);
};

/** Throws `pinTooWeak` for fewer than six characters, one character repeated, and a run such as 123456. */
export function demandPin(pin: string): void {
  if (pin.trim().length < SHORTEST_PIN || isRun(pin)) throw new AppError('pinTooWeak', { min: SHORTEST_PIN });
}
