import Papa from 'papaparse';
import { AppError, type Problem } from '#shared/errors.ts';
import { cleanLine } from '#shared/clean-text.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DataRow {
  /** As a spreadsheet counts records: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What is wrong with the row as a whole. */
  readonly problem?: Problem;
}

export interface Table {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly DataRow[];
}

const LONGEST_CELL = 1_000_000;
const LONGEST_HEADER = 200;

/** The delimiter that occurs most in the header, outside quotation marks; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<Delimiter, number>(DELIMITERS.map((each) => [each, 0]));
  let quoted = false;
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character as Delimiter))
      counts.set(character as Delimiter, (counts.get(character as Delimiter) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : ',';
}

/**
 * Splits a text into header and rows. Throws what makes the whole file unreadable: an unclosed quotation mark with
 * the row that opened it, blank or repeated headers, no data, a cell beyond a million characters. A row with too many
 * cells carries its problem instead.
 */
export function parseTable(text: string, file: string, chosen?: Delimiter): Table {
  const delimiter = chosen ?? guessDelimiter(text);
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: false });
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (open) throw new AppError('quoteUnclosed', { row: rowOfUnclosedQuote(parsed.data, open.row) });
  const [first = [], ...rest] = parsed.data;
  const header = checkHeader(first.map(cleanLine));
  const rows: DataRow[] = [];
  for (const [at, cells] of rest.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push(checkRow(cells, at + 2, header));
  }
  if (rows.length === 0) throw new AppError('fileHeaderOnly', { file });
  return { delimiter, header, rows };
}

/** The parser reports the row it ended in; that row begins where the quotation mark was opened. */
const rowOfUnclosedQuote = (data: readonly string[][], reported: number | undefined): number => (reported ?? data.length - 1) + 1;

function checkHeader(header: readonly string[]): readonly string[] {
  const counted = new Map<string, number>();
  for (const [at, column] of header.entries()) {
    if (column === '') throw new AppError('headerBlank', { index: at + 1 });
    if (column.length > LONGEST_HEADER)
      throw new AppError('cellTooLong', { row: 1, column: `${column.slice(0, 40)}…`, length: column.length, max: LONGEST_HEADER });
    counted.set(column, (counted.get(column) ?? 0) + 1);
  }
  for (const [column, count] of counted) if (count > 1) throw new AppError('headerDuplicate', { column, count });
  return header;
}

function checkRow(cells: readonly string[], number: number, header: readonly string[]): DataRow {
  for (const [at, cell] of cells.entries())
    if (cell.length > LONGEST_CELL)
      throw new AppError('cellTooLong', { row: number, column: header[at] ?? String(at + 1), length: cell.length, max: LONGEST_CELL });
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled <= header.length) return { number, cells };
  const params = { row: number, cells: filled, columns: header.length };
  return { number, cells, problem: { code: 'rowTooManyCells', params } };
}
