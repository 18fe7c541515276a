/** The time, injected everywhere so that tests can drive it. Epoch milliseconds. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** The civil date of a moment in a time zone, `YYYY-MM-DD`. */
export const civilDate = (now: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
