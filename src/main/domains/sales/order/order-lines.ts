import type { Work } from '../../../core/storage/work.ts';
import { SalesOrderLine } from './order-entities.ts';
import type { OrderLineRow } from './read-orders.ts';

/** What a line says of what was sold, besides how much of it. */
export type SoldLine = Pick<
  OrderLineRow,
  | 'orderId'
  | 'position'
  | 'productId'
  | 'description'
  | 'unit'
  | 'quantity'
  | 'unitPrice'
  | 'taxRate'
  | 'billing'
  | 'termMonths'
  | 'freeMonths'
  | 'startsOn'
  | 'currency'
  | 'net'
  | 'tax'
  | 'gross'
>;

/** Enters a line on the day on which it was sold. */
export const enterLine = (work: Work, line: SoldLine, bookedOn: string): string =>
  work.insert(SalesOrderLine, { ...line, entry: 'original', bookedOn });

const negated = (decimal: string): string => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);

/** Takes a line back by one with its quantity and amounts below zero, dated today. The line itself stays. */
export function takeLineBack(work: Work, line: OrderLineRow): void {
  const { orderId, position, productId, description, unit, unitPrice, taxRate, currency } = line;
  const { billing, termMonths, freeMonths, startsOn, quantity, net, tax, gross } = line;
  work.insert(SalesOrderLine, {
    ...{ orderId, position, productId, description, unit, unitPrice, taxRate, currency },
    ...{ billing, termMonths, freeMonths, startsOn },
    entry: 'cancellation',
    bookedOn: work.today,
    quantity: negated(quantity),
    net: -net,
    tax: -tax,
    gross: -gross,
  });
}
