import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { notify } from '../notifications/notify.ts';
import { readRecord } from '../records/read-record.ts';
import { checkValues, demandReferences } from '../records/write-record.ts';
import type { Work } from '../storage/work.ts';
import { TaskEntity } from './task-entity.ts';

export interface NewTask {
  readonly title: string;
  readonly dueAt: number | null;
  /** Whoever adds it, unless somebody is named. */
  readonly assigneeId?: string | undefined;
  readonly record?: { readonly entity: string; readonly id: string } | undefined;
  readonly note?: string | undefined;
}

/**
 * Gives somebody something to do, as part of the caller's unit of work, and tells them unless they gave it to
 * themselves. A record that it is about must be one that the actor may see. Returns the task's id.
 */
export function addTask(work: Work, task: NewTask, scope: FilterScope): string {
  const { title, dueAt, assigneeId = scope.actor.id, record, note } = task;
  const values = checkValues(
    TaskEntity,
    { title, dueAt, assigneeId, ...(note ? { note } : {}) },
    TaskEntity.fields,
  );
  demandReferences(work, TaskEntity, values, scope);
  if (record) {
    const row = readRecord(work, scope.registry.get(record.entity), record.id, scope);
    if (row.deletedAt !== null)
      throw new AppError('deleted', { entity: scope.registry.get(record.entity).spec.label });
  }
  const id = work.insert(TaskEntity, {
    ...values,
    recordEntity: record?.entity ?? null,
    recordId: record?.id ?? null,
  });
  if (assigneeId !== scope.actor.id)
    notify(work, {
      kind: 'taskAssigned',
      to: [assigneeId],
      params: { by: scope.actor.name, title },
      record: record ?? { entity: TaskEntity.name, id },
      once: `task ${id}`,
    });
  return id;
}
