import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { query, router } from '../../../core/router/procedure.ts';
import { verifyTask } from './verify-task.ts';

export const SIGNATURE_READ = 'compliance.signature.read';

export const signingRouter = router({
  /** What the signatures of an uploaded PDF are worth. The file is not kept. Throws `fileGone` and what `openPdf` throws. */
  verify: query(SIGNATURE_READ)
    .input(z.object({ upload: z.string().max(100) }))
    .query(async ({ ctx, input }) => {
      const given = ctx.core.transfers.take(input.upload);
      if (!given) throw new AppError('fileGone');
      const { name, bytes } = given;
      const verdict = await ctx.core.workers.read(verifyTask, { name, bytes }, ctx.workspace, ctx.actor);
      return { ...verdict, file: name };
    }),
});
