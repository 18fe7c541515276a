import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { demand } from '../../../core/access/access.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { defineEvent } from '../../../core/events/event.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { checkValues, demandReferences } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { addTask } from '../../../core/tasks/add-task.ts';
import { Contract } from '../../compliance/index.ts';
import type { FollowUpKind } from './order-choices.ts';
import { OrderFollowUp, SalesOrder } from './order-entities.ts';
import { orderLifecycle } from './order-lifecycle.ts';
import { takeLineBack } from './order-lines.ts';
import { followUpsOf, linesOfOrder, type OrderRow } from './read-orders.ts';

export const READ = 'sales.salesOrder.read';
export const WRITE = 'sales.salesOrder.write';
export const CREDIT = 'sales.order.credit';
export const OVERRIDE = 'sales.order.override';

/** What rooms to the right are told of an order. */
export interface OrderEvent {
  readonly orderId: string;
}
export const orderConfirmed = defineEvent<OrderEvent>('sales.orderConfirmed');
export const orderCancelled = defineEvent<OrderEvent>('sales.orderCancelled');

/** What may be written while an order waits, and what of it is still open later. */
const HANDOVER = ['contactId', 'environment', 'acceptance', 'promises', 'paymentTerms'];
const ALWAYS = ['ownerId', 'deliveryOwnerId', 'deliverBy', 'note'];

export const SaveOrder = z.strictObject({
  id: z.string().max(40),
  values: z.record(z.string().max(40), z.unknown()),
  before: z.record(z.string().max(40), z.unknown()).default({}),
});

const seen = (work: Work, id: string, scope: FilterScope): OrderRow =>
  readRecord(work, SalesOrder, id, scope) as unknown as OrderRow;

/**
 * Fills in the hand-over. A field that somebody else changed since `before` was read, to another value, is an
 * `editConflict`; the rest merges. Throws `orderNotEditable` for what an order that is confirmed says for good.
 */
export function saveOrder(
  work: Work,
  { id, values: given, before }: z.infer<typeof SaveOrder>,
  scope: FilterScope,
): void {
  const order = seen(work, id, scope);
  const fixed = order.status !== 'pending' && Object.keys(given).find((name) => HANDOVER.includes(name));
  if (fixed) throw new AppError('orderNotEditable', { field: SalesOrder.field(fixed)?.label ?? fixed });
  const fields = SalesOrder.fields.filter(({ name }) => HANDOVER.includes(name) || ALWAYS.includes(name));
  const values = checkValues(SalesOrder, given, fields);
  demandReferences(work, SalesOrder, values, scope, { ...order });
  for (const [name, value] of Object.entries(values)) {
    const now = order[name as keyof OrderRow];
    if (!(name in before) || now === before[name] || now === value) continue;
    const params = {
      field: SalesOrder.field(name)?.label ?? name,
      theirs: String(now ?? '—'),
      yours: String(value ?? '—'),
    };
    throw new AppError('editConflict', params, { problems: [{ code: 'editConflict', params, field: name }] });
  }
  work.update(SalesOrder, id, values);
}

/** Says whether the customer may owe what the order costs. */
export function checkCredit(
  work: Work,
  { id, passed, note }: { id: string; passed: boolean; note: string | null },
  scope: FilterScope,
): void {
  const order = seen(work, id, scope);
  if (order.status !== 'pending')
    throw new AppError('orderNotEditable', { field: SalesOrder.field('credit')?.label ?? 'credit' });
  work.update(SalesOrder, id, { credit: passed ? 'passed' : 'failed', creditNote: note });
}

/** What an order of these lines sets going. */
const kindsFor = (net: number): readonly FollowUpKind[] =>
  net === 0 ? ['delivery', 'licence'] : ['billing', 'delivery', 'licence', 'commission'];
/** Of these, what is about an amount. */
const ABOUT_MONEY: readonly FollowUpKind[] = ['billing', 'commission'];

/**
 * Confirms an order: its follow-ups are written, whoever delivers gets the task to begin, and the rooms that carry it
 * out are told. All of it or nothing, and once: an order that is confirmed cannot be confirmed. Throws `orderIncomplete`
 * or `orderCredit` unless somebody who may says why it goes on all the same.
 */
export function confirmOrder(work: Work, id: string, reason: string | null, scope: FilterScope): void {
  if (reason !== null) demand(work.actor, OVERRIDE);
  const order = seen(work, id, scope);
  applyMove(work, SalesOrder, orderLifecycle, id, 'confirm', { reason });
  const { net, currency, deliveryOwnerId, deliverBy } = order;
  for (const kind of kindsFor(net ?? 0))
    work.insert(OrderFollowUp, {
      orderId: id,
      kind,
      entry: 'original',
      status: 'waiting',
      amount: ABOUT_MONEY.includes(kind) ? net : null,
      currency,
    });
  const due = deliverBy === null ? null : endOfDay(deliverBy, work.facts.timeZone);
  addTask(
    work,
    {
      title: kickoff(work, order),
      dueAt: due,
      assigneeId: deliveryOwnerId ?? undefined,
      record: { entity: SalesOrder.name, id },
    },
    scope,
  );
  work.emit(orderConfirmed, { orderId: id });
}

/** What the task is called, in the language of the contract. */
function kickoff(work: Work, { title, contractId }: OrderRow): string {
  const english = contractId !== null && work.find(Contract, contractId)?.language === 'en';
  return (english ? `Begin delivery: ${title}` : `启动交付：${title}`).slice(0, 300);
}

const endOfDay = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds - 1;

/**
 * Cancels an order before its delivery: every line is answered by one below zero, dated today, what waits is withdrawn
 * and what was counted is taken back. Nothing is deleted.
 */
export function cancelOrder(work: Work, id: string, reason: string, scope: FilterScope): void {
  const order = seen(work, id, scope);
  applyMove(work, SalesOrder, orderLifecycle, id, 'cancel', { reason });
  for (const line of linesOfOrder(work, id)) takeLineBack(work, line);
  for (const { id: followUpId, kind, status, amount, currency } of followUpsOf(work, id)) {
    if (status === 'waiting') work.update(OrderFollowUp, followUpId, { status: 'withdrawn' });
    // what nobody has begun and no money hangs on needs no answer
    if (status === 'waiting' && amount === null) continue;
    work.insert(OrderFollowUp, {
      orderId: id,
      kind,
      entry: 'cancellation',
      status: status === 'waiting' ? 'withdrawn' : 'waiting',
      amount: amount === null ? null : -amount,
      currency,
    });
  }
  if (order.status === 'confirmed') work.emit(orderCancelled, { orderId: id });
}

/** Notes that a follow-up was carried out, until the room that does it says so itself. */
export function finishFollowUp(work: Work, id: string, note: string, scope: FilterScope): void {
  const followUp = readRecord(work, OrderFollowUp, id, scope);
  if (followUp.status !== 'waiting') throw new AppError('followUpSettled');
  work.update(OrderFollowUp, id, { status: 'done', doneAt: work.now, note });
}
