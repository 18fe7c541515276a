import type { RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { demandEntity } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readPage } from '../lists/page.ts';
import { readRecord } from '../records/read-record.ts';
import type { Reader } from '../storage/reader.ts';
import { TaskEntity } from './task-entity.ts';

export interface TaskOfRecord {
  readonly id: string;
  readonly title: string;
  readonly dueAt: number | null;
  readonly state: string;
  readonly assignee: RefLabel | LocalText;
}

const MOST = 100;

/** The tasks about a record that the actor may see, open ones first; throws `notFound` for a record they may not. */
export function tasksOfRecord(
  reader: Reader,
  record: { readonly entity: string; readonly id: string },
  scope: FilterScope,
): TaskOfRecord[] {
  const entity = scope.registry.get(record.entity);
  demandEntity(scope.actor, entity, 'read');
  readRecord(reader, entity, record.id, scope);
  const filter = { field: 'recordId', op: 'equals', value: record.id } as const;
  const { rows } = readPage(reader, TaskEntity, { entity: TaskEntity.name, filter, limit: MOST }, scope);
  return rows
    .map((row) => ({
      id: row.id,
      title: String(row.title),
      dueAt: row.dueAt as number | null,
      state: String(row.state),
      assignee: row.refs.assigneeId ?? null,
    }))
    .toSorted(
      (left, right) =>
        Number(left.state !== 'open') - Number(right.state !== 'open') ||
        (left.dueAt ?? Number.MAX_SAFE_INTEGER) - (right.dueAt ?? Number.MAX_SAFE_INTEGER),
    );
}
