import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Envelope, EnvelopeSigner, SigningEvent } from './envelope-entities.ts';

const builder = queryBuilder<TablesOf<typeof Envelope | typeof EnvelopeSigner | typeof SigningEvent>>();

export type EnvelopeRow = RowOf<typeof Envelope>;
export type SignerRow = RowOf<typeof EnvelopeSigner>;
export type SigningEventRow = RowOf<typeof SigningEvent>;

/** In the order in which they were named. */
export const signersOf = (reader: RecordReader, envelopeId: string): SignerRow[] =>
  reader.all(
    builder
      .selectFrom('envelopeSigner')
      .selectAll()
      .where('envelopeId', '=', envelopeId)
      .where('deletedAt', 'is', null)
      .orderBy('position'),
  );

/** Oldest first. */
export const eventsOf = (reader: RecordReader, envelopeId: string): SigningEventRow[] =>
  reader.all(
    builder
      .selectFrom('signingEvent')
      .selectAll()
      .where('envelopeId', '=', envelopeId)
      .orderBy('createdAt')
      .orderBy('id'),
  );

/** Newest first. */
export const envelopesOf = (reader: RecordReader, contractId: string): EnvelopeRow[] =>
  reader.all(
    builder
      .selectFrom('envelope')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('deletedAt', 'is', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );

/** The envelope of a contract that is being signed. */
export const openEnvelope = (reader: RecordReader, contractId: string): EnvelopeRow | undefined =>
  envelopesOf(reader, contractId).find(({ status }) => status === 'signing');

/** Envelopes being signed whose last day has passed. */
export const overdueEnvelopes = (reader: RecordReader, today: string): EnvelopeRow[] =>
  reader.all(
    builder
      .selectFrom('envelope')
      .selectAll()
      .where('status', '=', 'signing')
      .where('expiresOn', '<', today)
      .where('deletedAt', 'is', null)
      .orderBy('id'),
  );
