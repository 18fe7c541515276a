import { kindOf } from './column-plan.ts';
import { foldsOf, rowHash } from './folds.ts';
import { leakingName } from './leaking-names.ts';
import { type LearningTable, plainColumn } from './learning-table.ts';
import { auc } from './quality.ts';

/** Why a column does not teach. */
export type RefusalReason =
  | 'nameTellsOutcome'
  | 'nameAfterContact'
  | 'nameAtExport'
  | 'separates'
  | 'filledAfterwards'
  | 'identifier'
  | 'constant'
  | 'empty'
  | 'excluded';

/** A column that does not teach, and why; `auc` where the cells gave it away. */
export interface Refusal {
  readonly column: string;
  readonly reason: RefusalReason;
  readonly auc: number | null;
}

/** From this on a single column knows too much: nothing that is known beforehand separates so well. */
export const TOO_GOOD = 0.95;
/** A column that is filled in for one outcome alone was filled in because of it. */
const PURE = 0.995;
const FEWEST_FILLED = 30;
const FOLDS = 5;
const SMOOTHING = 10;
/** A share of different values from which on a column of words names its rows. */
const ALL_DIFFERENT = 0.95;
const ID_NAME = /(?:^|[^a-z])(?:id|uuid|guid|no|nr|key|number)$|编号|序号|主键|单号/u;

/** What may be left out of the judgement by people who know the columns. */
export interface Judgement {
  /** Columns that may teach in spite of their names. */
  readonly keep?: readonly string[];
  /** Columns that must not teach. */
  readonly exclude?: readonly string[];
}

/**
 * The columns that must not teach, each with the first reason that holds: they tell the outcome by name or by their
 * cells, name the rows, or say nothing. `outcomes` stand beside the rows; `target` is the column they came from.
 * `keep` lifts the refusal by name alone, never the one by cells.
 */
export function refusedColumns(
  table: LearningTable,
  outcomes: ArrayLike<number>,
  target: string,
  { keep = [], exclude = [] }: Judgement = {},
): Refusal[] {
  const hashes = table.rows.map((cells) => rowHash(cells));
  const folds = foldsOf(hashes, outcomes, FOLDS);
  return table.columns.flatMap((column, at) => {
    if (column === target) return [];
    const refusal = (reason: RefusalReason, found: number | null = null): Refusal[] => [
      { column, reason, auc: found },
    ];
    if (exclude.includes(column)) return refusal('excluded');
    const cells = plainColumn(table, at);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) return refusal('empty');
    if (new Set(cells).size === 1) return refusal('constant');
    const named = keep.includes(column) ? null : leakingName(column);
    if (named) return refusal(named);
    if (namesRows(column, filled)) return refusal('identifier');
    const alone = aloneAuc(cells, outcomes, folds);
    if (alone >= TOO_GOOD) return refusal('separates', alone);
    return filledForOne(cells, outcomes) ? refusal('filledAfterwards', alone) : [];
  });
}

/** Whether the cells tell rows apart instead of saying something about them. */
function namesRows(column: string, filled: readonly string[]): boolean {
  const share = new Set(filled).size / filled.length;
  if (filled.length < FEWEST_FILLED || share < ALL_DIFFERENT) return false;
  const kind = kindOf(filled);
  if (kind === 'number') return share === 1 && (ID_NAME.test(column.toLowerCase()) || countsOn(filled));
  // long texts are ever different and still say something; a word per row does not
  return kind === 'text' && filled.every((cell) => !cell.includes(' ') && cell.length <= 64);
}

/** Whether whole numbers go on counting, up or down, from row to row. */
function countsOn(filled: readonly string[]): boolean {
  const numbers = filled.map(Number);
  if (!numbers.every(Number.isInteger)) return false;
  const rises = numbers.filter((value, at) => at > 0 && value > (numbers[at - 1] ?? 0)).length;
  const part = rises / Math.max(numbers.length - 1, 1);
  return part > 0.98 || part < 0.02;
}

const filledForOne = (cells: readonly string[], outcomes: ArrayLike<number>): boolean => {
  let [filled, came, of] = [0, 0, 0];
  for (const [at, cell] of cells.entries()) {
    of += outcomes[at] ?? 0;
    if (cell === '') continue;
    filled += 1;
    came += outcomes[at] ?? 0;
  }
  const rest = cells.length - filled;
  if (filled < FEWEST_FILLED || rest < FEWEST_FILLED) return false;
  const part = came / filled;
  const usual = of / cells.length;
  // where the outcome itself is that one-sided, an even column looks the same
  return (part >= PURE && usual < 0.9) || (part <= 1 - PURE && usual > 0.1);
};

/** How well the column alone tells the outcome, judged on rows that its rates were not taken from. */
function aloneAuc(cells: readonly string[], outcomes: ArrayLike<number>, folds: Uint8Array): number {
  const keys = kindOf(cells) === 'number' || kindOf(cells) === 'date' ? bandKeys(cells) : cells;
  let all = 0;
  const seen = new Map<string, { counts: Float64Array; came: Float64Array }>();
  for (const [at, key] of keys.entries()) {
    const known = seen.get(key) ?? { counts: new Float64Array(FOLDS + 1), came: new Float64Array(FOLDS + 1) };
    const outcome = outcomes[at] ?? 0;
    for (const place of [folds[at] ?? 0, FOLDS]) {
      known.counts[place] = (known.counts[place] ?? 0) + 1;
      known.came[place] = (known.came[place] ?? 0) + outcome;
    }
    seen.set(key, known);
    all += outcome;
  }
  const usual = all / Math.max(keys.length, 1);
  const judged = keys.map((key, at) => {
    const { counts, came } = seen.get(key) ?? { counts: [], came: [] };
    const fold = folds[at] ?? 0;
    const others = (counts[FOLDS] ?? 0) - (counts[fold] ?? 0);
    const rate = ((came[FOLDS] ?? 0) - (came[fold] ?? 0) + SMOOTHING * usual) / (others + SMOOTHING);
    return { probability: rate, outcome: outcomes[at] === 1 ? 1 : 0 } as const;
  });
  return auc(judged) ?? 0.5;
}

/** Quantities in forty bands of equally many rows. */
function bandKeys(cells: readonly string[]): string[] {
  const sorted = [...new Set(cells)].sort(
    (one, other) => Number(one) - Number(other) || (one < other ? -1 : 1),
  );
  const band = new Map(sorted.map((cell, at) => [cell, String(Math.floor((at * 40) / sorted.length))]));
  return cells.map((cell) => (cell === '' ? '' : (band.get(cell) ?? '')));
}
