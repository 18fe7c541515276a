import { AppError } from '#shared/errors.ts';
import type { Table } from '../delimited.ts';
import { sheetTable } from './sheet-table.ts';
import { Workbook } from './workbook.ts';

export interface ReadWorkbook {
  readonly table: Table;
  /** The sheets that hold anything, to choose from. */
  readonly sheets: readonly string[];
  /** The one that was read. */
  readonly sheet: string;
  readonly headerRow: number;
}

/** One sheet of a workbook as a table: the one chosen, else the first that holds anything. */
export function readWorkbook(bytes: Uint8Array, file: string, chosen?: string): ReadWorkbook {
  const workbook = new Workbook(bytes, file);
  const sheets = workbook.sheets();
  const sheet = chosen ?? sheets[0];
  if (sheet === undefined) throw new AppError('fileEmpty', { file });
  if (!sheets.includes(sheet)) throw new AppError('sheetUnknown', { file, sheet, sheets: sheets.join(', ') });
  return { sheets, sheet, ...sheetTable(workbook.read(sheet), file) };
}
