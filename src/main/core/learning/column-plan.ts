import { NOT_CHOSEN } from './learning-table.ts';

/** How a column is read, learned from the rows that teach. Plain data, so that a model can be kept. */
export type ColumnPlan = NumberPlan | CategoryPlan;

/** A quantity: a number, the days before the newest date, or how long a text is. */
export interface NumberPlan {
  readonly kind: 'number' | 'date' | 'text';
  readonly column: string;
  /** Values beyond these count as these. */
  readonly low: number;
  readonly high: number;
  /** Long tails are drawn in by log(1 + x). */
  readonly log: boolean;
  readonly mean: number;
  readonly spread: number;
  /** Where the slope may change, after standardising. */
  readonly knots: readonly number[];
  /** Upper edges of the bands that trees ask about. */
  readonly edges: readonly number[];
  /** The newest date, days since 1970. */
  readonly newest: number;
}

export interface CategoryPlan {
  readonly kind: 'category';
  readonly column: string;
  /** From the least to the most promising among the rows that taught; `REST` stands for the rare ones. */
  readonly levels: readonly string[];
}

/** All values of a column that were seen too seldom to say anything each by itself. */
export const REST = '…';

const FEWEST_OF_A_LEVEL = 5;
const MOST_LEVELS = 40;
const MOST_BANDS = 32;
const LONG_TEXT = 40;
const DAY = 86_400_000;
/** As good as all cells of a column must read as numbers or dates for it to be one. */
const NEARLY_ALL = 0.98;

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ t].*)?$/u;

/** The days since 1970 of a plain cell that is a date with the year first; NaN for anything else. */
export function dayOf(plain: string): number {
  const found = DATE.exec(plain);
  return found ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY : Number.NaN;
}

/** The number that a plain cell writes, with thousands separators or a percent sign; NaN for anything else. */
export function numberOf(plain: string): number {
  if (plain === '' || plain === NOT_CHOSEN) return Number.NaN;
  const text = plain.replace(/%$/u, '').replace(/,(?=\d{3}(?:\D|$))/gu, '');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/u.test(text) ? Number(text) : Number.NaN;
}

export type ColumnKind = ColumnPlan['kind'];

/** What a column holds, judged by its cells. Few different numbers are still numbers; long, ever different cells text. */
export function kindOf(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((cell) => cell !== '' && cell !== NOT_CHOSEN);
  if (filled.length === 0) return 'category';
  const share = (read: (plain: string) => number): number =>
    filled.reduce((sum, cell) => sum + (Number.isNaN(read(cell)) ? 0 : 1), 0) / filled.length;
  if (share(numberOf) >= NEARLY_ALL) return new Set(filled).size > 2 ? 'number' : 'category';
  if (share(dayOf) >= NEARLY_ALL) return 'date';
  const long = filled.reduce((sum, { length }) => sum + length, 0) / filled.length > LONG_TEXT;
  return long || new Set(filled).size > filled.length / 2 ? 'text' : 'category';
}

/** A cell read once for all: a number for quantities, NaN where it says nothing, else the plain text. */
export type ReadCell = number | string;

/** A plain cell of a column of this kind, read. A date is its day since 1970, a text how long it is. */
export function readCell(kind: ColumnKind, plain: string): ReadCell {
  if (kind === 'category') return plain;
  if (kind === 'number') return numberOf(plain);
  if (kind === 'date') return dayOf(plain);
  return plain === '' || plain === NOT_CHOSEN ? Number.NaN : plain.length;
}

/** The quantity that a cell stands for under a plan: of a date the days before the newest; NaN for nothing. */
export const quantityOf = ({ kind, newest }: Pick<NumberPlan, 'kind' | 'newest'>, cell: ReadCell): number => {
  const value = typeof cell === 'number' ? cell : Number.NaN;
  return kind === 'date' ? newest - value : value;
};

const quantile = (sorted: ArrayLike<number>, part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

const distinct = (values: readonly number[]): number[] => [...new Set(values)];

function planNumber(
  column: string,
  kind: NumberPlan['kind'],
  cells: readonly ReadCell[],
  knotCount: number,
): NumberPlan {
  const newest =
    kind === 'date' ? cells.reduce<number>((most, cell) => Math.max(most, Number(cell) || 0), 0) : 0;
  const values = cells
    .map((cell) => quantityOf({ kind, newest }, cell))
    .filter((value) => !Number.isNaN(value));
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [quantile(sorted, 0.005), quantile(sorted, 0.995)];
  const middle = quantile(sorted, 0.5);
  const log = low >= 0 && high > 4 * Math.max(middle, 1);
  const drawn = sorted.map((value) => drawIn(value, low, high, log));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / Math.max(drawn.length, 1);
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(drawn.length, 1);
  const spread = Math.sqrt(variance) || 1;
  const at = (part: number): number => (quantile(drawn, part) - mean) / spread;
  const least = at(0);
  const knots = distinct(
    Array.from({ length: knotCount }, (_, index) => at((index + 1) / (knotCount + 1))),
  ).map(
    // a heap of equal lowest values (zero visits) is a step of its own
    (knot) => (knot === least ? least + 1e-9 : knot),
  );
  const edges = distinct(
    Array.from({ length: MOST_BANDS - 1 }, (_, index) => quantile(sorted, (index + 1) / MOST_BANDS)),
  );
  return { kind, column, low, high, log, mean, spread, knots, edges, newest };
}

/** A value within bounds, and drawn in where the tail is long. */
export const drawIn = (value: number, low: number, high: number, log: boolean): number => {
  const bounded = Math.min(Math.max(value, low), high);
  return log ? Math.log1p(bounded) : bounded;
};

function planCategory(column: string, cells: readonly ReadCell[], outcomes: ArrayLike<number>): CategoryPlan {
  const seen = new Map<string, { count: number; came: number }>();
  let came = 0;
  for (const [at, cell] of cells.map(String).entries()) {
    const known = seen.get(cell) ?? { count: 0, came: 0 };
    known.count += 1;
    known.came += outcomes[at] ?? 0;
    came += outcomes[at] ?? 0;
    seen.set(cell, known);
  }
  const usual = cells.length === 0 ? 0 : came / cells.length;
  const common = [...seen]
    .filter(([level, { count }]) => level !== '' && count >= FEWEST_OF_A_LEVEL)
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .slice(0, MOST_LEVELS)
    .map(([level, { count, came: of }]) => ({ level, rate: (of + 10 * usual) / (count + 10) }));
  // rare values together stand at the usual rate
  const levels = [...common, { level: REST, rate: usual }].sort(
    (a, b) => a.rate - b.rate || (a.level < b.level ? -1 : 1),
  );
  return { kind: 'category', column, levels: levels.map(({ level }) => level) };
}

/**
 * How a column is to be read, by the rows that teach alone; `knots` is how often the slope of a quantity may change.
 */
export const planColumn = (
  column: string,
  kind: ColumnKind,
  cells: readonly ReadCell[],
  outcomes: ArrayLike<number>,
  knots: number,
): ColumnPlan =>
  kind === 'category' ? planCategory(column, cells, outcomes) : planNumber(column, kind, cells, knots);
