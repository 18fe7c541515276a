import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { maySee, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { mayReadRecord } from '../records/may-read-record.ts';
import type { LoggedRow } from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';

export interface FieldChange {
  readonly entity: string;
  readonly id: string;
  readonly op: string;
  readonly field: string;
  readonly label: LocalText;
  readonly kind: FieldMeta['kind'];
  /** As the row holds it; a reference as the label of its record; money with its currency in `currency`. */
  readonly old: FieldValue | LocalText;
  readonly new: FieldValue | LocalText;
  readonly currency: string | null;
}

type Values = Readonly<Record<string, FieldValue>>;
type Change = FieldValue | readonly [FieldValue, FieldValue];
type Logged = Readonly<Record<string, Change>>;

const HIDDEN: LocalText = { zh: '（无权查看）', en: '(not yours to see)' };

const DELETED_AT: FieldMeta = {
  name: 'deletedAt',
  label: { zh: '删除时间', en: 'Deleted' },
  kind: 'instant',
  required: false,
  fieldClass: 'internal',
  sortable: false,
  editable: false,
  onCreate: false,
  inList: false,
  synonyms: [],
};

/**
 * What one row of the log says, field by field, within the rights of the reader: fields they may not see are left
 * out, and what a reference points at is named only where they may see it. History and audit both read this.
 */
export function describeChange(
  reader: Reader,
  entity: Entity,
  { recordId: id, op, changes }: Pick<LoggedRow, 'recordId' | 'op' | 'changes'>,
  scope: FilterScope,
): FieldChange[] {
  const logged = JSON.parse(changes) as Logged;
  const row = reader.find(entity, id) as Values | undefined;
  const described: FieldChange[] = [];
  for (const field of [...visibleFields(scope.actor, entity), DELETED_AT]) {
    const change = logged[field.name];
    if (change === undefined || change === null) continue;
    const [old, now] = sides(op, change);
    const shown = (value: FieldValue): FieldValue | LocalText =>
      entity.storage[field.name]?.sealed
        ? reader.open(entity, id, field.name, value)
        : labelled(reader, field, value, scope, kindNamed(field, logged, row));
    described.push({
      entity: entity.name,
      id,
      op,
      field: field.name,
      label: field.label,
      kind: field.kind,
      old: shown(old),
      new: shown(now),
      currency: field.currencyField
        ? currencyOf(logged[field.currencyField], row?.[field.currencyField])
        : null,
    });
  }
  return described;
}

/**
 * What the record of a log row is called; where the record is gone, by what the row says. Null where the title is not
 * the reader's to see; whether the record is, is for the caller to know.
 */
export function recordTitle(
  reader: Reader,
  entity: Entity,
  { recordId, op, changes }: Pick<LoggedRow, 'recordId' | 'op' | 'changes'>,
  scope: FilterScope,
): RefLabel {
  const held = reader.find(entity, recordId) as Values | undefined;
  const row = held ?? (op === 'update' ? undefined : (JSON.parse(changes) as Values));
  if (!row || !maySee(scope.actor, entity, entity.spec.titleField)) return null;
  const { titleField } = entity.spec;
  const value = row[titleField] ?? null;
  if (!held && entity.storage[titleField]?.sealed)
    return String(reader.open(entity, recordId, titleField, value) ?? '');
  const field = entity.field(titleField);
  if (field?.target === undefined || typeof value !== 'string') return titleOf(entity, row);
  const label = labelled(reader, field, value, scope);
  return typeof label === 'number' ? String(label) : label;
}

const sides = (op: string, change: Change): readonly [FieldValue, FieldValue] => {
  if (isPair(change)) return change;
  return op === 'delete' ? [change, null] : [null, change];
};

const isPair = (change: Change | undefined): change is readonly [FieldValue, FieldValue] =>
  Array.isArray(change);

/** The currency of that time where the row tells it, else the record's present one. */
function currencyOf(logged: Change | undefined, present: FieldValue | undefined): string | null {
  const [old, now] = isPair(logged) ? logged : [null, logged];
  return String(now ?? old ?? present ?? '') || null;
}

/** The kind of record that an id is of, where a sibling field names it: as of that time, else as it is now. */
function kindNamed({ entityField }: FieldMeta, logged: Logged, row: Values | undefined): string | undefined {
  if (entityField === undefined) return undefined;
  const change = logged[entityField];
  const [old, now] = isPair(change) ? change : [null, change];
  return String(now ?? old ?? row?.[entityField] ?? '') || undefined;
}

function labelled(
  reader: Reader,
  field: FieldMeta,
  value: FieldValue,
  scope: FilterScope,
  kind = field.target,
): FieldValue | LocalText {
  if (typeof value !== 'string') return value;
  if (field.namesEntity) return scope.registry.find(value)?.meta.label ?? value;
  const target = kind === undefined ? undefined : scope.registry.find(kind);
  if (!target) return value;
  const row = reader.find(target, value);
  if (!row) return value;
  const mine = maySee(scope.actor, target, target.spec.titleField);
  return mine && mayReadRecord(reader, target, value, scope) ? titleOf(target, row) : HIDDEN;
}
