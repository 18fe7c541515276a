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
