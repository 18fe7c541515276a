/** A number from 0 up to 1; injected, so that tests can drive it. */
export type Random = () => number;

const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

/** So often an item is refused for the time being before it is given up. */
export const MOST_ATTEMPTS = 10;

/**
 * How long to wait after the n-th attempt that failed, in milliseconds: a minute, doubled each time, six hours at most;
 * between half of that and all of it, so that what failed together does not come back together.
 */
export function backOff(attempts: number, random: Random): number {
  const whole = Math.min(LONGEST, MINUTE * 2 ** Math.min(30, Math.max(0, attempts - 1)));
  return Math.round(whole / 2 + (whole / 2) * random());
}
