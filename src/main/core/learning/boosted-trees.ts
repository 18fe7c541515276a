import { probabilityOf } from './logistic.ts';

/**
 * A tree over bands: node n asks whether band `columns[n]` is at most `bands[n]` and goes to 2n + 1 or else 2n + 2;
 * a leaf has column −1. `values` are the log-odds of every node, inner ones too, so that a path explains itself.
 */
export interface Tree {
  readonly columns: readonly number[];
  readonly bands: readonly number[];
  readonly values: readonly number[];
}

/** Trees one after another: log-odds = start + Σ value of the leaf. */
export interface BoostedTrees {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** What is boosted: bands by column, then by row. */
export interface BandedRows {
  readonly bands: readonly Uint8Array[];
  /** How many bands each column has. */
  readonly sizes: readonly number[];
  readonly outcomes: Uint8Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The parts of rows and columns that each tree looks at. */
  readonly rowPart: number;
  readonly columnPart: number;
  readonly ridge: number;
  /** The least second derivative in a leaf; about four rows of an even chance to one. */
  readonly leastWeight: number;
  readonly seed: number;
}

const MOST_BANDS = 64;

/** mulberry32: the same seed draws the same rows and columns. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The log-odds of one row given by its bands. */
export function boostedLogOdds({ start, trees }: BoostedTrees, bands: ArrayLike<number>): number {
  let sum = start;
  for (const tree of trees) sum += tree.values[leafOf(tree, bands)] ?? 0;
  return sum;
}

function leafOf({ columns, bands }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (let column = columns[0] ?? -1; column >= 0; column = columns[node] ?? -1)
    node = 2 * node + ((row[column] ?? 0) <= (bands[node] ?? 0) ? 1 : 2);
  return node;
}

/**
 * What each column adds to the log-odds of a row on its way down the trees, and what the roots say of everybody:
 * base + Σ parts = log-odds. Saabas, Interpreting random forests (2014).
 */
export function boostedParts(
  { start, trees }: BoostedTrees,
  bands: ArrayLike<number>,
  columns: number,
): { readonly base: number; readonly parts: Float64Array } {
  const parts = new Float64Array(columns);
  let base = start;
  for (const tree of trees) {
    base += tree.values[0] ?? 0;
    let node = 0;
    for (let column = tree.columns[0] ?? -1; column >= 0; column = tree.columns[node] ?? -1) {
      const next = 2 * node + ((bands[column] ?? 0) <= (tree.bands[node] ?? 0) ? 1 : 2);
      parts[column] = (parts[column] ?? 0) + (tree.values[next] ?? 0) - (tree.values[node] ?? 0);
      node = next;
    }
  }
  return { base, parts };
}

/**
 * Gradient boosting of small trees for log loss by Newton steps over histograms of bands. The rows in `taught` teach;
 * `after` hears the log-odds of all rows after each tree. The same rows and seed give the same trees. Friedman (2001);
 * Chen and Guestrin, XGBoost (2016).
 */
export function boost(
  rows: BandedRows,
  taught: Uint32Array,
  options: BoostOptions,
  after: (logOdds: Float64Array, tree: number) => void = () => undefined,
): BoostedTrees {
  const { outcomes, bands, sizes } = rows;
  const random = drawing(options.seed);
  let came = 0;
  for (const row of taught) came += outcomes[row] ?? 0;
  const start = Math.log((came + 0.5) / (taught.length - came + 0.5));
  const logOdds = new Float64Array(outcomes.length).fill(start);
  const slopes = new Float64Array(outcomes.length);
  const weights = new Float64Array(outcomes.length);
  const trees: Tree[] = [];
  for (let turn = 0; turn < options.trees; turn++) {
    const drawn = taught.filter(() => random() < options.rowPart);
    for (let at = 0; at < drawn.length; at++) {
      const row = drawn[at] ?? 0;
      const chance = probabilityOf(logOdds[row] ?? 0);
      slopes[row] = (outcomes[row] ?? 0) - chance;
      weights[row] = chance * (1 - chance);
    }
    const asked = bands.map((_, column) => column).filter(() => random() < options.columnPart);
    const tree = growTree({ bands, sizes, slopes, weights }, drawn, asked.length > 0 ? asked : [0], options);
    trees.push(tree);
    addTree(tree, bands, logOdds);
    after(logOdds, turn);
  }
  return { start, trees };
}

/** Adds what the leaves say to the log-odds of every row. */
function addTree(tree: Tree, bands: readonly Uint8Array[], logOdds: Float64Array): void {
  const asked = tree.columns.map((column) => bands[column] ?? null);
  const values = Float64Array.from(tree.values);
  const limits = Uint8Array.from(tree.bands);
  for (let row = 0; row < logOdds.length; row++) {
    let node = 0;
    for (let cells = asked[0] ?? null; cells !== null; cells = asked[node] ?? null)
      node = 2 * node + ((cells[row] ?? 0) <= (limits[node] ?? 0) ? 1 : 2);
    logOdds[row] = (logOdds[row] ?? 0) + (values[node] ?? 0);
  }
}

interface Slopes {
  readonly bands: readonly Uint8Array[];
  readonly sizes: readonly number[];
  readonly slopes: Float64Array;
  readonly weights: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly band: number;
  /** What goes left: its slope and weight. */
  readonly slope: number;
  readonly weight: number;
}

function growTree(rows: Slopes, drawn: Uint32Array, asked: readonly number[], options: BoostOptions): Tree {
  const nodes = 2 ** (options.depth + 1) - 1;
  const columns = new Array<number>(nodes).fill(-1);
  const bands = new Array<number>(nodes).fill(0);
  const values = new Array<number>(nodes).fill(0);
  const grow = (node: number, members: Uint32Array, slope: number, weight: number, level: number): void => {
    values[node] = (options.rate * slope) / (weight + options.ridge);
    if (level === options.depth) return;
    const split = bestSplit(rows, members, asked, slope, weight, options);
    if (split === null) return;
    columns[node] = split.column;
    bands[node] = split.band;
    const { left, right } = divide(members, rows.bands[split.column] ?? new Uint8Array(), split.band);
    grow(2 * node + 1, left, split.slope, split.weight, level + 1);
    grow(2 * node + 2, right, slope - split.slope, weight - split.weight, level + 1);
  };
  let [slope, weight] = [0, 0];
  for (let at = 0; at < drawn.length; at++) {
    slope += rows.slopes[drawn[at] ?? 0] ?? 0;
    weight += rows.weights[drawn[at] ?? 0] ?? 0;
  }
  grow(0, drawn, slope, weight, 0);
  return { columns, bands, values };
}

/** The rows up to a band, and those beyond it, in the same order. */
function divide(
  members: Uint32Array,
  cells: Uint8Array,
  band: number,
): { readonly left: Uint32Array; readonly right: Uint32Array } {
  const left = new Uint32Array(members.length);
  const right = new Uint32Array(members.length);
  let [lefts, rights] = [0, 0];
  for (let at = 0; at < members.length; at++) {
    const row = members[at] ?? 0;
    if ((cells[row] ?? 0) <= band) left[lefts++] = row;
    else right[rights++] = row;
  }
  return { left: left.subarray(0, lefts), right: right.subarray(0, rights) };
}

function bestSplit(
  { bands, sizes, slopes, weights }: Slopes,
  members: Uint32Array,
  asked: readonly number[],
  slope: number,
  weight: number,
  { ridge, leastWeight }: BoostOptions,
): Split | null {
  const slopeOf = new Float64Array(MOST_BANDS);
  const weightOf = new Float64Array(MOST_BANDS);
  const whole = slope ** 2 / (weight + ridge);
  let best: Split | null = null;
  let gain = 1e-6;
  for (const column of asked) {
    const cells = bands[column] ?? new Uint8Array();
    slopeOf.fill(0);
    weightOf.fill(0);
    for (let at = 0; at < members.length; at++) {
      const row = members[at] ?? 0;
      const band = cells[row] ?? 0;
      slopeOf[band] = (slopeOf[band] ?? 0) + (slopes[row] ?? 0);
      weightOf[band] = (weightOf[band] ?? 0) + (weights[row] ?? 0);
    }
    let [left, leftWeight] = [0, 0];
    for (let band = 0; band < (sizes[column] ?? 0) - 1; band++) {
      left += slopeOf[band] ?? 0;
      leftWeight += weightOf[band] ?? 0;
      if (leftWeight < leastWeight) continue;
      if (weight - leftWeight < leastWeight) break;
      const [right, rightWeight] = [slope - left, weight - leftWeight];
      const gained = left ** 2 / (leftWeight + ridge) + right ** 2 / (rightWeight + ridge) - whole;
      if (gained <= gain) continue;
      gain = gained;
      best = { gain, column, band, slope: left, weight: leftWeight };
    }
  }
  return best;
}
