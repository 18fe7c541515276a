/** A moment as date and time in a zone, `2026-11-23 10:00`, the same in both languages. */
export const momentText = (epoch: number, timeZone: string, to: 'minute' | 'second' = 'minute'): string =>
  Temporal.Instant.fromEpochMilliseconds(epoch)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: to })
    .replace('T', ' ');
