import { z } from 'zod';
import { demandEntity } from '../access/access.ts';
import { Reason, reasonOf } from '../changes/reason.ts';
import { DryRunEnd } from '../jobs/dry-run.ts';
import { type BulkReport, BulkTags, BulkTarget, Expected } from '../records/bulk-edit.ts';
import { type BulkOrder, bulkAction, bulkBody, bulkTask, isLargeEdit } from '../records/bulk-task.ts';
import type { Context } from './context.ts';
import { type Desk, entityCommand, router, type Write } from './procedure.ts';

const Edit = z.object({
  entity: z.string().max(100),
  target: BulkTarget,
  values: z.record(z.string().max(100), z.unknown()),
  tags: BulkTags.optional(),
});

/** Small edits happen here, large ones in a worker; both as one unit of work. */
async function run(
  ctx: Context & Desk & { readonly write: Write },
  order: BulkOrder,
  reason: { reason?: string } = {},
): Promise<BulkReport> {
  const entity = ctx.scope.registry.get(order.entity);
  demandEntity(ctx.actor, entity, 'write');
  if (isLargeEdit(order.edit.target)) {
    const key = ctx.commandKey === undefined || order.dryRun ? {} : { key: ctx.commandKey };
    const command = { source: ctx.source, ...key, ...reason };
    return ctx.core.workers.write(bulkTask, { ...order, command }, ctx.workspace, ctx.actor);
  }
  try {
    return await ctx.write(bulkAction(entity), (work) => bulkBody(work, entity, order, ctx.scope), reason);
  } catch (error) {
    if (error instanceof DryRunEnd) return error.report as BulkReport;
    throw error;
  }
}

/** The same values into many records. */
export const bulkRouter = router({
  /** What would change, from what to what, and what would be refused and why; nothing is kept. */
  preview: entityCommand
    .input(Edit)
    .mutation(({ ctx, input: { entity, ...edit } }) => run(ctx, { entity, edit, dryRun: true })),
  /** Changes what can be changed, as one action; rows that are refused stay as they are. */
  update: entityCommand
    .input(Edit.extend({ expected: Expected.optional(), reason: Reason }))
    .mutation(({ ctx, input: { entity, expected, reason, ...edit } }) =>
      run(ctx, { entity, edit, expected, dryRun: false }, reasonOf({ reason })),
    ),
});
