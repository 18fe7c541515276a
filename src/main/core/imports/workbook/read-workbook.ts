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

/** One sheet of a workbook as a table: the one chosen, else the first that is one. */
export function readWorkbook(bytes: Uint8Array, file: string, chosen?: string): ReadWorkbook {
  const workbook = new Workbook(bytes, file);
  const sheets = workbook.sheets();
  if (chosen !== undefined && !sheets.includes(chosen))
    throw new AppError('sheetUnknown', { file, sheet: chosen, sheets: sheets.join(', ') });
  let refusal: AppError | undefined;
  for (const sheet of chosen === undefined ? sheets : [chosen]) {
    try {
      return { sheets, sheet, ...sheetTable(workbook.read(sheet), file) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusal ??= error; // perhaps a sheet of notes before the one with the rows
    }
  }
  throw refusal ?? new AppError('fileEmpty', { file });
}
