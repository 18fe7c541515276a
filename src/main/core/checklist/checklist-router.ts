import { z } from 'zod';
import { command, query, router } from '../router/procedure.ts';
import { checklistOf } from './checklist.ts';
import { dismissedBy, keepDismissed } from './dismissed.ts';
import { readSetUp, workspaceItems } from './workspace-items.ts';

const READ = 'core.work.read';
const WRITE = 'core.work.write';
/** The name under which what was dismissed of the workspace's checklist is kept. */
const WORKSPACE = 'workspace';
const name = z.string().min(1).max(40);

/** What is still to be set up, in the workspace and in each room. */
export const checklistRouter = router({
  workspace: query(READ).query(({ ctx }) => {
    const { reader, facts } = ctx.workspace;
    return checklistOf(
      workspaceItems(readSetUp(reader, facts.device), ctx.actor),
      dismissedBy(reader, ctx.actor.id, WORKSPACE),
    );
  }),
  room: query(READ)
    .input(z.object({ room: name }))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(ctx.core.checklistTask, input.room, ctx.workspace, ctx.actor),
    ),
  /** Dismisses an item for whoever asks, the whole list by `*`, or takes it up again. */
  dismiss: command(WRITE)
    .input(z.object({ list: name, item: name, dismissed: z.boolean() }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.checklist.dismiss', (work) => {
        keepDismissed(work, ctx.actor.id, input.list, input.item, input.dismissed);
        return null;
      }),
    ),
});
