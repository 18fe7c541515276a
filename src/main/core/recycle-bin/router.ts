import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demandEntity, entityPermission } from '../access/access.ts';
import { LARGE_ACTION } from '../changes/undo-task.ts';
import { command, entityCommand, entityQuery, query, router } from '../router/procedure.ts';
import { writeSetting } from '../settings/setting.ts';
import { demandDays, RecycleBinDays } from './days.ts';
import { BinRequest, readBin } from './list.ts';
import { readBinOverview } from './overview.ts';
import { PURGE, previewPurge, purgeRecords } from './purge.ts';
import { membersOf, purgePreviewTask, purgeTask } from './purge-task.ts';
import { restoreRecords } from './restore.ts';

const Records = z
  .array(z.object({ entity: z.string().max(100), id: z.string().max(40) }))
  .min(1)
  .max(5000);
type Records = z.infer<typeof Records>;

const WRITE = 'core.recycleBin.write';

const reasonGiven = (text: string): string => {
  const reason = text.trim();
  if (reason === '') throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
  return reason;
};

/** So few that looking through them takes no worker. */
const isFew = (records: Records | null | undefined): records is Records =>
  records != null && records.length <= LARGE_ACTION;

const purging = command(WRITE).input(
  z.object({
    /** Everything that this person finds in the bin where none are named. */
    records: Records.nullish(),
    reason: z.string().max(500),
  }),
);

export const recycleBinRouter = router({
  list: entityQuery
    .input(BinRequest)
    .query(({ ctx, input }) => readBin(ctx.workspace.reader, input, ctx.workspace.clock(), ctx.scope)),
  /** How much lies there of each kind, who deleted it, and for how many days it is kept. */
  overview: entityQuery.query(({ ctx }) => readBinOverview(ctx.workspace.reader, ctx.scope)),
  restore: entityCommand.input(z.object({ records: Records })).mutation(({ ctx, input }) => {
    const records = membersOf(input.records, ctx.scope.registry);
    for (const { entity } of records) demandEntity(ctx.actor, entity, 'write');
    const [first] = records;
    return ctx.write(
      'core.recycleBin.restore',
      (work) => {
        restoreRecords(work, records, ctx.scope);
        return null;
      },
      // the right to restore is that to write each of the kinds
      first ? { permission: entityPermission(first.entity, 'write') } : {},
    );
  }),
  purgePreview: query(WRITE)
    .input(z.object({ records: Records.nullish() }))
    .query(({ ctx, input: { records } }) =>
      isFew(records)
        ? previewPurge(ctx.workspace.reader, membersOf(records, ctx.scope.registry), ctx.scope)
        : ctx.core.workers.read(purgePreviewTask, records ?? null, ctx.workspace, ctx.actor),
    ),
  /** Removes records for good; the reason stands in the log. What is still referred to stays, and is told. */
  purge: purging.mutation(({ ctx, input: { records, reason: given } }) => {
    const reason = reasonGiven(given);
    if (isFew(records)) {
      const members = membersOf(records, ctx.scope.registry);
      return ctx.write(PURGE, (work) => purgeRecords(work, members, ctx.scope), { reason });
    }
    const key = ctx.commandKey === undefined ? {} : { key: ctx.commandKey };
    const order = { records: records ?? null, reason, source: ctx.source, ...key };
    return ctx.core.workers.write(purgeTask, order, ctx.workspace, ctx.actor);
  }),
  setDays: command(WRITE)
    .input(z.object({ days: z.number() }))
    .mutation(({ ctx, input }) => {
      demandDays(input.days);
      return ctx.write('core.recycleBin.days', (work) => {
        writeSetting(work, RecycleBinDays, input.days);
        return null;
      });
    }),
});
