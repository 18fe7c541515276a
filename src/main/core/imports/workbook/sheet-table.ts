import { AppError, type Problem } from '#shared/errors.ts';
import { checkRow, type DataRow, MOST_ROWS, type Table } from '../delimited.ts';
import { checkHeader } from '../header.ts';
import type { SheetCells, SheetRow } from './read-sheet.ts';

/** How far down a header may stand, under a title or a logo. */
const HEADER_DEPTH = 50;
/** What rows may take in memory, empty cells before the last filled one included. */
const MOST_PLACES = 20_000_000;

export interface SheetTable {
  readonly table: Table;
  /** As the sheet counts. */
  readonly headerRow: number;
}

const isHeader = ({ cells }: SheetRow, width: number): boolean =>
  cells.size * 2 >= width && [...cells.values()].every(({ isText, problem }) => isText && !problem);

/** The row with the headers: the first one of texts alone that is at least half as wide as the widest near it. */
function findHeader(rows: readonly SheetRow[]): number {
  const near = rows.slice(0, HEADER_DEPTH);
  const width = Math.max(...near.map(({ cells }) => cells.size));
  return Math.max(
    0,
    near.findIndex((row) => isHeader(row, width)),
  );
}

/** A cell merged downwards stands for every row it covers; one merged to the side is one cell. */
function fillMerged({ rows, merged }: SheetCells, below: number): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let steps = 0;
  for (const { from, to } of merged) {
    const first = byNumber.get(from.row + 1);
    const cell = first?.cells.get(from.column);
    if (!cell || from.row + 1 <= below) continue;
    for (let number = from.row + 2; number <= to.row + 1; number++) {
      steps += 1;
      if (steps > MOST_PLACES) return; // ranges that overlap without end are no table's
      const row = byNumber.get(number);
      if (!row) break; // rows that hold nothing else are no records
      if (!row.cells.has(from.column)) row.cells.set(from.column, cell);
    }
  }
}

/**
 * A sheet as the table that any file becomes: header found, columns and rows that are empty left out. Throws as a
 * delimited file does for blank or repeated headers, no rows, or too many.
 */
export function sheetTable(sheet: SheetCells, file: string): SheetTable {
  const { rows } = sheet;
  if (rows.length === 0) throw new AppError('fileEmpty', { file });
  rows.sort((left, right) => left.number - right.number);
  const headerAt = findHeader(rows);
  const head = rows[headerAt];
  const data = rows.slice(headerAt + 1);
  if (!head || data.length === 0) throw new AppError('fileHeaderOnly', { file });
  if (data.length > MOST_ROWS) throw new AppError('fileTooManyRows', { file, max: MOST_ROWS });
  fillMerged(sheet, head.number);
  const columns = usedColumns(head, data);
  const headers = columns.map((column) => head.cells.get(column)?.text ?? '');
  const blank = columns[headers.findIndex((text) => text.trim() === '')];
  if (blank !== undefined) throw new AppError('headerBlank', { index: blank + 1 });
  const header = checkHeader(headers, [], file);
  let places = 0;
  const table = data.map((row, at): DataRow => {
    const read = dataRow(row, columns);
    places += read.cells.length;
    if (places > MOST_PLACES) throw new AppError('fileTooManyRows', { file, max: at });
    return { ...read, ...checkRow(read.cells, row.number, header, NONE) };
  });
  return { table: { delimiter: null, header, rows: table }, headerRow: head.number };
}

const NONE: ReadonlySet<number> = new Set();

/** The columns that hold anything, from the left; a column without a header but with data is the header's to refuse. */
function usedColumns(head: SheetRow, data: readonly SheetRow[]): number[] {
  const used = new Set(head.cells.keys());
  for (const { cells } of data) for (const column of cells.keys()) used.add(column);
  return [...used].sort((left, right) => left - right);
}

function dataRow({ number, cells }: SheetRow, columns: readonly number[]): DataRow {
  const texts: string[] = [];
  const problems = new Map<number, Problem>();
  for (const [at, column] of columns.entries()) {
    const cell = cells.get(column);
    if (!cell) continue;
    while (texts.length < at) texts.push('');
    texts.push(cell.text);
    if (cell.problem) problems.set(at, cell.problem);
  }
  return { number, cells: texts, ...(problems.size > 0 ? { cellProblems: problems } : {}) };
}
