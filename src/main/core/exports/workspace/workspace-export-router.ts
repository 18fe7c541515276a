import { z } from 'zod';
import { demandSelf } from '../../router/account-router.ts';
import { command } from '../../router/procedure.ts';
import { ExportJob } from '../export-job.ts';
import { FILE_TYPES } from '../file-types.ts';
import { exportWorkspaceTask, WORKSPACE_FORMATS, type WorkspaceExport } from './export-workspace.ts';
import { countVisible } from './workspace-content.ts';

/** What the job brings: an archive waits as a download. */
export type PublishedWorkspaceExport = Omit<WorkspaceExport, 'archive'> & {
  readonly download: string | null;
};

/**
 * Starts the export of all that this person may see, unencrypted. Who they are is asked again, and that it left is
 * logged before anything is made. `folder` for the command line: the data goes there instead of into a download.
 */
export const exportWorkspace = command('core.workspace.export')
  .input(
    z.object({
      format: z.enum(WORKSPACE_FORMATS),
      passphrase: z.string().max(1000),
      folder: z.string().min(1).max(4000).nullable().default(null),
    }),
  )
  .mutation(async ({ ctx, input: { format, passphrase, folder } }) => {
    const { workspace, actor, core } = ctx;
    await demandSelf(ctx, passphrase);
    const name = `${workspace.facts.company}-${workspace.today}-${format}.zip`;
    const job = core.jobs.start(
      'exports.workspace',
      { zh: '导出整个工作区', en: 'Export of the whole workspace' },
      async (options): Promise<PublishedWorkspaceExport> => {
        const rowCount = countVisible(ctx.scope, workspace.reader);
        await ctx.writeFurther('core.workspace.export', (work) => {
          work.insert(ExportJob, { fileName: folder ?? name, entityName: 'workspace', rowCount });
          return null;
        });
        const order = { format, folder, at: workspace.clock() };
        const { archive, ...found } = await core.workers.read(
          exportWorkspaceTask,
          order,
          workspace,
          actor,
          options,
        );
        const transfer = archive && { name, type: FILE_TYPES.zip, bytes: archive };
        return { ...found, download: transfer && core.transfers.put(transfer) };
      },
    );
    return { job };
  });
