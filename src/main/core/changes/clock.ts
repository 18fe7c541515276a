/**
 * A hybrid logical clock in one number: milliseconds shifted by 12 bits, plus a counter. It never runs backwards,
 * even when the machine's clock does, and stays a safe integer until the year 2039.
 */
const COUNTER = 4096;

export const nextClock = (last: number, now: number): number => Math.max(last + 1, clockOf(now));

/** The least clock that a moment can have. */
export const clockOf = (moment: number): number => moment * COUNTER;

/** The moment that a clock speaks of, to the millisecond. */
export const momentOf = (clock: number): number => Math.floor(clock / COUNTER);
