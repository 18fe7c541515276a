import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { SignIn } from './sign-in.ts';

const builder = queryBuilder<TablesOf<typeof SignIn>>();

/** A person's latest sign-ins, newest first, with where they came from and what had failed before. */
export const recentSignIns = (reader: RecordReader, personId: string, limit: number) =>
  reader.all(
    builder
      .selectFrom('signIn')
      .select(['id', 'createdAt', 'source', 'method', 'failedBefore', 'firstFailedAt'])
      .where('personId', '=', personId)
      .orderBy('createdAt', 'desc')
      .limit(limit),
  );

/** How many tries to unlock failed since a moment, as far as somebody came in afterwards. */
export const failedTriesSince = (reader: RecordReader, since: number): number =>
  reader
    .all(builder.selectFrom('signIn').select('failedBefore').where('createdAt', '>=', since))
    .reduce((sum, { failedBefore }) => sum + (failedBefore ?? 0), 0);
