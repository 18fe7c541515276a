import { type BoostedTrees, type BoostOptions, boost } from './boosted-trees.ts';
import { type ColumnKind, type ColumnPlan, kindOf, planColumn, readCell } from './column-plan.ts';
import { bandOf, bandsOf, featuresOf, rowWidth } from './features.ts';
import { foldsOf, rowHash } from './folds.ts';
import { designOf, fitDesign, fitLogistic, type Logistic, logOdds, probabilityOf } from './logistic.ts';
import { type Judged, logLoss } from './quality.ts';
import type { TrainedModel } from './trained-model.ts';

/** Plain cells in the order of the columns, beside what came of each row. */
export interface Examples {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly outcomes: Uint8Array;
}

export type Method = 'logistic' | 'trees' | 'both';

/** A model, and what it says of each row when that row did not teach. */
export interface Training {
  readonly model: TrainedModel;
  readonly method: Method;
  readonly ridge: number;
  readonly treeCount: number;
  /** In the order of the rows. */
  readonly heldOut: readonly Judged[];
}

/** Fewer folds where there are many rows: three then say as much as five do of few. */
const foldCount = (rows: number): number => (rows > 4_000 ? 3 : 5);
/** So many rows and columns teach a tree at the most, which bounds the time of boosting. */
const ROWS_OF_A_TREE = 3_000;
const COLUMNS_OF_A_TREE = 16;
const RIDGES = [30, 8, 2] as const;
const CLOSE_WHILE_CHOOSING = 1e-2;
/** By so much the log loss must fall before a second method is worth its keep. */
const WORTH = 0.001;
/** So wide a row is solved within the time there is; quantities bend as often as that allows. */
const WIDEST = 120;
const MOST_KNOTS = 4;
const BOOSTING: BoostOptions = {
  trees: 220,
  depth: 3,
  rate: 0.07,
  rowPart: 0.6,
  columnPart: 0.5,
  ridge: 3,
  leastWeight: 4,
  seed: 20_260_101,
};

const boosting = (rows: number, columns: number): BoostOptions => ({
  ...BOOSTING,
  rowPart: Math.min(BOOSTING.rowPart, ROWS_OF_A_TREE / Math.max(rows, 1)),
  columnPart: Math.min(BOOSTING.columnPart, COLUMNS_OF_A_TREE / Math.max(columns, 1)),
});

/**
 * Learns from examples by ridge regression and by boosted trees, chooses ridge and number of trees by five folds, and
 * calibrates on what each fold says of the rows it was not taught (Platt 1999). Of regression, trees and both
 * together it keeps the simplest that is as good. The same examples in the same order give the same model.
 */
export function trainModel({ columns, rows, outcomes }: Examples): Training {
  const count = foldCount(rows.length);
  const folds = foldsOf(rows.map(rowHash), outcomes, count);
  const texts = columns.map((_, at) => rows.map((cells) => cells[at] ?? ''));
  const kinds = texts.map(kindOf);
  const byColumn = texts.map((cells, at) => cells.map((cell) => readCell(kinds[at] ?? 'category', cell)));
  const read = rows.map((_, row) => byColumn.map((cells) => cells[row] ?? ''));
  const knots = knotsFor(kinds);
  const planned = (taught: Uint32Array): ColumnPlan[] => {
    const known = Uint8Array.from(taught, (row) => outcomes[row] ?? 0);
    return columns.map((column, at) => {
      const cells = Array.from(taught, (row) => byColumn[at]?.[row] ?? '');
      return planColumn(column, kinds[at] ?? 'category', cells, known, knots);
    });
  };
  const prepare = (taught: Uint32Array): Prepared => {
    const plans = planned(taught);
    const width = rowWidth(plans);
    return {
      plans,
      taught,
      features: read.map((cells) => featuresOf(plans, cells, width)),
      bands: plans.map((plan, at) => Uint8Array.from(byColumn[at] ?? [], (cell) => bandOf(plan, cell))),
      outcomes,
    };
  };
  const everyone = Uint32Array.from(rows.keys());
  const tried = Array.from({ length: count }, (_, fold) =>
    tryFold(
      prepare(everyone.filter((row) => folds[row] !== fold)),
      everyone.filter((row) => folds[row] === fold),
    ),
  );
  const ridgeAt = least(
    RIDGES.map((_, at) =>
      lossOf(
        gather(tried, ({ regression }) => regression[at]),
        outcomes,
      ),
    ),
  );
  const treesAt = least(sumUp(tried.map(({ treeLosses }) => treeLosses)));
  const regression = gather(tried, (fold) => fold.regression[ridgeAt]);
  const boosted = gather(tried, (fold) => fold.boosted[Math.floor(treesAt / KEPT_EVERY)]);
  const { method, calibration } = choose(regression, boosted, outcomes);
  const whole = prepare(everyone);
  const ridge = RIDGES[ridgeAt] ?? RIDGES[0];
  const logistic = fitLogistic(whole.features, outcomes, ridge, { closeEnough: 1e-6 });
  const turns = (Math.floor(treesAt / KEPT_EVERY) + 1) * KEPT_EVERY;
  const trees: BoostedTrees =
    method === 'logistic'
      ? { start: 0, trees: [] }
      : boost(bandedOf(whole), everyone, { ...boosting(rows.length, columns.length), trees: turns });
  const heldOut = [...regression.keys()].map(
    (row): Judged => ({
      probability: probabilityOf(
        calibration.shift +
          calibration.regressionShare * (regression[row] ?? 0) +
          calibration.treeShare * (boosted[row] ?? 0),
      ),
      outcome: outcomes[row] === 1 ? 1 : 0,
    }),
  );
  const model = { plans: whole.plans, logistic, means: meansOf(whole.features), trees, ...calibration };
  return { model, method, ridge, treeCount: trees.trees.length, heldOut };
}

