import { lift } from './lift.ts';
import { type CalibrationBin, calibration, type Judged, type Quality, quality } from './quality.ts';

/** What answers above a threshold were worth. */
export interface Confusion {
  readonly threshold: number;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

/** How well answers did on rows that taught nothing: the figures of a model card. */
export interface JudgedCard extends Quality {
  /** How often the outcome came. */
  readonly baseRate: number;
  /** The Brier score of always saying the base rate. */
  readonly naiveBrier: number;
  readonly calibration: readonly CalibrationBin[];
  /** The mean distance of said from happened over ten bands, by their size. */
  readonly calibrationError: number;
  readonly liftAt10: number | null;
  readonly liftAt20: number | null;
  /** At the threshold with the best F1. */
  readonly confusion: Confusion;
}

const BINS = 10;

/** The figures of the card by answers and what came of them. */
export function judgedCard(judged: readonly Judged[]): JudgedCard {
  const baseRate = judged.reduce((sum, { outcome }) => sum + outcome, 0) / Math.max(judged.length, 1);
  const bins = calibration(judged, BINS);
  const calibrationError =
    bins.reduce((sum, { count, expected, happened }) => sum + count * Math.abs(expected - happened), 0) /
    Math.max(judged.length, 1);
  return {
    ...quality(judged),
    baseRate,
    naiveBrier: baseRate * (1 - baseRate),
    calibration: bins,
    calibrationError,
    liftAt10: lift(judged, 0.1),
    liftAt20: lift(judged, 0.2),
    confusion: bestConfusion(judged),
  };
}

/** The confusion at the threshold whose F1 is the best; of equals the highest threshold. */
export function bestConfusion(judged: readonly Judged[]): Confusion {
  const sorted = [...judged].sort((one, other) => other.probability - one.probability);
  const came = sorted.reduce((sum, { outcome }) => sum + outcome, 0);
  const at = (threshold: number, taken: number, found: number): Confusion => ({
    threshold,
    truePositive: found,
    falsePositive: taken - found,
    falseNegative: came - found,
    trueNegative: sorted.length - taken - came + found,
  });
  let best = at(1, 0, 0);
  let bestF1 = -1;
  let found = 0;
  for (const [index, { probability, outcome }] of sorted.entries()) {
    found += outcome;
    if (sorted[index + 1]?.probability === probability) continue;
    const f1 = (2 * found) / (index + 1 + came);
    if (f1 <= bestF1) continue;
    bestF1 = f1;
    best = at(probability, index + 1, found);
  }
  return best;
}
