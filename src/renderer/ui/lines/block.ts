import type { LineColumn, LinePlace } from './line-column.ts';

/** Cells as spreadsheets put them on the clipboard: columns by tabs, rows by line ends, quoted where they hold either. */
export type Block = readonly (readonly string[])[];

/** Reads what was copied from a spreadsheet. A line end after the last row adds no row. */
export function parseBlock(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t') {
      row.push(cell);
      cell = '';
    } else if (char === '\n') {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Writes cells so that a spreadsheet, or this editor, reads the same again. */
export function blockText(block: Block): string {
  const quote = (cell: string): string =>
    /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return block.map((row) => row.map(quote).join('\t')).join('\n');
}

/** Whether a text is more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''));

export interface Pasted<Line> {
  readonly lines: readonly Line[];
  /** How far the block reaches, from where it was put. */
  readonly end: LinePlace;
  /** Cells that no column would take: beyond the last column, or in one that cannot be typed into. */
  readonly untaken: number;
  /** Rows beyond the most that there may be. */
  readonly beyond: number;
}

/** Puts a block over the cells from a place on; rows below the last are added, up to `most`. */
export function pasteBlock<Line>(
  lines: readonly Line[],
  columns: readonly LineColumn<Line>[],
  at: LinePlace,
  block: Block,
  newLine: () => Line,
  most: number,
): Pasted<Line> {
  const rows = block.slice(0, Math.max(0, most - at.row));
  const next = [...lines];
  let untaken = 0;
  let width = 1;
  rows.forEach((cells, down) => {
    width = Math.max(width, cells.length);
    let line = next[at.row + down] ?? newLine();
    cells.forEach((text, across) => {
      const put = columns[at.column + across]?.put;
      if (put) line = put(line, text.trim());
      else if (text.trim() !== '') untaken++;
    });
    next[at.row + down] = line;
  });
  const end = {
    row: at.row + Math.max(1, rows.length) - 1,
    column: Math.min(at.column + width, columns.length) - 1,
  };
  return { lines: next, end, untaken, beyond: block.length - rows.length };
}
