import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { BINDING_STATES } from '../contract/contract-choices.ts';
import type { Contract } from '../contract/contract-entity.ts';
import type { Obligation } from '../contract/duty-entities.ts';
import type { Breach } from './breach-entity.ts';

const builder = queryBuilder<TablesOf<typeof Breach | typeof Contract | typeof Obligation>>();

export type BreachRow = RowOf<typeof Breach>;

/** The latest first. */
export const breachesOf = (reader: RecordReader, contractId: string): BreachRow[] =>
  reader.all(
    builder
      .selectFrom('breach')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('deletedAt', 'is', null)
      .orderBy('occurredOn', 'desc')
      .orderBy('id', 'desc'),
  );

/** Breaches of a duty that were not dismissed and not yet cured. */
export const openBreachesOfDuty = (reader: RecordReader, obligationId: string): BreachRow[] =>
  reader.all(
    builder
      .selectFrom('breach')
      .selectAll()
      .where('obligationId', '=', obligationId)
      .where('status', '!=', 'dismissed')
      .where('curedOn', 'is', null)
      .where('deletedAt', 'is', null)
      .orderBy('id'),
  );

/** A duty whose day has passed, with the contract that it is of. */
export interface OverdueDuty {
  readonly id: string;
  readonly contractId: string;
  readonly title: string;
  readonly side: 'ours' | 'theirs';
  readonly subject: RowOf<typeof Obligation>['subject'];
  readonly dueOn: string;
}

/**
 * Duties of signed contracts that are open past their day and for which no breach was ever raised, one in the recycle
 * bin included: what was dismissed or deleted is not raised again. What fell due after its contract had ended binds nobody.
 */
export const unraisedDuties = (reader: RecordReader, today: string): OverdueDuty[] =>
  reader.all(
    builder
      .selectFrom('obligation as o')
      .innerJoin('contract as c', 'c.id', 'o.contractId')
      .select(['o.id', 'o.contractId', 'o.title', 'o.side', 'o.subject', 'o.dueOn'])
      .where('o.status', '=', 'open')
      .where('o.dueOn', '<', today)
      .where('o.deletedAt', 'is', null)
      .where('c.deletedAt', 'is', null)
      .where('c.status', 'in', [...BINDING_STATES])
      .where((eb) => eb.or([eb('c.endedOn', 'is', null), eb('o.dueOn', '<=', eb.ref('c.endedOn'))]))
      .where((eb) =>
        eb.not(
          eb.exists(eb.selectFrom('breach as b').select('b.id').whereRef('b.obligationId', '=', 'o.id')),
        ),
      )
      .orderBy('o.dueOn')
      .orderBy('o.id'),
  );

/** The contracts with a breach of that state between two days, each once; the later day is no part of it. */
export const breachedContracts = (
  reader: RecordReader,
  status: BreachRow['status'],
  side: BreachRow['side'] | null,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string[] => {
  let found = builder
    .selectFrom('breach')
    .select('contractId')
    .distinct()
    .where('status', '=', status)
    .where('deletedAt', 'is', null);
  if (side !== null) found = found.where('side', '=', side);
  if (from !== null) found = found.where('occurredOn', '>=', from);
  if (to !== null) found = found.where('occurredOn', '<', to);
  return reader.all(found.orderBy('contractId')).map(({ contractId }) => contractId);
};
