/** Whether a text names what a quota is for: a year, a quarter or a month, `2026`, `2026-Q4`, `2026-11`. */
export const isQuotaPeriod = (text: string | null | undefined): text is string =>
  /^[1-9]\d{3}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/.test(text ?? '');

/** The months of a year, as periods. */
export const monthsOfYear = (year: string): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
