/** Whether this program knows a zone by that IANA name. A bare offset is none: it knows nothing of daylight saving. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false; // Temporal says so by throwing
  }
}

/** The moment of a local date and time in a zone; `text` is `YYYY-MM-DDTHH:MM`, checked by the caller. */
export const momentIn = (timeZone: string, text: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;

/** A moment as date and time in a zone, `YYYY-MM-DD HH:MM:SS`. */
export const localText = (timeZone: string, moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ');
