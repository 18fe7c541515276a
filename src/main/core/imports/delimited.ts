import Papa from 'papaparse';
import { AppError, type Problem } from '#shared/errors.ts';
import { checkHeader } from './header.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DataRow {
  /** As a spreadsheet counts: the header is row 1, a blank line is a row, a line break in quotation marks is none. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What is wrong with the row as a whole. */
  readonly problem?: Problem;
  /** What is wrong with single cells, by their place; it counts where the column is mapped. */
  readonly cellProblems?: ReadonlyMap<number, Problem>;
}

export interface Table {
  /** Null for a sheet of a workbook. */
  readonly delimiter: Delimiter | null;
  readonly header: readonly string[];
  readonly rows: readonly DataRow[];
}

export const MOST_ROWS = 1_000_000;
const LONGEST_CELL = 1_000_000;
const HEADER_SAMPLE = 20_000;

/** The delimiter that occurs most in the header, outside quotation marks; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>(DELIMITERS.map((each) => [each, 0]));
  let quoted = false;
  for (const character of text.slice(0, HEADER_SAMPLE)) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '\n' || character === '\r') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const most = Math.max(...counts.values());
  return DELIMITERS.find((each) => most > 0 && counts.get(each) === most) ?? ',';
}

/**
 * Splits a text into header and rows. Throws what makes the whole file unreadable: an unclosed quotation mark with
 * the row that opened it, blank or repeated headers, no data, too many rows, a cell beyond a million characters. A
 * row with too many cells or a misplaced quotation mark carries its problem instead.
 */
export function parseTable(text: string, file: string, chosen?: Delimiter): Table {
  const delimiter = chosen ?? guessDelimiter(text);
  // one kind of line end: files that mix them would otherwise lose rows into their neighbours
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview: MOST_ROWS + 3 });
  const misplaced = new Set<number>();
  for (const { code, row } of parsed.errors) {
    // the parser counts from 0 and stops in the row whose quotation mark it could not close
    const number = (row ?? parsed.data.length - 1) + 1;
    if (code === 'MissingQuotes') throw new AppError('quoteUnclosed', { row: number });
    if (code === 'InvalidQuotes') misplaced.add(number);
  }
  const [first = [], ...rest] = parsed.data;
  if (misplaced.has(1)) throw new AppError('quoteMisplaced', { row: 1 });
  const header = checkHeader(first, rest, file);
  const rows: DataRow[] = [];
  for (const [at, cells] of rest.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push(checkRow(cells, at + 2, header, misplaced));
  }
  if (parsed.meta.truncated || rows.length > MOST_ROWS)
    throw new AppError('fileTooManyRows', { file, max: MOST_ROWS });
  if (rows.length === 0) throw new AppError('fileHeaderOnly', { file });
  return { delimiter, header, rows };
}

/** The row with what is wrong with it as a whole; throws where a cell is beyond all measure. */
export function checkRow(
  cells: readonly string[],
  number: number,
  header: readonly string[],
  misplaced: ReadonlySet<number>,
): DataRow {
  for (const [at, { length }] of cells.entries())
    if (length > LONGEST_CELL) {
      const column = header[at] ?? String(at + 1);
      throw new AppError('cellTooLong', { row: number, column, length, max: LONGEST_CELL });
    }
  if (misplaced.has(number))
    return { number, cells, problem: { code: 'quoteMisplaced', params: { row: number } } };
  if (cells.length <= header.length) return { number, cells };
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled <= header.length) return { number, cells };
  const params = { row: number, cells: filled, columns: header.length };
  return { number, cells, problem: { code: 'rowTooManyCells', params } };
}
