import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Registry } from '../entities/registry.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';

const builder = queryBuilder<Record<string, Record<string, FieldValue>>>();

/** A field by which records of some kind refer to records of another. */
export interface Referring {
  readonly entity: Entity;
  readonly field: FieldMeta;
}

/** Every such field, by the entities' own definitions: references, and ids of records of any kind. */
export const referringTo = (registry: Registry, target: Entity): readonly Referring[] => [
  ...registry.pointersAt(target),
  ...registry.all.flatMap((entity) =>
    entity.columns.filter(({ entityField }) => entityField !== undefined).map((field) => ({ entity, field })),
  ),
];

/** The rows that refer by this field to the record, those in the recycle bin too; nobody's rights asked. */
export const rowsReferring = (
  reader: Reader,
  { entity, field }: Referring,
  target: Entity,
  id: string,
): RecordValues[] =>
  reader.all(
    builder
      .selectFrom(`${entity.name} as t`)
      .selectAll('t')
      .where(`t.${field.name}`, '=', id)
      .$if(field.entityField !== undefined, (query) =>
        query.where(`t.${field.entityField}`, '=', target.name),
      )
      .orderBy('t.id'),
  );

/** Whether the field of this row never changes any more: entries of ledgers, issued documents and their lines. */
export function isFixed(
  reader: Reader,
  { entity, field }: Referring,
  row: RecordValues,
  registry: Registry,
): boolean {
  const { mergeClass, frozen, frozenWith } = entity.spec;
  if (mergeClass === 'ledger') return true;
  if (frozen && !frozen.drafts.includes(String(row[frozen.field]))) return !frozen.open.includes(field.name);
  if (!frozenWith) return false;
  const whole = registry.get(frozenWith.entity);
  const document = reader.find(whole, String(row[frozenWith.reference])) as RecordValues | undefined;
  const rule = whole.spec.frozen;
  return rule !== undefined && document !== undefined && !rule.drafts.includes(String(document[rule.field]));
}
