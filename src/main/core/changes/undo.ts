import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { demand, demandEntity, entityPermission, may } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Registry } from '../entities/registry.ts';
import { Attachment } from '../files/attachment-entity.ts';
import { demandAttachment } from '../files/attachment-rights.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readRecord } from '../records/read-record.ts';
import { PURGE } from '../recycle-bin/purge.ts';
import { demandWholeBin } from '../recycle-bin/restore.ts';
import { type LoggedGroup, type LoggedRow, readGroup, rowsOfGroup, undoneBy } from '../storage/change-log.ts';
import { loggedColumns } from '../storage/schema/triggers.ts';
import type { Work } from '../storage/work.ts';
import { Tag } from '../tags/tag-entity.ts';
import { MANAGE_TAGS } from '../tags/tag-tasks.ts';
import { Tagging } from '../tags/tagging-entity.ts';
import { demandTagging } from '../tags/tagging-rights.ts';

export interface UndoRules {
  readonly registry: Registry;
}

/** Why a group cannot be undone whatever the present state, or undefined. */
export function undoRefusal(
  rules: UndoRules,
  rows: readonly LoggedRow[],
  group: LoggedGroup,
): AppError | undefined {
  if (group.source === 'system')
    return new AppError('undoNotPossible', {
      detail: { zh: '它是系统自己写入的。', en: 'The system itself wrote it.' },
    });
  if (group.action === PURGE)
    return new AppError('undoNotPossible', {
      detail: { zh: '彻底删除的记录不能恢复。', en: 'What was deleted for good cannot be brought back.' },
    });
  for (const row of rows) {
    const { spec } = rules.registry.get(row.entity);
    if (spec.undoable === false)
      return new AppError('undoNotPossible', {
        detail: {
          zh: `请在它自己的页面上改回${spec.label.zh}。`,
          en: `Change the ${spec.label.en.toLowerCase()} back on its own page.`,
        },
      });
    if (spec.mergeClass === 'ledger' && !spec.reverse)
      return new AppError('undoNotPossible', {
        detail: { zh: `${spec.label.zh}只能追加。`, en: `${spec.plural.en} are append-only.` },
      });
    if (spec.mergeClass === 'document' && touchesIssued(spec.frozen, row))
      return new AppError('undoNotPossible', {
        detail: {
          zh: `${spec.label.zh}已签发。请${correctionOf(spec).zh}。`,
          en: `The ${spec.label.en.toLowerCase()} is issued. ${correctionOf(spec).en}.`,
        },
      });
  }
  return undefined;
}

/** The document that stands in for undo, and its label; undefined where undo is refused for another reason. */
export function correctionInstead(
  rules: UndoRules,
  rows: readonly LoggedRow[],
): { readonly entity: string; readonly id: string; readonly label: LocalText } | undefined {
  for (const row of rows) {
    const { spec } = rules.registry.get(row.entity);
    if (spec.mergeClass === 'document' && touchesIssued(spec.frozen, row))
      return { entity: row.entity, id: row.recordId, label: correctionOf(spec) };
  }
  return undefined;
}

/** How an issued document is put right, as a request: “make a new version”. */
const correctionOf = ({ correction }: Entity['spec']): LocalText =>
  correction ?? { zh: '建立更正单据', en: 'Make a correcting document' };

/** A change of a document's state away from its drafts, or any change after it. */
function touchesIssued(
  frozen: { field: string; drafts: readonly string[] } | undefined,
  row: LoggedRow,
): boolean {
  if (!frozen) return false;
  const logged = JSON.parse(row.changes) as Record<string, FieldValue | [FieldValue, FieldValue]>;
  const state = logged[frozen.field];
  if (state === undefined) return false;
  const states = Array.isArray(state) ? state : [state];
  return states.some((each) => each !== null && !frozen.drafts.includes(String(each)));
}

/**
 * Takes back one action, in a new group that names it. What was changed since stays: then nothing is undone and
 * `undoConflict` names the field; nor where it would leave something in use without what it is part of. Ledger rows of
 * the action are answered by their opposite.
 */
