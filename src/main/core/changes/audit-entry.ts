import type { WireError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { type LoggedGroup, type LoggedRow, readGroup, someRowsOfGroup } from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import { type AuditLine, auditLine, type TouchedRecord, touchedRecord } from './audit-log.ts';
import { describeChange, type FieldChange } from './describe-change.ts';
import { correctionInstead, undoRefusal } from './undo.ts';

/** Whether an action can be taken back, and what to do where it cannot. */
export interface UndoState {
  readonly possible: boolean;
  readonly refusal: WireError | null;
  /** The issued document that needs a correction instead, and which. */
  readonly instead: { readonly entity: string; readonly id: string; readonly label: LocalText } | null;
}

/** One row of the log: a record and what changed of it. */
export interface RecordChange extends TouchedRecord {
  readonly row: number;
  readonly fields: readonly FieldChange[];
}

export interface AuditEntry extends AuditLine {
  readonly hash: string;
  readonly previousHash: string;
  readonly touched: readonly RecordChange[];
  /** How many of the rows up to here are not the reader's to see. */
  readonly hidden: number;
  /** Where the next rows begin; null at the end. */
  readonly next: number | null;
  readonly undo: UndoState;
}

const PAGE = 100;
const MOST_CHECKED = 500;

/** One action in full: each record it touched, field by field. A large action comes in parts from row `from` on. */
export function readAuditEntry(reader: Reader, seq: number, from: number, scope: FilterScope): AuditEntry {
  const group = readGroup(reader, seq);
  const rows = someRowsOfGroup(reader, group, from, PAGE);
  const touched = rows.flatMap((row) => {
    const record = touchedRecord(reader, row, scope);
    if (!record) return [];
    const fields = describeChange(reader, scope.registry.get(row.entity), row, scope);
    return [{ ...record, row: row.id, fields }];
  });
  const last = rows.at(-1)?.id ?? group.lastRow;
  return {
    ...auditLine(reader, group, scope),
    hash: hex(group.hash),
    previousHash: hex(group.previousHash),
    touched,
    hidden: rows.length - touched.length,
    next: last < group.lastRow ? last + 1 : null,
    undo: undoState(reader, group, scope),
  };
}

/** Whether a group can be undone as far as its kind decides; what was changed since is found when it is tried. */
export function undoState(reader: Reader, group: LoggedGroup, scope: FilterScope): UndoState {
  const rows: LoggedRow[] = someRowsOfGroup(reader, group, group.firstRow, MOST_CHECKED);
  const refusal = undoRefusal(scope, rows, group);
  if (!refusal) return { possible: true, refusal: null, instead: null };
  return {
    possible: false,
    refusal: refusal.toWire(),
    instead: correctionInstead(scope, rows) ?? null,
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
