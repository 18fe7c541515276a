import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import { readNotifications } from '../notifications/read-notifications.ts';
import { readRecord } from '../records/read-record.ts';
import { command, query, router } from '../router/procedure.ts';
import { dropSnooze, keepSnooze } from '../storage/attention-store.ts';
import { completeWaiting } from './complete.ts';
import { readMyWork } from './read-my-work.ts';

const READ = 'core.work.read';
const WRITE = 'core.work.write';
const record = z.object({ entity: z.string().max(100), id: z.string().max(40) });

/** Everything that waits for the person who asks. */
export const myWorkRouter = router({
  list: query(READ)
    .input(z.object({ snoozed: z.boolean().default(false) }))
    .query(({ ctx, input }) => {
      const { reader } = ctx.workspace;
      const now = ctx.workspace.clock();
      const kinds = ctx.core.notificationKinds.filter(({ needsAction }) => needsAction);
      return {
        items: readMyWork(reader, ctx.core.waitingSources, ctx.scope, now, input.snoozed),
        /** Those that want something done; the others are in the bell alone. */
        notifications: input.snoozed
          ? []
          : readNotifications(reader, kinds, { limit: 50, unreadOnly: true }, ctx.scope, now),
      };
    }),
  /** How many wait, and how many of them are overdue or due today. */
  count: query(READ).query(({ ctx }) => {
    const items = readMyWork(ctx.workspace.reader, ctx.core.waitingSources, ctx.scope, ctx.workspace.clock());
    const urgent = items.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today').length;
    return { all: items.length, urgent };
  }),
  /** Ends it from the list; a task is completed, an activity gets its date. */
  complete: command(WRITE)
    .input(z.object({ source: z.string().max(100), id: z.string().max(40) }))
    .mutation(({ ctx, input }) => {
      const source = ctx.core.waitingSources.find(({ id }) => id === input.source);
      if (!source) throw new AppError('invalidInput', { detail: input.source });
      const entity = ctx.scope.registry.get(source.entity);
      demandEntity(ctx.actor, entity, 'write');
      return ctx.write('core.work.complete', (work) => {
        completeWaiting(work, { source, id: input.id }, ctx.core.lifecycles, ctx.scope);
        return null;
      });
    }),
  /** Puts it off; it comes back at that moment. */
  snooze: command(WRITE)
    .input(record.extend({ until: z.number().int().positive().max(8.64e15) }))
    .mutation(({ ctx, input }) => {
      const entity = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, entity, 'read');
      return ctx.write('core.work.snooze', (work) => {
        readRecord(work, entity, input.id, ctx.scope);
        if (input.until <= work.now) throw new AppError('snoozePast');
        keepSnooze(work, ctx.actor.id, entity.name, input.id, input.until);
        return null;
      });
    }),
  unsnooze: command(WRITE)
    .input(record)
    .mutation(({ ctx, input }) =>
      ctx.write('core.work.unsnooze', (work) => {
        dropSnooze(work, ctx.actor.id, input.entity, input.id);
        return null;
      }),
    ),
});