interface Prepared {
  readonly plans: readonly ColumnPlan[];
  readonly taught: Uint32Array;
  readonly features: readonly Float64Array[];
  readonly bands: readonly Uint8Array[];
  readonly outcomes: Uint8Array;
}

/** What a fold that did not teach hears: by ridge, and after every tenth tree. */
interface Tried {
  readonly asked: Uint32Array;
  readonly regression: readonly Float64Array[];
  readonly boosted: readonly Float64Array[];
  readonly treeLosses: readonly number[];
}

const KEPT_EVERY = 10;

function tryFold(prepared: Prepared, asked: Uint32Array): Tried {
  const { taught, features, outcomes } = prepared;
  const design = designOf(Array.from(taught, (row) => features[row] ?? new Float64Array()));
  const known = Uint8Array.from(taught, (row) => outcomes[row] ?? 0);
  let from: Logistic | undefined;
  const regression = RIDGES.map((ridge) => {
    const fitted = fitDesign(design, known, ridge, { from, closeEnough: CLOSE_WHILE_CHOOSING });
    from = fitted;
    return Float64Array.from(asked, (row) => logOdds(fitted, features[row] ?? []));
  });
  const boosted: Float64Array[] = [];
  const treeLosses: number[] = [];
  boost(bandedOf(prepared), taught, boosting(taught.length, prepared.plans.length), (all, tree) => {
    if ((tree + 1) % KEPT_EVERY !== 0) return;
    const heard = Float64Array.from(asked, (row) => all[row] ?? 0);
    const loss =
      lossOf(
        heard,
        Uint8Array.from(asked, (row) => outcomes[row] ?? 0),
      ) * asked.length;
    boosted.push(heard);
    for (let at = 0; at < KEPT_EVERY; at++) treeLosses.push(loss);
  });
  return { asked, regression, boosted, treeLosses };
}

const bandedOf = ({ bands, plans, outcomes }: Prepared) => ({ bands, sizes: plans.map(bandsOf), outcomes });

/** As many bends for each quantity as keep the row of the regression narrow. */
function knotsFor(kinds: readonly ColumnKind[]): number {
  const quantities = kinds.filter((kind) => kind !== 'category').length;
  const left = WIDEST - 2 * kinds.length;
  return quantities === 0 ? 0 : Math.min(MOST_KNOTS, Math.max(0, Math.floor(left / quantities)));
}

/** What the folds said of their rows, back in the order of all rows. */
function gather(tried: readonly Tried[], said: (fold: Tried) => Float64Array | undefined): Float64Array {
  const all = new Float64Array(tried.reduce((sum, { asked }) => sum + asked.length, 0));
  for (const fold of tried) for (const [at, row] of fold.asked.entries()) all[row] = said(fold)?.[at] ?? 0;
  return all;
}

const sumUp = (lists: readonly (readonly number[])[]): number[] =>
  (lists[0] ?? []).map((_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0));

const least = (values: readonly number[]): number =>
  values.reduce((best, value, at) => (value < (values[best] ?? Infinity) - 1e-9 ? at : best), 0);

const lossOf = (said: Float64Array, outcomes: ArrayLike<number>): number =>
  logLoss(
    Array.from(said, (each, at) => ({
      probability: probabilityOf(each),
      outcome: outcomes[at] === 1 ? 1 : 0,
    })),
  ) ?? 0;

type Calibration = Pick<TrainedModel, 'shift' | 'regressionShare' | 'treeShare'>;

/** Calibrates each way of answering, and takes the simplest that is as good as the best. */
function choose(
  regression: Float64Array,
  boosted: Float64Array,
  outcomes: Uint8Array,
): { readonly method: Method; readonly calibration: Calibration } {
  const judge = (calibration: Calibration): number =>
    lossOf(
      regression.map(
        (said, at) =>
          calibration.shift + calibration.regressionShare * said + calibration.treeShare * (boosted[at] ?? 0),
      ),
      outcomes,
    );
  const alone = (said: Float64Array): { intercept: number; share: number } => {
    const { intercept, weights } = fitLogistic(
      Array.from(said, (each) => [each]),
      outcomes,
      1e-3,
    );
    const share = weights[0] ?? 1;
    return share > 0 ? { intercept, share } : { intercept: 0, share: 1 };
  };
  const [line, tree] = [alone(regression), alone(boosted)];
  const both = fitLogistic(
    Array.from(regression, (each, at) => [each, boosted[at] ?? 0]),
    outcomes,
    1e-3,
  );
  interface Way {
    readonly method: Method;
    readonly calibration: Calibration;
  }
  const simplest: Way = {
    method: 'logistic',
    calibration: { shift: line.intercept, regressionShare: line.share, treeShare: 0 },
  };
  const ways: Way[] = [
    simplest,
    { method: 'trees', calibration: { shift: tree.intercept, regressionShare: 0, treeShare: tree.share } },
  ];
  const [regressionShare = 0, treeShare = 0] = both.weights;
  if (regressionShare > 0 && treeShare > 0)
    ways.push({ method: 'both', calibration: { shift: both.intercept, regressionShare, treeShare } });
  const losses = ways.map(({ calibration }) => judge(calibration));
  const best = Math.min(...losses);
  return ways.find((_, at) => (losses[at] ?? Infinity) <= best + WORTH) ?? simplest;
}

function meansOf(rows: readonly Float64Array[]): number[] {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  return Array.from(sums, (sum) => sum / Math.max(rows.length, 1));
}
