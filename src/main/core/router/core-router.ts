import { z } from 'zod';
import { demandEntity, mayRead, mayWrite, visibleFields } from '../access/access.ts';
import { undoState } from '../changes/audit-entry.ts';
import { auditLine } from '../changes/audit-log.ts';
import { readHistory } from '../changes/history.ts';
import { Reason, reasonOf } from '../changes/reason.ts';
import { undoGroup } from '../changes/undo.ts';
import { LARGE_ACTION, undoTask } from '../changes/undo-task.ts';
import { readRecord } from '../records/read-record.ts';
import { groupsOfActor, readGroup } from '../storage/change-log.ts';
import { anyone, command, entityQuery, query, router } from './procedure.ts';
import { watchChanges } from './watch.ts';

export const metaRouter = router({
  /** Everything a screen needs to know of the workspace's shape for this person: no field they may not see. */
  describe: entityQuery.query(({ ctx }) => ({
    entities: ctx.scope.registry.all
      .filter((entity) => mayRead(ctx.actor, entity))
      .map((entity) => ({
        ...entity.meta,
        fields: visibleFields(ctx.actor, entity),
        mayWrite: mayWrite(ctx.actor, entity),
      })),
    permissions: ctx.actor.role.permissions,
    role: ctx.actor.role.label,
    domains: ctx.core.rooms,
    actions: ctx.core.actions,
    lifecycles: Object.fromEntries(
      ctx.core.lifecycles.map(({ entity, field, states }) => [entity, { field, states }]),
    ),
  })),
});

export const historyRouter = router({
  of: entityQuery
    .input(
      z.object({
        entity: z.string().max(100),
        id: z.string().max(40),
        cursor: z.number().int().positive().optional(),
      }),
    )
    .query(({ ctx, input }) => {
      const entity = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, entity, 'read');
      readRecord(ctx.workspace.reader, entity, input.id, ctx.scope); // the history of a hidden record is hidden too
      const { reader } = ctx.workspace;
      const { entries, next } = readHistory(reader, entity, input.id, input.cursor, ctx.scope, ctx.scope);
      const named = entries.map((entry) => ({
        ...entry,
        actionLabel: ctx.core.actions[entry.action] ?? null,
      }));
      return { entries: named, next };
    }),
});

export const changesRouter = router({
  undo: command('core.undo.write')
    .input(z.object({ group: z.number().int().positive(), reason: Reason }))
    .mutation(({ ctx, input }) => {
      const group = readGroup(ctx.workspace.reader, input.group);
      if (group.lastRow - group.firstRow >= LARGE_ACTION) {
        const key = ctx.commandKey === undefined ? {} : { key: ctx.commandKey };
        const order = { group: group.seq, source: ctx.source, ...key, ...reasonOf(input) };
        return ctx.core.workers.write(undoTask, order, ctx.workspace, ctx.actor);
      }
      return ctx.write(
        'core.change.undo',
        (work) => {
          undoGroup(work, input.group, ctx.scope);
          return null;
        },
        { undoes: group.seq, ...reasonOf(input) },
      );
    }),
  /** The latest actions of this person, newest first. */
  recent: query('core.undo.write').query(({ ctx }) => {
    const { reader } = ctx.workspace;
    return groupsOfActor(reader, ctx.actor.id, 20).map((group) => ({
      ...auditLine(reader, group, ctx.scope),
      actionLabel: ctx.core.actions[group.action] ?? null,
      undoesLabel:
        group.undoes === null ? null : (ctx.core.actions[readGroup(reader, group.undoes).action] ?? null),
      undo: undoState(reader, group, ctx.scope),
    }));
  }),
  watch: anyone.subscription(({ ctx, signal }) => watchChanges(ctx.core, signal)),
});
