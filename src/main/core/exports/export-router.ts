import { demandEntity } from '../access/access.ts';
import { command, router } from '../router/procedure.ts';
import { ExportRequest, exportListTask } from './export-list.ts';

export const exportsRouter = router({
  /** Makes the file and returns where to fetch it. */
  list: command('core.export.write')
    .input(ExportRequest)
    .mutation(async ({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      const { bytes, name, type, rows } = await ctx.core.workers.read(
        exportListTask,
        input,
        ctx.workspace,
        ctx.actor,
      );
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, rows };
    }),
});
