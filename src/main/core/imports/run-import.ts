import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Work } from '../storage/work.ts';
import { cellText, convertCell } from './convert.ts';
import type { DataRow, Table } from './delimited.ts';
import { type Mapping } from './mapping.ts';
import { foldValue } from './record-index.ts';
import { References, type UnknownValue } from './references.ts';
import type { RowVerdict } from './verdict.ts';

export interface ImportOutcome {
  readonly verdicts: readonly RowVerdict[];
  readonly unknownValues: readonly UnknownValue[];
}

interface Column {
  readonly at: number;
  readonly name: string;
  readonly field: FieldMeta;
}

/** A row that has been read: its values, and where it points at another row of the same file. */
interface ReadRow {
  readonly source: DataRow;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  readonly table: Table;
  readonly mapping: Mapping;
  /** A file that was imported before: its rows without a key are duplicates. */
  readonly seenBefore: boolean;
  readonly onRow: (done: number, total: number) => void;
}

/** Fields that a file may fill: those of the form, and natural keys to recognise records by. */
export const importableFields = (entity: Entity): FieldMeta[] =>
  entity.fields.filter(({ name, onCreate }) => onCreate || entity.meta.naturalKeys.includes(name));

/**
 * Writes the rows of a file through the entity's own rules, one verdict a row. A row with a problem is left out; the
 * caller decides whether the rest stands. Dry run and commit are this same function: the dry run rolls back.
 */
export function runImport(work: Work, entity: Entity, options: ImportOptions): ImportOutcome {
  const { table, mapping, seenBefore, onRow } = options;
  const columns = columnsOf(entity, table, mapping);
  demandRequired(entity, columns, mapping);
  const references = new References(work, mapping);
  const index = references.index(entity.name);
  const keys = entity.meta.naturalKeys.filter((key) => columns.some(({ field }) => field.name === key));
  const rowOfKey = new Map<string, number>();
  const verdicts = new Map<number, RowVerdict>();

  const finish = (row: DataRow, verdict: RowVerdict['verdict'], problems: readonly Problem[] = []): void => {
    verdicts.set(row.number, { row: row.number, verdict, problems });
    onRow(verdicts.size, table.rows.length);
  };

  const readAll = table.rows.map((row) => readRow(row, columns, mapping, work.currency));
  for (const read of inOrder(readAll, entity, columns, keys)) {
    const { source, values, problems } = read;
    const given = { ...values };
    const found: Problem[] = [...problems];
    for (const { field } of columns) {
      const named = given[field.name];
      if (field.kind !== 'reference' || typeof named !== 'string') continue;
      const id = references.resolve(field, named, source.number);
      if (id === undefined) {
        const target = work.registry.get(field.target ?? '').spec.label;
        found.push({ code: 'referenceMissing', params: { field: field.label, entity: target, value: named }, field: field.name });
      } else given[field.name] = id;
    }
    const key = keys.find((name) => given[name] != null);
    const keyValue = key === undefined ? undefined : String(given[key]);
    const keyed = `${key}\n${foldValue(keyValue ?? '')}`;
    const earlier = key === undefined ? undefined : rowOfKey.get(keyed);
    if (key !== undefined && earlier !== undefined) {
      const label = entity.field(key)?.label ?? key;
      finish(source, 'duplicate', [{ code: 'importKeyTwice', params: { other: earlier, field: label, value: keyValue ?? '' } }]);
      continue;
    }
    if (found.length > 0) {
      finish(source, 'error', found);
      continue;
    }
    if (key !== undefined) rowOfKey.set(keyed, source.number);
    const id = key === undefined ? undefined : index.withKey(key, keyValue ?? '');
    try {
      if (id !== undefined) finish(source, change(work, entity, id, given) ? 'changed' : 'unchanged');
      else if (key === undefined && seenBefore) finish(source, 'duplicate');
      else {
        const made = work.insert(entity, withDefaults(entity, given, mapping, references, source.number, work.currency));
        for (const name of keys) if (given[name] != null) index.add(name, String(given[name]), made);
        finish(source, 'new');
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      finish(source, 'error', error.problems.length > 0 ? error.problems : [{ code: error.code, params: error.params }]);
    }
  }
  return {
    verdicts: table.rows.map((row) => verdicts.get(row.number)).filter((verdict) => verdict !== undefined),
    unknownValues: references.unknown(),
  };
}

/** Empty cells leave what is there; only fields that differ are written. */
function change(work: Work, entity: Entity, id: string, given: RecordValues): boolean {
  const patch = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== null && entity.field(name)?.onCreate === true),
  );
  return work.update(entity, id, patch);
}

