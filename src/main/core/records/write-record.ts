import { checkValue } from '#shared/check-value.ts';
import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { TAGS } from '#shared/tags.ts';
import { visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { ListRow } from '../lists/select-rows.ts';
import type { Work } from '../storage/work.ts';
import { setTags } from '../tags/tag-record.ts';
import { findVisible, readRecord } from './read-record.ts';
import { labelOfRow } from './record-label.ts';

/** Values as they came over the wire, not yet checked. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** Checks each value against its field; all problems are reported together. */
export function checkValues(entity: Entity, given: GivenValues, fields: readonly FieldMeta[]): RecordValues {
  const problems: Problem[] = [];
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((each) => each.name === name);
    if (!field) throw new AppError('unknownField', { entity: entity.spec.label, field: name });
    const checked = checkValue(field, value);
    if ('problem' in checked) problems.push(checked.problem);
    else values[name] = checked.value;
  }
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  return values;
}

/** Whether forms may make and change it. Documents and ledgers change only through the commands of their room. */
export const isByHand = ({ spec }: Entity): boolean =>
  spec.mergeClass !== 'document' && spec.mergeClass !== 'ledger';

function demandByHand(entity: Entity): void {
  if (!isByHand(entity)) throw new AppError('notByHand', { entity: entity.spec.label });
}

const demandEditable = (entity: Entity, names: readonly string[], when: 'editable' | 'onCreate'): void => {
  for (const name of names) {
    const field = entity.field(name);
    if (field && !field[when]) throw new AppError('fieldNotEditable', { field: field.label });
  }
};

/**
 * Throws unless every record that the values point at is one this actor may see, and none lies in the recycle bin. What
 * the record points at already, `current`, may stay.
 */
export function demandReferences(
  work: Work,
  entity: Entity,
  values: RecordValues,
  scope: FilterScope,
  current: RecordValues | ListRow = {},
): void {
  for (const field of entity.fields) {
    const id = values[field.name];
    if (field.target === undefined || typeof id !== 'string') continue;
    const target = scope.registry.get(field.target);
    const found = findVisible(work, target, id, scope);
    if (found && (found.deletedAt === null || current[field.name] === id)) continue;
    const code = found ? 'referenceDeleted' : 'referenceMissing';
    const value = (found && labelOfRow(target, found)) ?? id;
    const params = { field: field.label, entity: target.spec.label, value };
    throw new AppError(code, params, { problems: [{ code, params, field: field.name }] });
  }
}

/** A new record from a form; returns its id. */
export function createRecord(work: Work, declared: Entity, given: GivenValues, scope: FilterScope): string {
  const entity = scope.registry.shaped(declared);
  const fields = visibleFields(scope.actor, entity);
  demandByHand(entity);
  demandEditable(entity, Object.keys(given), 'onCreate');
  const values = checkValues(entity, given, fields);
  demandReferences(work, entity, values, scope);
  const id = work.insert(entity, values);
  if (values[TAGS]) setTags(work, entity, id, values[TAGS]);
  return id;
}

/**
 * Changes fields of a record. `before` holds the values the form was opened with: a field that was changed elsewhere
 * since, to something else than what is written now, is an `editConflict` naming both values; other fields merge.
 * Returns whether anything changed.
 */
export function updateRecord(
  work: Work,
  declared: Entity,
  id: string,
  given: GivenValues,
  before: GivenValues,
  scope: FilterScope,
): boolean {
  const entity = scope.registry.shaped(declared);
  const fields = visibleFields(scope.actor, entity);
  demandByHand(entity);
  demandEditable(entity, Object.keys(given), 'editable');
  const current = readRecord(work, entity, id, scope);
  if (current.deletedAt !== null) throw new AppError('deleted', { entity: entity.spec.label });
  const values = checkValues(entity, given, fields);
  demandReferences(work, entity, values, scope, current);
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(values)) {
    const now = current[name] as FieldValue;
    if (!(name in before) || now === before[name] || now === value) continue;
    const field = entity.field(name) as FieldMeta;
    const params = { field: field.label, theirs: String(now ?? '—'), yours: String(value ?? '—') };
    problems.push({ code: 'editConflict', params, field: name });
  }
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  return work.update(entity, id, values);
}
