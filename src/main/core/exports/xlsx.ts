import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { FieldKind } from '#shared/fields.ts';
import { type SheetCell, sheetCell } from './sheet-cell.ts';

const WIDTHS: Partial<Record<FieldKind, number>> = {
  integer: 10,
  decimal: 12,
  money: 16,
  date: 12,
  boolean: 8,
  longText: 40,
  reference: 24,
  text: 24,
};
const OTHER_WIDTH = 18;
const LONGEST_TITLE = 31;
const PAUSE_EVERY = 2_000;

export type SheetValue = string | number | null | SheetCell;

/**
 * A workbook of one sheet, written as a stream: real numbers and dates, frozen bold header, filters. Texts are
 * strings, never formulas. Amounts and decimals come as exact text, or as cells that are ready.
 */
export async function writeXlsx(
  title: string,
  columns: readonly { readonly kind: FieldKind }[],
  header: readonly string[],
  rows: Iterable<readonly SheetValue[]>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_TITLE), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? OTHER_WIDTH }));
  const head = sheet.addRow([...header]);
  head.font = { bold: true };
  head.commit();
  let count = 1;
  for (const values of rows) {
    count += 1;
    const cells = values.map((value, at) =>
      typeof value === 'object' && value !== null ? value : sheetCell(columns[at]?.kind, value),
    );
    const row = sheet.addRow(cells.map(({ value }) => value));
    for (const [at, { format }] of cells.entries()) if (format) row.getCell(at + 1).numFmt = format;
    row.commit();
    if (count % PAUSE_EVERY === 0) await breathe(); // so that what was written is packed and let go
  }
  const last = { row: count, column: Math.max(1, columns.length) };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: last };
  sheet.commit();
  await book.commit();
  return Buffer.concat(chunks);
}
