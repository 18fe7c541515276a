/** Sums of a sales forecast, minor units of the company's currency, each category by itself. */
export interface ForecastFigures {
  readonly closed: number;
  readonly commit: number;
  readonly best: number;
  readonly pipeline: number;
}

/** Each category with all that is surer: commit = closed + commit, best = that + best, pipeline = that + pipeline. */
export function cumulative<F extends ForecastFigures>(figures: F): F {
  const commit = figures.closed + figures.commit;
  const best = commit + figures.best;
  return { ...figures, commit, best, pipeline: best + figures.pipeline };
}

/** The categories that a person can put a figure of their own to, the surest first. */
export const ADJUSTABLE = ['commit', 'best', 'pipeline'] as const;
export type AdjustableCategory = (typeof ADJUSTABLE)[number];
