import type { FieldKind } from '#shared/fields.ts';
import { defineTask } from '../jobs/task.ts';
import { writeXlsx } from './xlsx.ts';

export interface Sheet {
  readonly title: string;
  readonly header: readonly string[];
  readonly kinds: readonly FieldKind[];
  /** Amounts and decimals as exact text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table that a domain has put together, as a workbook. */
export const writeSheetTask = defineTask(
  'exports.sheet',
  ({ title, header, kinds, rows }: Sheet): Promise<Uint8Array> =>
    writeXlsx(
      title,
      kinds.map((kind) => ({ kind })),
      header,
      rows,
    ),
);
