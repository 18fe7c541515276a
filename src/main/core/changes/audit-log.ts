import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import { startOfDay } from '#shared/filter/period.ts';
import { SOURCES } from '#shared/sources.ts';
import { demandEntity } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { mayReadRecord } from '../records/may-read-record.ts';
import { readRecord } from '../records/read-record.ts';
import { type LoggedGroup, type LoggedRow, someRowsOfGroup, undoneBy } from '../storage/change-log.ts';
import { type LogFilter, readLogPage } from '../storage/log-query.ts';
import type { Reader } from '../storage/reader.ts';
import { recordTitle } from './describe-change.ts';
import { type ActionHead, head } from './history.ts';

const name = z.string().max(100);
const day = z.string().max(20);

/** Which actions an auditor asks for; conditions add up. Days are inclusive, in the organisation's zone. */
export const AuditFilter = z.object({
  person: z.string().max(40).optional(),
  room: name.optional(),
  action: name.optional(),
  source: z.enum(SOURCES.map(({ value }) => value)).optional(),
  entity: name.optional(),
  record: z.object({ entity: name, id: z.string().max(40) }).optional(),
  from: day.optional(),
  to: day.optional(),
  undo: z.enum(['undone', 'undo']).optional(),
  reason: z.string().max(200).optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** A record that an action touched, by name. */
export interface TouchedRecord {
  readonly entity: string;
  readonly id: string;
  readonly op: string;
  readonly title: RefLabel;
}

/** One action as a line of the audit log. */
export interface AuditLine extends ActionHead {
  /** Null also where nothing of the action is the reader's to see. */
  readonly reason: string | null;
  readonly undoes: number | null;
  readonly undone: boolean;
  /** How many records it changed, those included that the reader may not see. */
  readonly changes: number;
  /** The first of those that the reader may see; only those with a page of their own, where there are such. */
  readonly records: readonly TouchedRecord[];
  /** There are further ones. */
  readonly more: boolean;
}

const NAMED = 3;
/** How many rows of an action are looked at for the records that name it. */
const LOOKED = 12;

/** One page of the audit log, newest first, within the rights of the reader. Throws `notDate`, `datesReversed`. */
export function readAudit(
  reader: Reader,
  filter: AuditFilter,
  below: number | null,
  limit: number,
  scope: FilterScope,
): { lines: AuditLine[]; next: number | null } {
  const wanted = logFilter(reader, filter, scope);
  const { groups, next } = readLogPage(reader, wanted, below, limit);
  const lines = groups.map((group) => auditLine(reader, group, scope));
  return {
    lines: lines.filter(
      ({ undone, reason }) =>
        (filter.undo !== 'undone' || undone) && // an undo may have been undone
        (wanted.reason === undefined || reason !== null), // a hidden reason cannot be searched
    ),
    next,
  };
}

/** An action with the records it touched, as far as the reader may see them. */
export function auditLine(reader: Reader, group: LoggedGroup, scope: FilterScope): AuditLine {
  const seen = new Map<string, TouchedRecord>();
  for (const row of someRowsOfGroup(reader, group, group.firstRow, LOOKED)) {
    const touched = seen.has(row.recordId) ? undefined : touchedRecord(reader, row, scope);
    if (touched) seen.set(row.recordId, touched);
  }
  const all = [...seen.values()];
  const paged = all.filter(({ entity }) => scope.registry.get(entity).meta.hasPage);
  const records = paged.length > 0 ? paged : all;
  const changes = group.lastRow - group.firstRow + 1;
  return {
    ...head(reader, group),
    reason: records.length > 0 ? group.reason : null,
    undoes: group.undoes,
    undone: undoneBy(reader, group.seq) !== undefined,
    changes,
    records: records.slice(0, NAMED),
    more: records.length > NAMED || changes > LOOKED,
  };
}

/** The record of a log row by name; undefined where it is not the reader's to see. */
export function touchedRecord(reader: Reader, row: LoggedRow, scope: FilterScope): TouchedRecord | undefined {
  const entity = scope.registry.find(row.entity);
  if (!entity || !mayReadRecord(reader, entity, row.recordId, scope)) return undefined;
  return {
    entity: entity.name,
    id: row.recordId,
    op: row.op,
    title: recordTitle(reader, entity, row, scope),
  };
}

/** The filter as the log understands it. A kind or a record that the reader may not see is refused, not searched. */
function logFilter(reader: Reader, filter: AuditFilter, scope: FilterScope): LogFilter {
  const { person, room, action, source, entity, record, undo } = filter;
  if (entity !== undefined) demandEntity(scope.actor, scope.registry.get(entity), 'read');
  if (record !== undefined) {
    const kind = scope.registry.get(record.entity);
    demandEntity(scope.actor, kind, 'read');
    readRecord(reader, kind, record.id, scope);
  }
  const reason = filter.reason?.trim().toLowerCase() || undefined;
  const { from, to } = momentsOf(filter, scope.context.timeZone);
  return { actor: person, room, action, source, entity, recordId: record?.id, undo, reason, from, to };
}

/** The span of days as moments, half-open. Throws `notDate`, `datesReversed`. */
export function momentsOf(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  timeZone: string,
): { from: number | undefined; to: number | undefined } {
  const first = from === undefined ? undefined : readDay(from, { zh: '开始日期', en: 'From' });
  const last = to === undefined ? undefined : readDay(to, { zh: '结束日期', en: 'To' });
  if (first && last && Temporal.PlainDate.compare(first, last) > 0)
    throw new AppError('datesReversed', { from: first.toString(), to: last.toString() });
  return {
    from: first && startOfDay(first.toString(), timeZone),
    to: last && startOfDay(last.add({ days: 1 }).toString(), timeZone),
  };
}

function readDay(text: string, field: { zh: string; en: string }): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // refused below, like any other text
  }
  throw new AppError('notDate', { field, value: text });
}
