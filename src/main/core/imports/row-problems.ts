import { type AppError, bothLanguages, type Problem } from '#shared/errors.ts';

/** A problem of one row; `column` names the cell as the file's header does. */
export interface RowProblem extends Problem {
  readonly column?: string;
}

/** What an error says, as a list of problems. */
export const problemsOf = (error: AppError): readonly Problem[] =>
  error.problems.length > 0 ? error.problems : [{ code: error.code, params: error.params }];

const NAMES_ROW: ReadonlySet<Problem['code']> = new Set(['rowTooManyCells', 'quoteMisplaced']);

/** The problem with its row, and its column where there is one, so that the sentence can stand without the table. */
export function inRow(row: number, problem: RowProblem): Problem {
  if (NAMES_ROW.has(problem.code)) return problem;
  const { column } = problem;
  const reason = bothLanguages([problem]);
  return column === undefined
    ? { code: 'rowInvalid', params: { row, reason } }
    : { code: 'cellInvalid', params: { row, column, reason } };
}
