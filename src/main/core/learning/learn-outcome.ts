import { AppError } from '#shared/errors.ts';
import { type Judgement, type Refusal, refusedColumns } from './leakage.ts';
import { type LearningTable, plainValue } from './learning-table.ts';
import { outcomeOf } from './outcome.ts';
import type { Judged } from './quality.ts';
import { type Training, trainModel } from './train-model.ts';
import { modelProbability } from './trained-model.ts';

/** What a table taught about one of its columns. */
export interface Learned extends Training {
  readonly target: string;
  readonly columns: readonly string[];
  readonly refused: readonly Refusal[];
  readonly rows: number;
  /** Rows whose outcome was empty; they taught nothing. */
  readonly undecided: number;
}

/** Fewer rows, or fewer of either outcome, teach nothing. */
export const FEWEST_ROWS = 30;
export const FEWEST_OF_AN_OUTCOME = 10;

/** The outcomes in a column. Throws `learnTargetMissing`, `learnTargetNotBinary` with the row, `learnTooFewRows` or `learnOneOutcome`. */
function outcomesIn(table: LearningTable, target: string, file: string) {
  const at = table.columns.indexOf(target);
  if (at < 0) throw new AppError('learnTargetMissing', { column: target, file });
  const outcomes = table.rows.map((cells, index) => {
    const plain = plainValue(cells[at]);
    if (plain === '') return null;
    const outcome = outcomeOf(plain);
    if (outcome === null)
      throw new AppError('learnTargetNotBinary', {
        column: target,
        file,
        row: index + 2,
        value: (cells[at] ?? '').slice(0, 40),
      });
    return outcome;
  });
  return outcomes;
}

/**
 * Learns from a table what came of its rows. `file` is what sentences call the table. Throws what `outcomesIn` does,
 * and `learnNoColumns` where every column was refused.
 */
export function learnOutcome(
  table: LearningTable,
  target: string,
  file: string,
  judgement: Judgement = {},
): Learned {
  const all = outcomesIn(table, target, file);
  for (const column of [...(judgement.keep ?? []), ...(judgement.exclude ?? [])])
    if (!table.columns.includes(column)) throw new AppError('learnTargetMissing', { column, file });
  const decided = table.rows.filter((_, row) => all[row] !== null);
  const outcomes = Uint8Array.from(all.filter((outcome) => outcome !== null));
  const came = outcomes.reduce((sum, outcome) => sum + outcome, 0);
  const other = outcomes.length - came;
  if (outcomes.length > 0 && (came === 0 || other === 0))
    throw new AppError('learnOneOutcome', { column: target, file, rows: outcomes.length });
  if (outcomes.length < FEWEST_ROWS || Math.min(came, other) < FEWEST_OF_AN_OUTCOME)
    throw new AppError('learnTooFewRows', {
      file,
      rows: outcomes.length,
      fewest: FEWEST_ROWS,
      each: FEWEST_OF_AN_OUTCOME,
    });
  const refused = refusedColumns({ ...table, rows: decided }, outcomes, target, judgement);
  const places = [...table.columns.keys()].filter((at) => {
    const column = table.columns[at];
    return column !== target && !refused.some((refusal) => refusal.column === column);
  });
  if (places.length === 0) throw new AppError('learnNoColumns', { file });
  const columns = places.map((at) => table.columns[at] ?? '');
  const rows = decided.map((cells) => places.map((at) => plainValue(cells[at])));
  const training = trainModel({ columns, rows, outcomes });
  return {
    ...training,
    target,
    columns,
    refused,
    rows: decided.length,
    undecided: table.rows.length - decided.length,
  };
}

/**
 * What the model says of another table's rows, beside what came of them. Throws `learnColumnMissing` where a column
 * that taught is not there, and what is wrong with the outcomes.
 */
export function judgeOn(learned: Learned, table: LearningTable, file: string): Judged[] {
  const outcomes = outcomesIn(table, learned.target, file);
  const places = learned.columns.map((column) => {
    const at = table.columns.indexOf(column);
    if (at < 0) throw new AppError('learnColumnMissing', { column, file });
    return at;
  });
  return table.rows.flatMap((cells, row) => {
    const outcome = outcomes[row] ?? null;
    if (outcome === null) return [];
    const plain = places.map((at) => plainValue(cells[at]));
    return [{ probability: modelProbability(learned.model, plain), outcome }];
  });
}
