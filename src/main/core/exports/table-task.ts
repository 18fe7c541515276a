import { defineTask } from '../jobs/task.ts';
import { type Format, type TableCells, type TableColumn, type TableFile, tableFile } from './table-file.ts';

export interface Table {
  readonly format: Format;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableCells[];
}

/** A small table that is already put together, as a file of any format. */
export const tableFileTask = defineTask(
  'exports.table',
  ({ format, title, columns, rows }: Table): Promise<TableFile> => tableFile(format, title, columns, rows),
);
