import { z } from 'zod';
import { cleanLine } from '#shared/clean-text.ts';
import { demandEntity } from '../access/access.ts';
import { changeView, chooseDefaultView, createView, removeView, viewsOfList } from '../lists/saved-views.ts';
import { ViewContent } from '../lists/view-content.ts';
import { command, query, router } from './procedure.ts';

const READ = 'core.view.read';
const WRITE = 'core.view.write';

const entity = z.string().max(100);
const id = z.string().max(40);
const name = z.string().max(200).transform(cleanLine).pipe(z.string().min(1).max(80));

/** Saved views of lists: one's own, and what others share. */
export const viewsRouter = router({
  list: query(READ)
    .input(z.object({ entity }))
    .query(({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      return viewsOfList(ctx.workspace.reader, input.entity, ctx.scope);
    }),
  create: command(WRITE)
    .input(z.object({ entity, name, shared: z.boolean().default(false), content: ViewContent }))
    .mutation(({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      return ctx.write('core.view.create', (work) => ({ id: createView(work, input, ctx.scope) }));
    }),
  update: command(WRITE)
    .input(
      z.object({
        id,
        name: name.optional(),
        shared: z.boolean().optional(),
        content: ViewContent.optional(),
      }),
    )
    .mutation(({ ctx, input }) =>
      ctx.write('core.view.update', (work) => {
        changeView(work, input, ctx.scope);
        return null;
      }),
    ),
  delete: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.view.delete', (work) => {
        removeView(work, input.id, ctx.scope);
        return null;
      }),
    ),
  /** The view that the list begins with for this person; null for all rows. */
  setDefault: command(WRITE)
    .input(z.object({ entity, id: id.nullable() }))
    .mutation(({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      return ctx.write('core.view.default', (work) => {
        chooseDefaultView(work, input.entity, input.id, ctx.scope);
        return null;
      });
    }),
});
