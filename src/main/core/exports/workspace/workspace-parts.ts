import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { TaskContext } from '../../jobs/task.ts';
import { fieldValue, type ListRow } from '../../lists/page.ts';
import { PlainDatabase } from '../../storage/plain-database.ts';
import { writeCsv } from '../csv.ts';
import { Exact } from '../exact.ts';
import { exportedValue } from '../exported-value.ts';
import type { ZipPart } from '../write-zip.ts';
import type { EntityContent } from './workspace-content.ts';

/** The columns that every record has, as they leave. */
const SYSTEM = ['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'deletedAt'] as const;
const MOMENTS: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'deletedAt']);
const WHOLE: ReadonlySet<FieldMeta['kind']> = new Set(['integer', 'money', 'instant', 'boolean']);

/** Told of every row, for progress and to gather the files that rows name. */
export type OnRow = (row: ListRow) => void;

/** One CSV for each kind of record: ids, values as people read them, and the name beside each reference. */
export function csvParts(contents: readonly EntityContent[], context: TaskContext, onRow: OnRow): ZipPart[] {
  const { currency } = context.facts;
  return contents.map(({ entity, fields, rows }) => {
    const header = [
      ...SYSTEM,
      ...fields.flatMap(({ name, kind }) => (kind === 'reference' ? [name, `${name}.name`] : [name])),
    ];
    const cells = function* (): Generator<(string | number | Exact | null)[]> {
      for (const row of rows()) {
        onRow(row);
        yield [
          ...SYSTEM.map((name) => systemCell(row, name)),
          ...fields.flatMap((field) => csvCells(field, row, currency)),
        ];
      }
    };
    return { name: `csv/${entity.name}.csv`, bytes: writeCsv(header, cells()) };
  });
}

const systemCell = (row: ListRow, name: string): FieldValue => {
  const value = fieldValue(row, name);
  return MOMENTS.has(name) && value !== null
    ? Temporal.Instant.fromEpochMilliseconds(Number(value)).toString()
    : value;
};

function csvCells(field: FieldMeta, row: ListRow, currency: string): (string | number | Exact | null)[] {
  const value = fieldValue(row, field.name);
  if (field.kind === 'reference')
    return [value, value === null ? null : exportedValue(field, row, 'zh', currency)];
  // a choice leaves by its value, which does not change with the language; the manifest has its names
  if (field.kind === 'choice') return [value];
  const shown = exportedValue(field, row, 'en', currency);
  return [
    typeof shown === 'string' && (field.kind === 'money' || field.kind === 'decimal')
      ? new Exact(shown)
      : shown,
  ];
}

/** One plain database with a table for each kind of record, values as the workspace holds them, and what they mean. */
export function sqlitePart(contents: readonly EntityContent[], onRow: OnRow): ZipPart {
  const database = new PlainDatabase();
  try {
    const text = (...names: string[]) => names.map((name) => ({ name, type: 'TEXT' as const }));
    const addEntity = database.table('_entity', text('name', 'zh', 'en'), 'name');
    const addField = database.table(
      '_field',
      text('entity', 'name', 'kind', 'zh', 'en', 'target', 'currencyField'),
    );
    const addChoice = database.table('_choice', text('entity', 'field', 'value', 'zh', 'en'));
    for (const { entity, fields, rows } of contents) {
      const { name, plural } = entity.spec;
      addEntity([name, plural.zh, plural.en]);
      for (const { name: field, kind, label, target = null, currencyField = null, choices = [] } of fields) {
        addField([name, field, kind, label.zh, label.en, target, currencyField]);
        for (const choice of choices)
          addChoice([name, field, choice.value, choice.label.zh, choice.label.en]);
      }
      const columns = [
        ...SYSTEM.map(
          (column) => ({ name: column, type: MOMENTS.has(column) ? 'INTEGER' : 'TEXT' }) as const,
        ),
        ...fields.map(
          ({ name: field, kind }) => ({ name: field, type: WHOLE.has(kind) ? 'INTEGER' : 'TEXT' }) as const,
        ),
      ];
      const addRow = database.table(name, columns, 'id');
      for (const row of rows()) {
        onRow(row);
        addRow(columns.map((column) => fieldValue(row, column.name)));
      }
    }
    return { name: 'workspace.sqlite', bytes: database.bytes() };
  } finally {
    database.close();
  }
}
