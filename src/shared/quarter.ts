/** The quarter that a civil date lies in: `2026-Q4`. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarter so many before or after, by its first day. */
export const quarterFrom = (day: string, steps: number): string =>
  quarterOf(
    Temporal.PlainDate.from(day)
      .with({ day: 1 })
      .add({ months: 3 * steps })
      .toString(),
  );
