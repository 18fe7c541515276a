import type { FieldKind } from '#shared/fields.ts';
import { writeCsv } from './csv.ts';
import { Exact } from './exact.ts';
import { FILE_TYPES } from './file-types.ts';
import { writeXlsx } from './xlsx.ts';

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface TableColumn {
  readonly name: string;
  readonly kind: FieldKind;
  readonly header: string;
}

export type TableCells = readonly (string | number | null)[];

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

/** A table as a file of any format; the one way by which tables leave. Amounts and decimals come as exact text. */
export async function tableFile(
  format: Format,
  title: string,
  columns: readonly TableColumn[],
  rows: Iterable<TableCells>,
): Promise<TableFile> {
  return {
    bytes: await bytesOf(format, title, columns, rows),
    name: `${title}.${format}`,
    type: FILE_TYPES[format],
  };
}

function bytesOf(
  format: Format,
  title: string,
  columns: readonly TableColumn[],
  rows: Iterable<TableCells>,
): Uint8Array | Promise<Uint8Array> {
  const header = columns.map((column) => column.header);
  if (format === 'csv') return writeCsv(header, numbers(rows, columns));
  if (format === 'xlsx') return writeXlsx(title, columns, header, rows);
  const records = Array.from(rows, (row) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
  );
  return new TextEncoder().encode(JSON.stringify(records, null, 1));
}

/** Amounts and decimals are numbers in a CSV: a negative one must not be taken for a formula and guarded. */
function* numbers(
  rows: Iterable<TableCells>,
  columns: readonly TableColumn[],
): Generator<(string | number | Exact | null)[]> {
  for (const row of rows)
    yield row.map((cell, at) => {
      const kind = columns[at]?.kind;
      return typeof cell === 'string' && (kind === 'money' || kind === 'decimal') ? new Exact(cell) : cell;
    });
}
