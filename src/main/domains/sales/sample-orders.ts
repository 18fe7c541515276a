import { applyMove } from '../../core/entities/lifecycle.ts';
import { scopeOfWork } from '../../core/lists/scope-of-work.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Work } from '../../core/storage/work.ts';
import { checkCredit, confirmOrder, saveOrder } from './order/order-commands.ts';
import { SalesOrder } from './order/order-entities.ts';
import { orderLifecycle } from './order/order-lifecycle.ts';

interface Tables {
  salesOrder: { id: string; customerId: string | null; status: string };
  contact: { id: string; customerId: string | null; rid: number };
}
const builder = queryBuilder<Tables>();
const after = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** Days before today on which whatever waits is confirmed, and how far its delivery has come since. */
const CONFIRMED = [
  [388, ['start', 'complete']],
  [318, ['start']],
] as const;

const waiting = (work: Work): Tables['salesOrder'][] =>
  work.all(builder.selectFrom('salesOrder').selectAll().where('status', '=', 'pending').orderBy('id'));

/** Orders of contracts that were signed long ago are delivered or on the way; the newest waits to be confirmed. */
export function sampleOrders({ on, today }: SampleWriter): void {
  for (const [ago, events] of CONFIRMED) {
    const day = after(today, -ago);
    on(day, 'sales.order.confirm', (work) => {
      const scope = scopeOfWork(work);
      for (const { id, customerId } of waiting(work)) {
        const contact = work.first(
          builder
            .selectFrom('contact')
            .select('id')
            .where('customerId', '=', customerId)
            .orderBy('rid')
            .limit(1),
        );
        const values = {
          contactId: contact?.id ?? null,
          environment: '客户机房，两台应用服务器',
          acceptance: '连续运行 30 天无一级故障',
          promises: '无',
          paymentTerms: '签约后 15 天付 50%，验收后 15 天付清',
          deliveryOwnerId: work.actor.id,
          deliverBy: after(day, 30),
        };
        saveOrder(work, { id, values, before: {} }, scope);
        checkCredit(work, { id, passed: true, note: '无逾期应收' }, scope);
        confirmOrder(work, id, contact ? null : '联系人待客户指定', scope);
        events.forEach((event, at) => {
          on(after(day, 20 * (at + 1)), 'sales.order.move', (later) => {
            applyMove(later, SalesOrder, orderLifecycle, id, event, {});
          });
        });
      }
    });
  }
}
