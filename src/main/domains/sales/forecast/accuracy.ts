/** What a method said of a period some days before it ended, and what it brought. Minor units. */
export interface Called {
  readonly forecast: number;
  readonly actual: number;
}

/** How far off a method was on average, in percent of what was sold; null where nothing can be said. */
export interface Accuracy {
  /** The periods that can be judged: something was sold in them. */
  readonly count: number;
  /** Mean of |forecast − actual| ÷ actual. */
  readonly mape: number | null;
  /** Mean of (forecast − actual) ÷ actual: above 0 it promised too much. */
  readonly bias: number | null;
}

/** The days before the end of a period on which forecasts are judged. */
export const HORIZONS = [90, 60, 30, 7] as const;

/** Fewer periods than these say little, and the screen says so. */
export const FEW_PERIODS = 4;

/** MAPE and bias of a method over periods; a period in which nothing was sold has no percentage and is left out. */
export function accuracyOf(calls: readonly Called[]): Accuracy {
  const judged = calls.filter(({ actual }) => actual > 0);
  if (judged.length === 0) return { count: 0, mape: null, bias: null };
  const errors = judged.map(({ forecast, actual }) => ((forecast - actual) / actual) * 100);
  const mean = (values: readonly number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
  return { count: judged.length, mape: mean(errors.map(Math.abs)), bias: mean(errors) };
}
