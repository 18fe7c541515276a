import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { visibleFields } from '../access/access.ts';
import { Person } from '../access/person.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { type LoggedGroup, readGroup, rowsOfGroup, rowsOfRecord, undoneBy } from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import { type UndoRules, undoRefusal } from './undo.ts';

export interface HistoryChange {
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

export interface HistoryEntry {
  readonly group: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly source: string;
  readonly reason: string | null;
  readonly undoable: boolean;
  readonly undone: boolean;
  readonly changes: readonly HistoryChange[];
}

const PAGE = 50;
const LARGE_GROUP = 200;

/** Who changed a record, when, what and from where; newest first, fields that the actor may not see left out. */
export function readHistory(
  reader: Reader,
  entity: Entity,
  id: string,
  before: number | undefined,
  scope: FilterScope,
  rules: UndoRules,
): { entries: HistoryEntry[]; next: number | null } {
  const rows = rowsOfRecord(reader, id, before, PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const entries = shown.map((row): HistoryEntry => {
    const group = readGroup(reader, row.groupSeq);
    const changes = describe(reader, entity, id, row.op, row.changes, scope);
    const large = group.lastRow - group.firstRow >= LARGE_GROUP; // an import is undone as an import, not from here
    const undone = undoneBy(reader, group.seq) !== undefined;
    return {
      ...head(reader, group),
      undone,
      undoable: !undone && !large && undoRefusal(rules, rowsOfGroup(reader, group), group) === undefined,
      changes,
    };
  });
  const last = shown.at(-1);
  return { entries, next: rows.length > PAGE && last ? last.id : null };
}

/** What names a group to a reader. */
export function head(
  reader: Reader,
  group: LoggedGroup,
): Omit<HistoryEntry, 'undoable' | 'undone' | 'changes'> {
  const { seq, at, actor, action, source, reason } = group;
  return { group: seq, at, actor: reader.find(Person, actor)?.name ?? 'VendorDesk', action, source, reason };
}

function describe(
  reader: Reader,
  entity: Entity,
  id: string,
  op: string,
  changes: string,
  scope: FilterScope,
): HistoryChange[] {
  const logged = JSON.parse(changes) as Record<string, FieldValue | [FieldValue, FieldValue]>;
  const row = reader.find(entity, id) as Record<string, FieldValue> | undefined;
  const described: HistoryChange[] = [];
  for (const field of [...visibleFields(scope.actor, entity), DELETED_AT]) {
    const change = logged[field.name];
    if (change === undefined || change === null) continue;
    const [old, now]: [FieldValue, FieldValue] = Array.isArray(change)
      ? change
      : op === 'delete'
        ? [change, null]
        : [null, change];
    const shown = (value: FieldValue): FieldValue | LocalText =>
      entity.storage[field.name]?.sealed
        ? reader.open(entity, id, field.name, value)
        : labelled(reader, field, value, scope);
    described.push({
      entity: entity.name,
      id,
      op,
      field: field.name,
      label: field.label,
      kind: field.kind,
      old: shown(old),
      new: shown(now),
      currency: field.currencyField ? String(row?.[field.currencyField] ?? '') || null : null,
    });
  }
  return described;
}

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

function labelled(
  reader: Reader,
  field: FieldMeta,
  value: FieldValue,
  scope: FilterScope,
): FieldValue | LocalText {
  if (field.target === undefined || typeof value !== 'string') return value;
  const target = scope.registry.get(field.target);
  const row = reader.find(target, value);
  return row ? titleOf(target, row) : value;
}
