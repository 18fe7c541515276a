import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { readCounters } from '../storage/number-counters.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { NumberLease } from './number-lease.ts';

export type Lease = RowOf<typeof NumberLease>;

const builder = queryBuilder<TablesOf<typeof NumberLease>>();

/** All leases, newest first. */
export const leasesOf = (reader: RecordReader): Lease[] =>
  reader.all(builder.selectFrom('numberLease').selectAll().orderBy('rid', 'desc')) as Lease[];

/** The lease in force for a device, if it has one. */
export const currentLease = (reader: RecordReader, device: string): Lease | undefined =>
  reader.first(
    builder
      .selectFrom('numberLease')
      .selectAll()
      .where('device', '=', device)
      .orderBy('rid', 'desc')
      .limit(1),
  ) as Lease | undefined;

/** Every letter that was ever taken, or numbered under before leases were kept; in order. */
export const usedLetters = (reader: Reader): string[] =>
  [...new Set([...leasesOf(reader), ...readCounters(reader)].map(({ series }) => series))].sort(
    (left, right) => left.length - right.length || left.localeCompare(right),
  );
