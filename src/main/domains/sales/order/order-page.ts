import { may } from '../../../core/access/access.ts';
import type { Actor } from '../../../core/access/actor.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue, readPage } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contract, isBinding, soldContract } from '../../compliance/index.ts';
import { Deal } from '../deal-entity.ts';
import { hindrancesOf } from './handover.ts';
import { CREDIT, OVERRIDE, READ, WRITE } from './order-commands.ts';
import { SalesOrder } from './order-entities.ts';
import { plannedBilling } from './planned-billing.ts';
import { followUpsOf, linesOfOrder, type OrderRow, orderOfContract } from './read-orders.ts';

/** An order as its page shows it. Throws `notFound` outside the actor's scope. */
export function readOrder(reader: Reader, id: string, actor: Actor, scope: FilterScope) {
  const order = readRecord(reader, SalesOrder, id, scope) as unknown as OrderRow;
  const entries = linesOfOrder(reader, id);
  const lines = entries.filter(({ entry }) => entry === 'original');
  return {
    lines: entries.map((line) => ({
      id: line.id,
      entry: line.entry,
      bookedOn: line.bookedOn,
      position: line.position,
      description: line.description,
      unit: line.unit,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      billing: line.billing,
      termMonths: line.termMonths,
      net: line.net,
      tax: line.tax,
      gross: line.gross,
    })),
    bills: order.status === 'cancelled' ? [] : plannedBilling(lines, order.signedOn),
    followUps: followUpsOf(reader, id).map(
      ({ id: followUpId, kind, entry, status, amount, doneAt, note }) => ({
        id: followUpId,
        kind,
        entry,
        status,
        amount,
        doneAt,
        note,
      }),
    ),
    hindrances: hindrancesOf({ ...order }),
    mayWrite: may(actor, WRITE),
    mayCheckCredit: may(actor, CREDIT),
    mayOverride: may(actor, OVERRIDE),
  };
}

const MOST = 50;

/** The orders of a deal that the actor may see, and its signed sales contracts that have none yet. */
export function readDealOrders(reader: Reader, dealId: string, actor: Actor, scope: FilterScope) {
  readRecord(reader, Deal, dealId, scope);
  const filter = { field: 'dealId', op: 'equals', value: dealId } as const;
  const orders = may(actor, READ)
    ? readPage(reader, SalesOrder, { entity: SalesOrder.name, filter, limit: MOST }, scope).rows
    : [];
  const contracts = may(actor, WRITE)
    ? readPage(reader, Contract, { entity: 'contract', filter, limit: MOST }, scope).rows
    : [];
  return {
    orders: orders.map((row) => ({
      id: row.id,
      number: fieldValue(row, 'number') as string | null,
      title: String(fieldValue(row, 'title')),
      status: String(fieldValue(row, 'status')),
      gross: fieldValue(row, 'gross') as number | null,
      currency: String(fieldValue(row, 'currency')),
    })),
    withoutOrder: contracts
      .filter(
        ({ id, status }) => isBinding(status) && soldContract(reader, id) && !orderOfContract(reader, id),
      )
      .map((row) => ({ id: row.id, title: String(fieldValue(row, 'title')) })),
  };
}
