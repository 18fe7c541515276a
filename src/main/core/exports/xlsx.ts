import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import type { FieldMeta } from '#shared/fields.ts';

const WIDTHS: Partial<Record<FieldMeta['kind'], number>> = { integer: 10, decimal: 12, money: 16, date: 12, boolean: 8, longText: 40, reference: 24, text: 24 };
const FORMATS: Partial<Record<FieldMeta['kind'], string>> = { money: '#,##0.00', decimal: '0.############', integer: '0', date: 'yyyy-mm-dd' };

/** Excel keeps 15 digits; an amount beyond that stays text rather than lose its cents. */
const MOST_DIGITS = 15;

function cell(kind: FieldMeta['kind'] | undefined, value: string | number | null): string | number | Date | null {
  if (value === null) return null;
  if ((kind === 'money' || kind === 'decimal') && typeof value === 'string')
    return value.replace(/\D/g, '').length <= MOST_DIGITS ? Number(value) : value;
  if (kind === 'date' && typeof value === 'string') return new Date(`${value}T00:00:00Z`);
  return value;
}

/** A workbook of one sheet, written as a stream: real numbers and dates, frozen bold header, filters. Texts are strings, never formulas. */
export async function writeXlsx(
  sheet: string,
  columns: readonly Pick<FieldMeta, 'kind'>[],
  header: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const page = book.addWorksheet(sheet.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? 18, style: FORMATS[kind] ? { numFmt: FORMATS[kind] } : {} }));
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  const head = page.addRow([...header]);
  head.font = { bold: true };
  head.commit();
  for (const row of rows) page.addRow(row.map((value, at) => cell(columns[at]?.kind, value))).commit();
  page.commit();
  await book.commit();
  return Buffer.concat(chunks);
}
