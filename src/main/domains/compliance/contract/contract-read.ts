import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { BINDING_STATES } from './contract-choices.ts';
import type { Contract } from './contract-entity.ts';
import type { ContractLine, ContractParty, ContractVersion } from './contract-part-entities.ts';
import type { Obligation, RenewalDecision } from './duty-entities.ts';

const builder =
  queryBuilder<
    TablesOf<
      | typeof Contract
      | typeof ContractLine
      | typeof ContractParty
      | typeof ContractVersion
      | typeof Obligation
      | typeof RenewalDecision
    >
  >();

export type ContractRow = RowOf<typeof Contract>;
export type ContractLineRow = RowOf<typeof ContractLine>;
export type ContractPartyRow = RowOf<typeof ContractParty>;
export type ContractVersionRow = RowOf<typeof ContractVersion>;

export const linesOfContract = (reader: RecordReader, contractId: string): ContractLineRow[] =>
  reader.all(
    builder
      .selectFrom('contractLine')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('deletedAt', 'is', null)
      .orderBy('position'),
  );

export const partiesOf = (reader: RecordReader, contractId: string): ContractPartyRow[] =>
  reader.all(
    builder
      .selectFrom('contractParty')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('deletedAt', 'is', null)
      .orderBy('position'),
  );

/** Newest first. */
export const versionsOfContract = (reader: RecordReader, contractId: string): ContractVersionRow[] =>
  reader.all(
    builder
      .selectFrom('contractVersion')
      .selectAll()
      .where('contractId', '=', contractId)
      .orderBy('revision', 'desc'),
  );

export const currentVersion = (reader: RecordReader, contractId: string): ContractVersionRow | undefined =>
  reader.first(
    builder
      .selectFrom('contractVersion')
      .selectAll()
      .where('contractId', '=', contractId)
      .orderBy('revision', 'desc')
      .limit(1),
  );

/** All amendments of a contract, whatever their state, in the order in which they take effect. */
export const amendmentsOf = (reader: RecordReader, contractId: string): ContractRow[] =>
  reader.all(
    builder
      .selectFrom('contract')
      .selectAll()
      .where('parentId', '=', contractId)
      .where('kind', '=', 'amendment')
      .where('deletedAt', 'is', null)
      .orderBy('startsOn')
      .orderBy('id'),
  );

/** Other contracts under a framework. */
export const ordersUnder = (reader: RecordReader, contractId: string): ContractRow[] =>
  reader.all(
    builder
      .selectFrom('contract')
      .selectAll()
      .where('parentId', '=', contractId)
      .where('kind', '!=', 'amendment')
      .where('deletedAt', 'is', null)
      .orderBy('id'),
  );

export const obligationsOf = (reader: RecordReader, contractId: string): RowOf<typeof Obligation>[] =>
  reader.all(
    builder
      .selectFrom('obligation')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('deletedAt', 'is', null)
      .orderBy('dueOn')
      .orderBy('id'),
  );

export const renewalsOf = (reader: RecordReader, contractId: string): RowOf<typeof RenewalDecision>[] =>
  reader.all(
    builder
      .selectFrom('renewalDecision')
      .selectAll()
      .where('contractId', '=', contractId)
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** The contract that was made of a quote and is not void. */
export const contractOfQuote = (reader: RecordReader, quoteId: string): ContractRow | undefined =>
  reader.first(
    builder
      .selectFrom('contract')
      .selectAll()
      .where('quoteId', '=', quoteId)
      .where('status', '!=', 'void')
      .where('deletedAt', 'is', null),
  );

/** Signed contracts whose day has come: to begin, or to end or renew. */
export const dueContracts = (reader: RecordReader, today: string): ContractRow[] =>
  reader.all(
    builder
      .selectFrom('contract')
      .selectAll()
      .where('deletedAt', 'is', null)
      .where((eb) =>
        eb.or([
          eb.and([eb('status', '=', 'signed'), eb('startsOn', '<=', today)]),
          eb.and([eb('status', '=', 'active'), eb('runsUntil', '<', today)]),
        ]),
      )
      .orderBy('id'),
  );

export const isBinding = (status: unknown): boolean =>
  (BINDING_STATES as readonly unknown[]).includes(status);
