/** Where a bar that lies begins and how long it is, in percent of its track; zero stands where all bars agree. */
export interface BarSpan {
  readonly start: number;
  readonly length: number;
}

/** The places of values on one track from the lowest, or zero, to the highest, or zero. */
export function barSpans(values: readonly (number | null)[]): BarSpan[] {
  let [low, high] = [0, 0];
  for (const value of values) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  const whole = high - low || 1;
  const zero = (-low / whole) * 100;
  return values.map((value) => {
    const length = (Math.abs(value ?? 0) / whole) * 100;
    return { start: (value ?? 0) < 0 ? zero - length : zero, length };
  });
}
