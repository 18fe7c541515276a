import { z } from 'zod';
import { demandEntity, mayWrite } from '../access/access.ts';
import { Reason, reasonOf } from '../changes/reason.ts';
import { legalMoves } from '../entities/lifecycle.ts';
import { GroupsRequest, groupsTask } from '../lists/groups.ts';
import { fieldValue, PageRequest, readPage } from '../lists/page.ts';
import { readTotals, TotalsRequest } from '../lists/totals.ts';
import { mergingRouter } from '../merging/merging-router.ts';
import { pickRecords } from '../records/pick.ts';
import { readRecord } from '../records/read-record.ts';
import { createRecord, isByHand, updateRecord } from '../records/write-record.ts';
import { deleteRecords, previewDelete } from '../recycle-bin/delete.ts';
import { restoreRecords } from '../recycle-bin/restore.ts';
import type { Work } from '../storage/work.ts';
import { bulkRouter } from './bulk-router.ts';
import { entityCommand, entityQuery, router } from './procedure.ts';

const entity = z.string().max(100);
const id = z.string().max(40);
const ids = z.array(id).min(1).max(5000);
const values = z.record(z.string().max(100), z.unknown());

export const listsRouter = router({
  page: entityQuery.input(PageRequest).query(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'read');
    return readPage(ctx.workspace.reader, target, input, ctx.scope);
  }),
  totals: entityQuery.input(TotalsRequest).query(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'read');
    return readTotals(ctx.workspace.reader, target, input, ctx.scope);
  }),
  /** The rows of a selection by what they share. */
  groups: entityQuery.input(GroupsRequest).query(({ ctx, input }) => {
    demandEntity(ctx.actor, ctx.scope.registry.get(input.entity), 'read');
    return ctx.core.workers.read(groupsTask, input, ctx.workspace, ctx.actor);
  }),
});

export const recordsRouter = router({
  bulk: bulkRouter,
  merging: mergingRouter,
  get: entityQuery.input(z.object({ entity, id })).query(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'read');
    const row = readRecord(ctx.workspace.reader, target, input.id, ctx.scope);
    const writes = mayWrite(ctx.actor, target);
    const lifecycle = ctx.core.lifecycles.find((each) => each.entity === target.name);
    const moves =
      lifecycle && writes && row.deletedAt === null
        ? legalMoves(lifecycle, fieldValue(row, lifecycle.field))
        : [];
    return {
      row,
      moves: moves.map(({ event, label, tone, needs }) => ({ event, label, tone, needs })),
      may: {
        edit: writes && row.deletedAt === null && isByHand(target),
        delete: writes && target.spec.mergeClass === 'record',
      },
    };
  }),
  pick: entityQuery
    .input(
      z.object({
        entity,
        search: z.string().max(200).default(''),
        limit: z.number().int().min(1).max(50).default(20),
      }),
    )
    .query(({ ctx, input }) => {
      const target = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, target, 'read');
      return pickRecords(ctx.workspace.reader, target, input.search, input.limit, ctx.scope);
    }),
  create: entityCommand.input(z.object({ entity, values })).mutation(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'write');
    return ctx.write(`${target.spec.domain}.${target.name}.create`, (work) => ({
      id: createRecord(work, target, input.values, ctx.scope),
    }));
  }),
  update: entityCommand
    .input(z.object({ entity, id, values, before: values.default({}) }))
    .mutation(({ ctx, input }) => {
      const target = ctx.scope.registry.get(input.entity);
      demandEntity(ctx.actor, target, 'write');
      return ctx.write(`${target.spec.domain}.${target.name}.update`, (work) => {
        updateRecord(work, target, input.id, input.values, input.before, ctx.scope);
        return null;
      });
    }),
  /** What deleting would take along, or why it would be refused. */
  deletePreview: entityQuery.input(z.object({ entity, ids })).query(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'write');
    return previewDelete(ctx.workspace.reader, target, input.ids, ctx.scope);
  }),
  delete: entityCommand.input(z.object({ entity, ids, reason: Reason })).mutation(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'write');
    const action = `${target.spec.domain}.${target.name}.delete`;
    const remove = (work: Work): null => {
      deleteRecords(work, target, input.ids, ctx.scope);
      return null;
    };
    return ctx.write(action, remove, reasonOf(input));
  }),
  restore: entityCommand.input(z.object({ entity, ids })).mutation(({ ctx, input }) => {
    const target = ctx.scope.registry.get(input.entity);
    demandEntity(ctx.actor, target, 'write');
    return ctx.write(`${target.spec.domain}.${target.name}.restore`, (work) => {
      const records = input.ids.map((each) => ({ entity: target, id: each }));
      restoreRecords(work, records, ctx.scope);
      return null;
    });
  }),
});
