import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demand } from '../../../core/access/access.ts';
import { handOut } from '../../../core/exports/hand-out.ts';
import { FORMATS } from '../../../core/exports/table-file.ts';
import { tableFileTask } from '../../../core/exports/table-task.ts';
import type { Context } from '../../../core/router/context.ts';
import { command, type Desk, query, router } from '../../../core/router/procedure.ts';
import { analysisTask, type SalesAnalysis } from './analysis.ts';
import { ANALYSIS_PARTS, analysisTable, PART_TITLES } from './analysis-tables.ts';

const READ = 'sales.deal.read';
const day = z.iso.date().nullish();
const Input = z.object({ pipelineId: z.string().max(40).nullish(), from: day, to: day });

function readAnalysis(
  { core, workspace, actor }: Context & Desk,
  { pipelineId = null, from = null, to = null }: z.infer<typeof Input>,
): Promise<SalesAnalysis> {
  if (from !== null && to !== null && from >= to) throw new AppError('windowEmpty', { from, to });
  return core.workers.read(
    analysisTask,
    { pipelineId, window: { from, to }, now: core.clock() },
    workspace,
    actor,
  );
}

export const analysisRouter = router({
  /** Funnel, outcome, wins and losses, cohorts and days per stage of a pipeline over a period. */
  analysis: query(READ)
    .input(Input)
    .query(({ ctx, input }) => readAnalysis(ctx, input)),
  /** One of them as a file: the same numbers. */
  exportAnalysis: command('core.export.write')
    .input(
      Input.extend({
        part: z.enum(ANALYSIS_PARTS),
        format: z.enum(FORMATS),
        language: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .mutation(async ({ ctx, input: { part, format, language, ...request } }) => {
      demand(ctx.actor, READ);
      const table = analysisTable(await readAnalysis(ctx, request), part, language);
      const order = { format, title: PART_TITLES[part][language], ...table };
      const file = await ctx.core.workers.read(tableFileTask, order, ctx.workspace, ctx.actor);
      return handOut(ctx, 'sales.analysis.export', part, { ...file, rows: table.rows.length });
    }),
});
