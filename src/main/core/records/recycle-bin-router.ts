import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demandEntity, entityPermission } from '../access/access.ts';
import { LARGE_ACTION } from '../changes/undo-task.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { command, entityCommand, entityQuery, query, router } from '../router/procedure.ts';
import { writeSetting } from '../settings/setting.ts';
import { DAYS_RANGE, RecycleBinDays } from './recycle-bin-expiry.ts';
import { BinRequest, readBin, readBinOverview, wholeBin } from './recycle-bin-list.ts';
import { PURGE, previewPurge, purgeRecords } from './recycle-bin-purge.ts';
import { purgeTask } from './recycle-bin-purge-task.ts';
import { restoreRecords } from './recycle-bin-restore.ts';
import type { Member } from './recycle-bin-rows.ts';

const Records = z
  .array(z.object({ entity: z.string().max(100), id: z.string().max(40) }))
  .min(1)
  .max(5000);
type Records = z.infer<typeof Records>;

const WRITE = 'core.recycleBin.write';

/** The records named, each once, of kinds that this actor may change. */
function membersOf(records: Records, scope: FilterScope): Member[] {
  const members = new Map<string, Member>();
  for (const { entity: name, id } of records) {
    const entity = scope.registry.get(name);
    demandEntity(scope.actor, entity, 'write');
    members.set(`${name} ${id}`, { entity, id });
  }
  return [...members.values()];
}

const reasonGiven = (text: string): string => {
  const reason = text.trim();
  if (reason === '') throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
  return reason;
};

const DAYS = { zh: '保留天数', en: 'Days kept' };

function demandDays(days: number): void {
  const value = String(days);
  if (!Number.isInteger(days)) throw new AppError('notInteger', { field: DAYS, value });
  if (days < DAYS_RANGE.least) throw new AppError('tooSmall', { field: DAYS, min: DAYS_RANGE.least, value });
  if (days > DAYS_RANGE.most) throw new AppError('tooLarge', { field: DAYS, max: DAYS_RANGE.most, value });
}

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
    const records = membersOf(input.records, ctx.scope);
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
    .query(({ ctx, input }) => {
      const { reader } = ctx.workspace;
      const records = input.records ? membersOf(input.records, ctx.scope) : wholeBin(reader, ctx.scope);
      return previewPurge(reader, records, ctx.scope);
    }),
  /** Removes records for good; the reason stands in the log. What is still referred to stays, and is told. */
  purge: purging.mutation(({ ctx, input }) => {
    const reason = reasonGiven(input.reason);
    const records = input.records
      ? membersOf(input.records, ctx.scope)
      : wholeBin(ctx.workspace.reader, ctx.scope);
    if (records.length <= LARGE_ACTION)
      return ctx.write(PURGE, (work) => purgeRecords(work, records, ctx.scope), { reason });
    const order = {
      records: records.map(({ entity, id }) => ({ entity: entity.name, id })),
      reason,
      source: ctx.source,
      ...(ctx.commandKey === undefined ? {} : { key: ctx.commandKey }),
    };
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
