import { Person } from '../access/person.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import {
  type LoggedGroup,
  type LoggedRow,
  readGroup,
  rowsOfGroup,
  rowsOfRecord,
  rowsOfRecords,
  undoneBy,
} from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import { describeTaggings, taggingsOf } from '../tags/describe-tagging.ts';
import { isTaggable } from '../tags/tag-record.ts';
import { Tagging } from '../tags/tagging-entity.ts';
import { describeChange, type FieldChange } from './describe-change.ts';
import { type UndoRules, undoRefusal } from './undo.ts';

/** What names an action to a reader. */
export interface ActionHead {
  readonly group: number;
  readonly at: number;
  /** The person's name. */
  readonly actor: string;
  readonly action: string;
  readonly source: string;
  readonly reason: string | null;
}

export interface HistoryEntry extends ActionHead {
  readonly undoable: boolean;
  readonly undone: boolean;
  readonly changes: readonly FieldChange[];
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
  const taggings = isTaggable(scope.registry.shaped(entity)) ? taggingsOf(reader, id) : [];
  const rows =
    taggings.length === 0
      ? rowsOfRecord(reader, id, before, PAGE + 1)
      : rowsOfRecords(reader, [id, ...taggings], before, PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const groups = new Map<number, LoggedRow[]>();
  for (const row of shown) groups.set(row.groupSeq, [...(groups.get(row.groupSeq) ?? []), row]);
  const entries = [...groups].map(([seq, own]): HistoryEntry => {
    const group = readGroup(reader, seq);
    const isTagging = (row: LoggedRow): boolean => row.entity === Tagging.name;
    const changes = [
      ...own.filter((row) => !isTagging(row)).flatMap((row) => describeChange(reader, entity, row, scope)),
      ...describeTaggings(reader, own.filter(isTagging)),
    ];
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
export function head(reader: Reader, group: LoggedGroup): ActionHead {
  const { seq, at, actor, action, source, reason } = group;
  return { group: seq, at, actor: reader.find(Person, actor)?.name ?? 'VendorDesk', action, source, reason };
}
