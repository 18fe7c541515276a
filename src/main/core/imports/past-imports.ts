import { createHash } from 'node:crypto';
import type { TablesOf } from '../entities/entity.ts';
import { rowsOfRecord, undoneBy } from '../storage/change-log.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { ImportJob } from './import-job.ts';

const builder = queryBuilder<TablesOf<typeof ImportJob>>();

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface PastImport {
  readonly at: number;
  /** Rows that were written, or were there already. */
  readonly count: number;
}

/** The last time that a file was imported into this entity; an import that was undone does not count. */
export function lastImport(reader: Reader, fileHash: string, entity: string): PastImport | null {
  const jobs = reader.all(
    builder
      .selectFrom('importJob')
      .select(['id', 'createdAt', 'created', 'updated', 'unchanged'])
      .where('fileHash', '=', fileHash)
      .where('entityName', '=', entity)
      .orderBy('rid', 'desc'),
  );
  const standing = jobs.find(({ id }) => {
    const [written] = rowsOfRecord(reader, id, undefined, 1);
    return written !== undefined && undoneBy(reader, written.groupSeq) === undefined;
  });
  return standing
    ? { at: standing.createdAt, count: standing.created + standing.updated + standing.unchanged }
    : null;
}