function withDefaults(
  entity: Entity,
  given: Readonly<Record<string, FieldValue>>,
  mapping: Mapping,
  references: References,
  row: number,
  currency: string,
): RecordValues {
  const values: Record<string, FieldValue> = {};
  for (const field of importableFields(entity)) {
    const value = given[field.name] ?? null;
    if (field.onCreate && value !== null) values[field.name] = value;
    const text = mapping.defaults[field.name] ?? field.importDefault;
    if (value !== null || text === undefined || text === '') continue;
    if (field.kind === 'reference') {
      values[field.name] = references.resolve(field, text, row) ?? null;
      continue;
    }
    const converted = convertCell(field, text, { dateOrder: 'MDY', currency });
    if ('problem' in converted) throw new AppError(converted.problem.code, converted.problem.params, { problems: [converted.problem] });
    values[field.name] = converted.value;
  }
  return values;
}

function columnsOf(entity: Entity, table: Table, mapping: Mapping): Column[] {
  const fields = importableFields(entity);
  return table.header.flatMap((name, at) => {
    const wanted = mapping.columns[name];
    if (wanted == null) return [];
    const field = fields.find((each) => each.name === wanted);
    if (!field) throw new AppError('unknownField', { entity: entity.spec.label, field: wanted });
    return [{ at, name, field }];
  });
}

/** What every record needs and no rule of the entity can fill in must come from a column or a default. */
function demandRequired(entity: Entity, columns: readonly Column[], mapping: Mapping): void {
  if (entity.spec.derive) return;
  for (const field of entity.fields) {
    if (!field.required || columns.some((column) => column.field.name === field.name)) continue;
    if (!mapping.defaults[field.name] && field.importDefault === undefined)
      throw new AppError('importColumnMissing', { field: field.label });
  }
}

function readRow(row: DataRow, columns: readonly Column[], mapping: Mapping, currency: string): ReadRow {
  const values: Record<string, FieldValue> = {};
  const problems: Problem[] = row.problem ? [row.problem] : [];
  const named = columns.find(({ field }) => field.name === 'currency');
  const ownCurrency = named ? cellText(row.cells[named.at] ?? '').toUpperCase() : '';
  for (const { at, name, field } of columns) {
    const converted = convertCell(field, row.cells[at] ?? '', {
      dateOrder: mapping.dateOrders[name] ?? 'MDY',
      currency: ownCurrency || currency,
    });
    if ('problem' in converted) problems.push(converted.problem);
    else values[field.name] = converted.value;
  }
  return { source: row, values, problems };
}

/**
 * Rows that others of the same file point at come first, so that a subsidiary finds its parent whatever the order of
 * the file. Rows that point at each other in a circle keep their order.
 */
function inOrder(rows: readonly ReadRow[], entity: Entity, columns: readonly Column[], keys: readonly string[]): readonly ReadRow[] {
  const own = columns.filter(({ field }) => field.target === entity.name).map(({ field }) => field.name);
  if (own.length === 0) return rows;
  const byKey = new Map<string, ReadRow>();
  for (const row of rows)
    for (const key of keys) if (row.values[key] != null) byKey.set(foldValue(String(row.values[key])), row);
  const ordered = new Set<ReadRow>();
  const visiting = new Set<ReadRow>();
  const visit = (row: ReadRow): void => {
    if (ordered.has(row) || visiting.has(row)) return;
    visiting.add(row);
    for (const name of own) {
      const parent = row.values[name] == null ? undefined : byKey.get(foldValue(String(row.values[name])));
      if (parent) visit(parent);
    }
    ordered.add(row);
  };
  for (const row of rows) visit(row);
  return [...ordered];
}
