import { z } from 'zod';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import {
  CREDIT,
  cancelOrder,
  checkCredit,
  confirmOrder,
  finishFollowUp,
  READ,
  SaveOrder,
  saveOrder,
  WRITE,
} from './order-commands.ts';
import { SalesOrder } from './order-entities.ts';
import { orderOfSigned } from './order-from-contract.ts';
import { orderLifecycle } from './order-lifecycle.ts';
import { readDealOrders, readOrder } from './order-page.ts';

const id = z.string().max(40);
const said = z.string().trim().min(1).max(1000);

export const orderRouter = router({
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readOrder(workspace.reader, input.id, actor, scope),
    ),
  ofDeal: query('sales.deal.read')
    .input(z.object({ dealId: id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readDealOrders(workspace.reader, input.dealId, actor, scope),
    ),
  /** The order of a contract that was signed before orders were made by themselves. */
  fromContract: command(WRITE)
    .input(z.object({ contractId: id }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.order.make', (work) => ({ id: orderOfSigned(work, input.contractId, ctx.scope) })),
    ),
  save: command(WRITE)
    .input(SaveOrder)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.order.save', (work) => {
        saveOrder(work, input, ctx.scope);
        return null;
      }),
    ),
  credit: command(CREDIT)
    .input(z.object({ id, passed: z.boolean(), note: z.string().trim().max(500).nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.order.credit', (work) => {
        checkCredit(work, { ...input, note: input.note || null }, ctx.scope);
        return null;
      }),
    ),
  confirm: command(WRITE)
    .input(z.object({ id, reason: said.nullish() }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        'sales.order.confirm',
        (work) => {
          confirmOrder(work, input.id, input.reason ?? null, ctx.scope);
          return null;
        },
        input.reason ? { reason: input.reason } : {},
      ),
    ),
  move: command(WRITE)
    .input(z.object({ id, event: z.enum(['start', 'complete']) }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.order.move', (work) => {
        readRecord(work, SalesOrder, input.id, ctx.scope);
        applyMove(work, SalesOrder, orderLifecycle, input.id, input.event, {});
        return null;
      }),
    ),
  cancel: command(WRITE)
    .input(z.object({ id, reason: said }))
    .mutation(({ ctx, input }) =>
      ctx.write(
        'sales.order.cancel',
        (work) => {
          cancelOrder(work, input.id, input.reason, ctx.scope);
          return null;
        },
        { reason: input.reason },
      ),
    ),
  finish: command(WRITE)
    .input(z.object({ id, note: said.max(500) }))
    .mutation(({ ctx, input }) =>
      ctx.write('sales.order.finish', (work) => {
        finishFollowUp(work, input.id, input.note, ctx.scope);
        return null;
      }),
    ),
});
