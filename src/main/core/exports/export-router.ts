import { demandEntity } from '../access/access.ts';
import { command, router } from '../router/procedure.ts';
import { ExportJob } from './export-job.ts';
import { ExportRequest, exportListTask } from './export-list.ts';
import { exportWorkspace } from './workspace/workspace-export-router.ts';

export const exportsRouter = router({
  workspace: exportWorkspace,
  /** Makes the file, logs that it was made, and returns where to fetch it. */
  list: command('core.export.write')
    .input(ExportRequest)
    .mutation(async ({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      const { bytes, name, type, rows } = await ctx.core.workers.read(
        exportListTask,
        { ...input, at: ctx.workspace.clock() },
        ctx.workspace,
        ctx.actor,
      );
      await ctx.write('core.export.create', (work) => {
        work.insert(ExportJob, { fileName: name, entityName: input.entity, rowCount: rows });
        return null;
      });
      return { download: ctx.core.transfers.put({ name, type, bytes }), name, rows };
    }),
});
