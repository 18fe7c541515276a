import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { visibleFields } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { DateOrder } from './date-order.ts';
import type { Table } from './delimited.ts';
import type { Mapping } from './mapping.ts';

/** A column of the file that fills a field. */
export interface Column {
  readonly at: number;
  readonly name: string;
  readonly field: FieldMeta;
  /** Which of day and month it writes first. */
  readonly dateOrder: DateOrder;
}

/** Fields that this actor may fill from a file: those of the form, and natural keys to recognise records by. */
export const importableFields = (entity: Entity, actor: Actor): FieldMeta[] =>
  visibleFields(actor, entity).filter(
    ({ name, onCreate }) => onCreate || entity.meta.naturalKeys.includes(name),
  );

/**
 * The columns that are mapped. Throws `unknownField` for a field that may not be imported, `importFieldTwice`
 * for one that two columns fill.
 */
export function columnsOf(entity: Entity, actor: Actor, table: Table, mapping: Mapping): Column[] {
  const fields = importableFields(entity, actor);
  // a Map, because a file may call its column `constructor`
  const mapped = new Map(Object.entries(mapping.columns));
  const orders = new Map(Object.entries(mapping.dateOrders));
  const columns = table.header.flatMap((name, at) => {
    const wanted = mapped.get(name);
    if (wanted === null || wanted === undefined) return [];
    const field = fields.find((each) => each.name === wanted);
    if (!field) throw new AppError('unknownField', { entity: entity.spec.label, field: wanted });
    return [{ at, name, field, dateOrder: orders.get(name) ?? 'MDY' }];
  });
  for (const [at, { name, field }] of columns.entries()) {
    const earlier = columns.findIndex((column) => column.field.name === field.name);
    if (earlier !== at)
      throw new AppError('importFieldTwice', {
        field: field.label,
        column: columns[earlier]?.name ?? '',
        other: name,
      });
  }
  return columns;
}

/** What stands in where the file gives nothing: what the user said, else what the field declares. */
export const defaultOf = (field: FieldMeta, mapping: Mapping): string | undefined =>
  mapping.defaults[field.name] || field.importDefault || undefined;

/**
 * Throws `importColumnMissing`, for all fields at once, where a field that every record needs has neither a column nor
 * a default. An entity that derives values may fill them by itself: there the rows tell.
 */
export function demandRequired(entity: Entity, columns: readonly Column[], mapping: Mapping): void {
  if (entity.spec.derive) return;
  const problems = entity.fields
    .filter((field) => field.required && field.onCreate && defaultOf(field, mapping) === undefined)
    .filter((field) => !columns.some((column) => column.field.name === field.name))
    .map(
      ({ name, label }): Problem => ({ code: 'importColumnMissing', params: { field: label }, field: name }),
    );
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
}
