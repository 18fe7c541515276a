import { command, query, router } from '../../../core/router/procedure.ts';
import { readPipelines } from './read-pipelines.ts';
import { PipelineDraft, savePipeline } from './save-pipeline.ts';

export const pipelineRouter = router({
  pipelines: query('sales.pipeline.read').query(({ ctx }) => readPipelines(ctx.workspace.reader, ctx.scope)),
  savePipeline: command('sales.pipeline.write')
    .input(PipelineDraft)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.pipeline.save', (work) => savePipeline(work, input, ctx.scope)),
    ),
});
