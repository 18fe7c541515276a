import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { visibleFields } from '../access/access.ts';
import { writeListPdf } from '../documents/index.ts';
import { defineTask } from '../jobs/task.ts';
import { Selection } from '../lists/list-query.ts';
import { type ListRow, PageRequest, readPage } from '../lists/page.ts';
import { writeCsv } from './csv.ts';
import { Exact } from './exact.ts';
import { exportedValue } from './exported-value.ts';
import { FILE_TYPES } from './file-types.ts';
import { listPaper } from './list-paper.ts';
import { listSheetCell } from './list-sheet-cell.ts';
import type { SheetCell } from './sheet-cell.ts';
import { writeXlsx } from './xlsx.ts';

export const FORMATS = ['csv', 'xlsx', 'json', 'pdf'] as const;

export const ExportRequest = Selection.extend({
  sort: PageRequest.shape.sort,
  columns: z.array(z.string().max(100)).max(200).optional(),
  format: z.enum(FORMATS),
  language: z.enum(['zh', 'en']).default('zh'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** A request with when it was made, for what paper says of itself. */
export type ExportOrder = ExportRequest & { readonly at?: number };

export interface Exported {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly rows: number;
}

const MOST_ROWS = 1_000_000;
const PAGE = 500;

/**
 * A list as a file, with the filter, sort and columns of the screen, and within the rights of whoever asks. The
 * amounts of CSV and JSON are plain decimals; those of XLSX are numbers with a format, those of PDF are for people.
 */
export const exportListTask = defineTask(
  'exports.list',
  async (request: ExportOrder, context): Promise<Exported> => {
    const { reader, registry, facts, actor, scope, progress, throwIfCancelled } = context;
    const entity = registry.get(request.entity);
    const visible = visibleFields(actor, entity).filter(({ kind }) => kind !== 'json');
    const wanted = request.columns ?? visible.map(({ name }) => name);
    const fields = wanted.flatMap((name) => visible.find((field) => field.name === name) ?? []);
    const { language, format } = request;

    let count = 0;
    function* rows(): Generator<ListRow> {
      let cursor: string | null = null;
      do {
        const { entity: name, filter, search, deleted, sort } = request;
        const page = readPage(
          reader,
          entity,
          {
            entity: name,
            filter,
            search,
            cursor,
            limit: PAGE,
            ...(deleted === undefined ? {} : { deleted }),
            ...(sort ? { sort } : {}),
          },
          scope,
        );
        for (const row of page.rows) yield row;
        count += page.rows.length;
        if (count > MOST_ROWS) throw new AppError('exportTooLarge', { max: MOST_ROWS });
        throwIfCancelled();
        progress(count, null);
        cursor = page.next;
      } while (cursor !== null);
    }

    const header = fields.map(({ label }) => label[language]);
    const cells = function* (): Generator<(string | number | null)[]> {
      for (const row of rows())
        yield fields.map((field) => exportedValue(field, row, language, facts.currency));
    };
    const sheetCells = function* (): Generator<SheetCell[]> {
      const { currency, timeZone } = facts;
      for (const row of rows())
        yield fields.map((field) => listSheetCell(field, row, { language, currency, timeZone }));
    };
    const write: Readonly<Record<(typeof FORMATS)[number], () => Uint8Array | Promise<Uint8Array>>> = {
      csv: () => writeCsv(header, numbers(cells(), fields)),
      xlsx: () => writeXlsx(entity.spec.plural[language], fields, header, sheetCells()),
      json: () => {
        const records = Array.from(cells(), (row) =>
          Object.fromEntries(fields.map((field, at) => [field.name, row[at] ?? null])),
        );
        return new TextEncoder().encode(JSON.stringify(records, null, 1));
      },
      pdf: async () => {
        const { filter, search, deleted } = request;
        const selection = {
          entity: entity.name,
          filter,
          search,
          ...(deleted === undefined ? {} : { deleted }),
        };
        const order = { entity, fields, selection, language, at: request.at ?? Date.now() };
        const paper = listPaper(order, rows(), context);
        return (await writeListPdf(paper, join(context.resources, 'fonts'))).bytes;
      },
    };
    const bytes = await write[format]();
    return {
      bytes,
      name: `${entity.spec.plural[language]}.${format}`,
      type: FILE_TYPES[format],
      rows: count,
    };
  },
);

/** Amounts and decimals are numbers in a CSV: a negative one must not be taken for a formula and guarded. */
function* numbers(
  rows: Iterable<(string | number | null)[]>,
  fields: readonly FieldMeta[],
): Generator<(string | number | Exact | null)[]> {
  for (const row of rows)
    yield row.map((cell, at) => {
      const kind = fields[at]?.kind;
      return typeof cell === 'string' && (kind === 'money' || kind === 'decimal') ? new Exact(cell) : cell;
    });
}
