import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import { moneyText } from '#shared/money.ts';
import { isLocalText, type Language } from '#shared/texts.ts';
import { visibleFields } from '../access/access.ts';
import { defineTask } from '../jobs/task.ts';
import { Selection } from '../lists/list-query.ts';
import { fieldValue, type ListRow, PageRequest, readPage } from '../lists/page.ts';
import { FORMATS, type TableCells, type TableFile, tableFile } from './table-file.ts';

export const ExportRequest = Selection.extend({
  sort: PageRequest.shape.sort,
  columns: z.array(z.string().max(100)).max(200).optional(),
  format: z.enum(FORMATS),
  language: z.enum(['zh', 'en']).default('zh'),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

export interface Exported extends TableFile {
  readonly rows: number;
}

const MOST_ROWS = 1_000_000;
const PAGE = 500;

/** A value as a person reads it in a file: amounts as decimals, choices and references by their names. */
export function exportedValue(
  field: FieldMeta,
  row: ListRow,
  language: Language,
  companyCurrency: string,
): string | number | null {
  const value: FieldValue = fieldValue(row, field.name);
  if (value === null) return null;
  switch (field.kind) {
    case 'money':
      return moneyText(Number(value), String(fieldValue(row, field.currencyField ?? '') ?? companyCurrency));
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label[language] ?? value;
    case 'reference': {
      const label: RefLabel = row.refs[field.name] ?? null;
      return isLocalText(label) ? label[language] : (label ?? value);
    }
    case 'boolean':
      return { zh: value === 1 ? '是' : '否', en: value === 1 ? 'yes' : 'no' }[language];
    case 'instant':
      return Temporal.Instant.fromEpochMilliseconds(Number(value)).toString();
    default:
      return value;
  }
}

/**
 * A list as a file, with the filter, sort and columns of the screen, and within the rights of whoever asks. The
 * amounts of CSV and JSON are plain decimals; those of XLSX are numbers with a format.
 */
export const exportListTask = defineTask(
  'exports.list',
  async (request: ExportRequest, context): Promise<Exported> => {
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
    const cells = function* (): Generator<TableCells> {
      for (const row of rows())
        yield fields.map((field) => exportedValue(field, row, language, facts.currency));
    };
    const columns = fields.map(({ name, kind, label }) => ({ name, kind, header: label[language] }));
    const file = await tableFile(format, title, columns, cells());
    return { ...file, rows: count };
  },
);
