/** Whether a text names a month or a quarter, as forecasts do: `2026-11`, `2026-Q4`. */
export const isForecastPeriod = (text: string | null | undefined): text is string =>
  /^\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$/.test(text ?? '');
