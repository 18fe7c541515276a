import type { Problem } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { defineTask } from '../jobs/task.ts';
import { importableFields } from './columns.ts';
import { mapExport, recogniseExport } from './crm-export.ts';
import { type DateOrder, guessDateOrder } from './date-order.ts';
import type { Encoding } from './decode.ts';
import type { Delimiter, Table } from './delimited.ts';
import { guessMapping } from './guess-mapping.ts';
import { demandImportable, type ImportFile, readFile } from './import-file.ts';
import type { Mapping } from './mapping.ts';
import { hashOf, lastImport, type PastImport } from './past-imports.ts';
import { type PresetValue, presetValues } from './preset-values.ts';
import { rememberedMapping } from './remembered-mapping.ts';
import { shorten } from './shorten.ts';

export interface Inspection {
  readonly file: { readonly name: string; readonly size: number; readonly hash: string };
  /** Null for a workbook and for address cards, as are its reason and the separator. */
  readonly encoding: Encoding | null;
  readonly encodingReason: LocalText | null;
  readonly delimiter: Delimiter | null;
  /** Of a workbook: the sheets that hold anything, the one that was read, and the row of its header. */
  readonly workbook: {
    readonly sheets: readonly string[];
    readonly sheet: string;
    readonly headerRow: number;
  } | null;
  readonly rows: number;
  /** The product whose export this looks like. */
  readonly looksLike: LocalText | null;
  readonly columns: readonly {
    readonly name: string;
    readonly samples: readonly string[];
    readonly field: string | null;
    readonly reason: LocalText;
    readonly dateOrder: DateOrder | null;
    /** False where no cell tells day from month, and the user should look. */
    readonly dateOrderCertain: boolean;
  }[];
  /** Words of that product that are none of ours, with what they seem to mean. */
  readonly presetValues: readonly PresetValue[];
  readonly preview: readonly (readonly string[])[];
  /** The first rows that cannot be read as they are. */
  readonly problems: readonly Problem[];
  /** The mapping that a file with these headers was last imported with. */
  readonly remembered: Mapping | null;
  readonly seenBefore: PastImport | null;
}

const PREVIEW_ROWS = 50;
const SAMPLES = 5;
const MOST_PROBLEMS = 20;

/** What a file holds and how its columns seem to map; writes nothing. */
export const inspectTask = defineTask(
  'imports.inspect',
  (file: ImportFile, { registry, reader, actor, scope }): Inspection => {
    const entity = demandImportable(registry, file.entity, actor);
    const { table, decoded, workbook } = readFile(file);
    const fields = importableFields(entity, actor);
    const hash = hashOf(file.bytes);
    const known = recogniseExport(table.header, entity.spec.crmExports ?? []);
    const plain = guessMapping(table.header, fields);
    const guesses = known ? mapExport(plain, known, fields) : plain;
    return {
      file: { name: file.name, size: file.bytes.length, hash },
      encoding: decoded?.encoding ?? null,
      encodingReason: decoded?.reason ?? null,
      delimiter: table.delimiter,
      workbook: workbook && {
        sheets: workbook.sheets,
        sheet: workbook.sheet,
        headerRow: workbook.headerRow,
      },
      rows: table.rows.length,
      looksLike: known?.product ?? null,
      presetValues: known ? presetValues({ table, entity, known, guesses, registry, reader, scope }) : [],
      columns: guesses.map(({ column, field, reason }, at) => {
        const isDate = ['date', 'instant'].includes(entity.field(field ?? '')?.kind ?? '');
        const dates = isDate ? guessDateOrder(cellsOf(table, at)) : undefined;
        return {
          name: column,
          samples: samplesOf(table, at),
          field,
          reason,
          dateOrder: dates?.order ?? null,
          dateOrderCertain: dates?.certain ?? true,
        };
      }),
      preview: table.rows
        .slice(0, PREVIEW_ROWS)
        .map(({ cells }) => table.header.map((_, at) => shorten(cells[at] ?? ''))),
      problems: table.rows.flatMap(({ problem }) => problem ?? []).slice(0, MOST_PROBLEMS),
      remembered: rememberedMapping(reader, entity, table.header, fields),
      seenBefore: lastImport(reader, hash, entity.name),
    };
  },
);

function* cellsOf(table: Table, at: number): Generator<string> {
  for (const { cells } of table.rows) yield cells[at] ?? '';
}

function samplesOf(table: Table, at: number): string[] {
  const samples = new Set<string>();
  for (const cell of cellsOf(table, at)) {
    if (cell.trim() !== '') samples.add(shorten(cell));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
