import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { readPage } from '../lists/page.ts';
import { command, query, router } from '../router/procedure.ts';
import type { Transfers } from '../transfers.ts';
import { ENCODINGS } from './decode.ts';
import { DELIMITERS } from './delimited.ts';
import { demandImportable, type ImportFile } from './import-file.ts';
import { ImportJob } from './import-job.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportOrder, importTask, inspectTask } from './import-tasks.ts';
import { Mapping } from './mapping.ts';
import { VERDICTS } from './verdict.ts';

const PERMISSION = 'core.import.write';

const FileInput = z.object({
  entity: z.string().max(100),
  upload: z.string().max(100),
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  /** Which sheet of a workbook. */
  sheet: z.string().max(200).optional(),
});

const OrderInput = FileInput.extend({ mapping: Mapping, language: z.enum(['zh', 'en']).default('zh') });

function fileOf(
  transfers: Transfers,
  { entity, upload, encoding, delimiter, sheet }: z.infer<typeof FileInput>,
): ImportFile {
  const found = transfers.take(upload);
  if (!found) throw new AppError('fileGone');
  return { entity, name: found.name, bytes: found.bytes, encoding, delimiter, sheet };
}

/** What a screen gets of an import: its files as downloads instead of their bytes. */
function publish(
  { resultFile, errorFile, resultKind, ...report }: ImportReport,
  name: string,
  transfers: Transfers,
) {
  const put = (suffix: string, bytes: Uint8Array): string =>
    transfers.put({
      name: `${name.replace(/\.[^.]*$/, '')}-${suffix}.${resultKind}`,
      type: FILE_TYPES[resultKind],
      bytes,
    });
  return {
    ...report,
    download: put('result', resultFile),
    /** The rows with errors alone. */
    downloadErrors: errorFile === null ? null : put('errors', errorFile),
  };
}
/** What an import found or did, in words. */
const countsText = ({ counts }: PublishedImport): LocalText => ({
  zh: `新增 ${counts.new}，更新 ${counts.changed}，错误 ${counts.error}`,
  en: `${counts.new} new, ${counts.changed} changed, ${counts.error} with errors`,
});

export type PublishedImport = ReturnType<typeof publish>;

export const importsRouter = router({
  inspect: query(PERMISSION)
    .input(FileInput)
    .query(({ ctx, input }) => {
      demandImportable(ctx.scope.registry, input.entity, ctx.actor);
      return ctx.core.workers.read(inspectTask, fileOf(ctx.core.transfers, input), ctx.workspace, ctx.actor);
    }),
  dryRun: command(PERMISSION)
    .input(OrderInput)
    .mutation(({ ctx, input }) => {
      demandImportable(ctx.scope.registry, input.entity, ctx.actor);
      const file = fileOf(ctx.core.transfers, input);
      const order: ImportOrder = {
        file,
        mapping: input.mapping,
        language: input.language,
        dryRun: true,
        skipErrors: true,
      };
      const job = ctx.core.jobs.start(
        'imports.dryRun',
        { zh: `试运行 ${file.name}`, en: `Dry run of ${file.name}` },
        async (options) =>
          publish(
            await ctx.core.workers.write(importTask, order, ctx.workspace, ctx.actor, options),
            file.name,
            ctx.core.transfers,
          ),
        { says: countsText },
      );
      return { job };
    }),
  commit: command(PERMISSION)
    .input(
      OrderInput.extend({
        skipErrors: z.boolean().default(false),
        expected: z.record(z.enum(VERDICTS), z.number().int()).optional(),
      }),
    )
    .mutation(({ ctx, input }) => {
      demandImportable(ctx.scope.registry, input.entity, ctx.actor);
      const file = fileOf(ctx.core.transfers, input);
      const { mapping, language, skipErrors, expected } = input;
      const order: ImportOrder = { file, mapping, language, skipErrors, expected, dryRun: false };
      const job = ctx.core.jobs.start(
        'imports.commit',
        { zh: `导入 ${file.name}`, en: `Import of ${file.name}` },
        async (options) =>
          publish(
            await ctx.core.workers.write(importTask, order, ctx.workspace, ctx.actor, options),
            file.name,
            ctx.core.transfers,
          ),
        { says: countsText },
      );
      return { job };
    }),
  history: query(PERMISSION).query(({ ctx }) => {
    return readPage(ctx.workspace.reader, ImportJob, { entity: ImportJob.name, limit: 50 }, ctx.scope).rows;
  }),
});
