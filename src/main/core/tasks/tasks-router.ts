import { z } from 'zod';
import { demandEntity } from '../access/access.ts';
import { applyMove } from '../entities/lifecycle.ts';
import { readRecord } from '../records/read-record.ts';
import { command, query, router } from '../router/procedure.ts';
import { addTask } from './add-task.ts';
import { TaskEntity } from './task-entity.ts';
import { taskLifecycle } from './task-lifecycle.ts';
import { tasksOfRecord } from './tasks-of-record.ts';

const READ = 'core.task.read';
const WRITE = 'core.task.write';
const id = z.string().max(40);
const record = z.object({ entity: z.string().max(100), id });
const instant = z.number().int().min(0).max(8.64e15);

const moved = (event: 'complete' | 'drop' | 'reopen') =>
  command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write(`core.task.${event}`, (work) => {
        readRecord(work, TaskEntity, input.id, ctx.scope);
        applyMove(work, TaskEntity, taskLifecycle, input.id, event, {});
        return null;
      }),
    );

/** What people are to do. */
export const tasksRouter = router({
  ofRecord: query(READ)
    .input(record)
    .query(({ ctx, input }) => tasksOfRecord(ctx.workspace.reader, input, ctx.scope)),
  add: command(WRITE)
    .input(
      z.object({
        title: z.string().max(300),
        dueAt: instant.nullable().default(null),
        assigneeId: id.optional(),
        record: record.optional(),
        note: z.string().max(20_000).optional(),
      }),
    )
    .mutation(({ ctx, input }) => {
      if (input.record) demandEntity(ctx.actor, ctx.scope.registry.get(input.record.entity), 'read');
      return ctx.write('core.task.add', (work) => ({ id: addTask(work, input, ctx.scope) }));
    }),
  complete: moved('complete'),
  drop: moved('drop'),
  reopen: moved('reopen'),
});
