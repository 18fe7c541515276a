import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { OrderFollowUp, SalesOrder, SalesOrderLine } from './order-entities.ts';

const builder = queryBuilder<TablesOf<typeof SalesOrder | typeof SalesOrderLine | typeof OrderFollowUp>>();

export type OrderRow = RowOf<typeof SalesOrder>;
export type OrderLineRow = RowOf<typeof SalesOrderLine>;
export type FollowUpRow = RowOf<typeof OrderFollowUp>;

/** All entries of an order: its lines, then those that took them back. */
export const linesOfOrder = (reader: RecordReader, orderId: string): OrderLineRow[] =>
  reader.all(builder.selectFrom('salesOrderLine').selectAll().where('orderId', '=', orderId).orderBy('rid'));

export const followUpsOf = (reader: RecordReader, orderId: string): FollowUpRow[] =>
  reader.all(
    builder
      .selectFrom('orderFollowUp')
      .selectAll()
      .where('orderId', '=', orderId)
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** The order of a contract; there is one at most for each version that was signed. */
export const orderOfVersion = (reader: RecordReader, versionId: string): OrderRow | undefined =>
  reader.first(builder.selectFrom('salesOrder').selectAll().where('versionId', '=', versionId));

export const orderOfContract = (reader: RecordReader, contractId: string): OrderRow | undefined =>
  reader.first(
    builder.selectFrom('salesOrder').selectAll().where('contractId', '=', contractId).orderBy('id', 'desc'),
  );

export const orderOfQuote = (reader: RecordReader, quoteId: string): OrderRow | undefined =>
  reader.first(
    builder
      .selectFrom('salesOrder')
      .selectAll()
      .where('quoteId', '=', quoteId)
      .where('status', '!=', 'cancelled'),
  );
