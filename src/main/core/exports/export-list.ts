import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { visibleFields } from '../access/access.ts';
import { writeListPdf } from '../documents/index.ts';
import { defineTask } from '../jobs/task.ts';
import { Selection } from '../lists/list-query.ts';
import { type ListRow, PageRequest, readPage } from '../lists/page.ts';
import { exportedValue } from './exported-value.ts';
import { FILE_TYPES } from './file-types.ts';
import { listPaper } from './list-paper.ts';
import { listSheetCell } from './list-sheet-cell.ts';
import { FORMATS, type TableCells, type TableFile, tableFile } from './table-file.ts';
import { writeXlsx } from './xlsx.ts';

export const LIST_FORMATS = [...FORMATS, 'pdf'] as const;

export const ExportRequest = Selection.extend({
  sort: PageRequest.shape.sort,
  columns: z.array(z.string().max(100)).max(200).optional(),
  format: z.enum(LIST_FORMATS),
  language: z.enum(['zh', 'en']).default('zh'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** A request with when it was made, for what paper says of itself. */
export type ExportOrder = ExportRequest & { readonly at?: number };

export interface Exported extends TableFile {
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

    const title = entity.spec.plural[language];
    const columns = fields.map(({ name, kind, label }) => ({ name, kind, header: label[language] }));
    const cellsOf = function* <Cell>(read: (field: FieldMeta, row: ListRow) => Cell): Generator<Cell[]> {
      for (const row of rows()) yield fields.map((field) => read(field, row));
    };
    const own = (bytes: Uint8Array): Exported => ({
      bytes,
      name: `${title}.${format}`,
      type: FILE_TYPES[format],
      rows: count,
    });
    if (format === 'pdf') {
      const { filter, search, deleted = false } = request;
      const selection = { entity: entity.name, filter, search, deleted };
      const order = { entity, fields, selection, language, at: request.at ?? Date.now() };
      const paper = listPaper(order, rows(), context);
      return own((await writeListPdf(paper, join(context.resources, 'fonts'))).bytes);
    }
    const { currency, timeZone } = facts;
    if (format === 'xlsx') {
      const cells = cellsOf((field, row) => listSheetCell(field, row, { language, currency, timeZone }));
      const header = columns.map((column) => column.header);
      return own(await writeXlsx(title, columns, header, cells));
    }
    const cells: Iterable<TableCells> = cellsOf((field, row) =>
      exportedValue(field, row, language, currency),
    );
    return { ...(await tableFile(format, title, columns, cells)), rows: count };
  },
);