export function undoGroup(work: Work, seq: number, scope: FilterScope): void {
  const group = readGroup(work, seq);
  if (undoneBy(work, seq) !== undefined)
    throw new AppError('undoNotPossible', {
      detail: { zh: '它已经被撤销。', en: 'It has been undone already.' },
    });
  const rows = rowsOfGroup(work, group);
  const refusal = undoRefusal(scope, rows, group);
  if (refusal) throw refusal;
  for (const row of rows.toReversed()) {
    const entity = scope.registry.get(row.entity);
    if (entity.name === Attachment.name) demandAttachment(work, row.recordId, 'write', scope);
    else if (entity.name === Tagging.name) demandTagging(work, row.recordId, scope);
    else {
      demandEntity(scope.actor, entity, 'write');
      if (entity.name === Tag.name && row.op === 'update') demand(scope.actor, MANAGE_TAGS);
      demandSealed(scope, entity, row);
      if (row.op !== 'delete') readRecord(work, entity, row.recordId, scope);
    }
    if (entity.spec.mergeClass === 'ledger') {
      entity.spec.reverse?.(JSON.parse(row.changes) as RecordValues, work);
      continue;
    }
    undoRow(work, row, scope);
  }
  const touched = new Map(
    rows
      .map(({ entity, recordId }) => [recordId, scope.registry.get(entity)] as const)
      .filter(([, { spec }]) => spec.mergeClass !== 'ledger'),
  );
  demandWholeBin(
    work,
    [...touched].map(([id, entity]) => ({ entity, id })),
    scope,
  );
}

/** What one may not read one may not bring back: without the key it would come back empty. */
function demandSealed({ actor }: FilterScope, entity: Entity, row: LoggedRow): void {
  if (entity.sealed.length === 0 || may(actor, entityPermission(entity, 'sensitive'))) return;
  const logged = JSON.parse(row.changes) as RecordValues;
  const touched = entity.sealed.find((name) => logged[name] !== undefined && logged[name] !== null);
  if (touched !== undefined)
    throw new AppError('notAllowed', { permission: entity.field(touched)?.label ?? touched });
}

/** Values as the log holds them, with what is sealed opened, so that it is sealed anew when written. */
const opened = (work: Work, entity: Entity, id: string, logged: RecordValues): RecordValues => ({
  ...logged,
  ...Object.fromEntries(
    entity.sealed.map((name) => [name, work.open(entity, id, name, logged[name] ?? null)]),
  ),
});

function undoRow(work: Work, row: LoggedRow, scope: FilterScope): void {
  const entity = scope.registry.get(row.entity);
  if (row.op === 'create') {
    // what others may already point at goes to the recycle bin; a line of a draft just goes
    if (!['record', 'set'].includes(entity.spec.mergeClass)) {
      work.remove(entity, row.recordId);
      return;
    }
    const created = opened(work, entity, row.recordId, JSON.parse(row.changes) as RecordValues);
    demandAsCreated(entity, created, work.demandRow(entity, row.recordId));
    work.update(entity, row.recordId, { deletedAt: work.now });
    return;
  }
  if (row.op === 'delete') {
    work.reinsert(entity, opened(work, entity, row.recordId, JSON.parse(row.changes) as RecordValues));
    return;
  }
  const current = work.demandRow(entity, row.recordId);
  const back: Record<string, FieldValue> = {};
  for (const [name, [before, after]] of Object.entries(
    JSON.parse(row.changes) as Record<string, [FieldValue, FieldValue]>,
  )) {
    const { old, written } = entity.storage[name]?.sealed
      ? {
          old: work.open(entity, row.recordId, name, before),
          written: work.open(entity, row.recordId, name, after),
        }
      : { old: before, written: after };
    if (current[name] !== written)
      throw new AppError('undoConflict', { field: entity.field(name)?.label ?? name });
    back[name] = old;
  }
  work.update(entity, row.recordId, back);
}

/** Throws `undoConflict` naming the first field of a new record that has been changed since. */
function demandAsCreated(entity: Entity, created: RecordValues, current: RecordValues): void {
  for (const name of loggedColumns(entity))
    if ((created[name] ?? null) !== (current[name] ?? null))
      throw new AppError('undoConflict', { field: entity.field(name)?.label ?? entity.spec.label });
}
