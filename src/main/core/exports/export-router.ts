import { demandEntity } from '../access/access.ts';
import { command, router } from '../router/procedure.ts';
import { ExportRequest, exportListTask } from './export-list.ts';
import { handOut } from './hand-out.ts';
import { exportWorkspace } from './workspace/workspace-export-router.ts';

export const exportsRouter = router({
  workspace: exportWorkspace,
  /** Makes the file, logs that it was made, and returns where to fetch it. */
  list: command('core.export.write')
    .input(ExportRequest)
    .mutation(async ({ ctx, input }) => {
      demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
      const order = { ...input, at: ctx.workspace.clock() };
      const { plural } = ctx.scope.registry.get(input.entity).spec;
      const file = await ctx.core.jobs.run(
        'exports.list',
        { zh: `导出${plural.zh}`, en: `Export of ${plural.en.toLowerCase()}` },
        (options) => ctx.core.workers.read(exportListTask, order, ctx.workspace, ctx.actor, options),
        { says: ({ name, rows }) => ({ zh: `${name}：${rows} 行`, en: `${name}: ${rows} rows` }) },
      );
      return handOut(ctx, 'core.export.create', input.entity, file);
    }),
});
