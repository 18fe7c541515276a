import { type BoostedTrees, boostedLogOdds, boostedParts } from './boosted-trees.ts';
import { type ColumnPlan, type ReadCell, readCell } from './column-plan.ts';
import { bandOf, featuresOf, widthOf } from './features.ts';
import { type Logistic, logOdds, probabilityOf } from './logistic.ts';

/**
 * What was learned, as plain data: log-odds = shift + regression × its share + trees × theirs. The shares calibrate
 * the answer and are 0 for a part that brought nothing.
 */
export interface TrainedModel {
  readonly plans: readonly ColumnPlan[];
  readonly logistic: Logistic;
  /** Of the regression's row among the rows that taught. */
  readonly means: readonly number[];
  readonly trees: BoostedTrees;
  readonly shift: number;
  readonly regressionShare: number;
  readonly treeShare: number;
}

/** What one column does to the log-odds of a row. */
export interface ColumnPart {
  readonly column: string;
  readonly logOdds: number;
}

/** base + Σ parts = the log-odds of the row. */
export interface ExplainedRow {
  readonly probability: number;
  readonly base: number;
  readonly parts: readonly ColumnPart[];
}

const readRow = (plans: readonly ColumnPlan[], plain: readonly string[]): ReadCell[] =>
  plans.map(({ kind }, at) => readCell(kind, plain[at] ?? ''));

/** The log-odds of a row of plain cells in the order of the plans. */
export function modelLogOdds(model: TrainedModel, plain: readonly string[]): number {
  const { plans, logistic, trees, shift, regressionShare, treeShare } = model;
  const cells = readRow(plans, plain);
  const regression = regressionShare === 0 ? 0 : logOdds(logistic, featuresOf(plans, cells));
  const bands = plans.map((plan, at) => bandOf(plan, cells[at] ?? ''));
  return (
    shift + regressionShare * regression + treeShare * (treeShare === 0 ? 0 : boostedLogOdds(trees, bands))
  );
}

/** How likely the row's outcome is, never quite 0 or 1. */
export const modelProbability = (model: TrainedModel, plain: readonly string[]): number =>
  bounded(probabilityOf(modelLogOdds(model, plain)));

const bounded = (probability: number): number => Math.min(Math.max(probability, 0.001), 0.999);

/** The probability of a row with what each column adds to its log-odds, against the average row. */
export function explainRow(model: TrainedModel, plain: readonly string[]): ExplainedRow {
  const { plans, logistic, means, trees, shift, regressionShare, treeShare } = model;
  const cells = readRow(plans, plain);
  const row = featuresOf(plans, cells);
  const bands = plans.map((plan, at) => bandOf(plan, cells[at] ?? ''));
  const down = boostedParts(trees, bands, plans.length);
  const base = shift + regressionShare * logOdds(logistic, means) + treeShare * down.base;
  let at = 0;
  const parts = plans.map((plan, index) => {
    let sum = 0;
    for (const end = at + widthOf(plan); at < end; at++)
      sum += (logistic.weights[at] ?? 0) * ((row[at] ?? 0) - (means[at] ?? 0));
    return { column: plan.column, logOdds: regressionShare * sum + treeShare * (down.parts[index] ?? 0) };
  });
  const total = parts.reduce((sum, part) => sum + part.logOdds, base);
  return { probability: bounded(probabilityOf(total)), base, parts };
}
