import type { Registry } from '../entities/registry.ts';
import type { Reader } from './reader.ts';
import type { Statements } from './statements.ts';
import { OPEN } from './stored-file.ts';

/** How many files, and how many bytes they come to. */
export interface FileCount {
  readonly files: number;
  readonly bytes: number;
}

export interface Sweep {
  /** Gone for good. */
  readonly removed: FileCount;
  /** Nothing refers to them, but an undo still might. */
  readonly waiting: FileCount;
}

/** The address and vault of every file that a record names, deleted records among them, as one SQL query. */
export function references(registry: Registry): string {
  const named = registry.all.flatMap(({ name: entity, fields, storage }) =>
    fields.flatMap(({ name }) => {
      const file = storage[name]?.file;
      if (!file) return [];
      const { when, named: vault } = file.vault ?? {};
      const kept = when && vault ? `case when "${when}" = 1 then "${vault}" else '${OPEN}' end` : `'${OPEN}'`;
      return [`select "${name}" as hash, ${kept} as vault from "${entity}" where "${name}" is not null`];
    }),
  );
  return named.length > 0 ? named.join(' union ') : 'select null as hash, null as vault where 0';
}

const COUNT = 'count(*) as files, coalesce(sum(size), 0) as bytes';
/** The condition that no record names a file. */
const unreferencedIn = (registry: Registry): string => `(hash, vault) not in (${references(registry)})`;

/**
 * Marks what nothing refers to, takes the mark from what is referred to again, and removes what has carried it since
 * before `before`. Part of the caller's unit of work, so it is whole or absent.
 */
export function sweepOrphans(statements: Statements, registry: Registry, now: number, before: number): Sweep {
  const unreferenced = unreferencedIn(registry);
  statements
    .get(`update stored_file set orphanedAt = null where orphanedAt is not null and not (${unreferenced})`)
    .run();
  const removed = statements.get(`select ${COUNT} from stored_file where orphanedAt < ?`).get(before);
  statements
    .get('delete from stored_chunk where file in (select file from stored_file where orphanedAt < ?)')
    .run(before);
  statements.get('delete from stored_file where orphanedAt < ?').run(before);
  statements
    .get(`update stored_file set orphanedAt = ? where orphanedAt is null and ${unreferenced}`)
    .run(now);
  const waiting = statements.get(`select ${COUNT} from stored_file where orphanedAt is not null`).get();
  return { removed: removed as FileCount, waiting: waiting as FileCount };
}

/** What a sweep at this moment would remove, and what it would leave for later; changes nothing. */
export function foreseeSweep(reader: Reader, registry: Registry, before: number): Sweep {
  const unreferenced = unreferencedIn(registry);
  const count = (condition: string, parameters: readonly number[]): FileCount =>
    reader.sqlFirst<FileCount>(
      `select ${COUNT} from stored_file where ${unreferenced} and ${condition}`,
      parameters,
    ) ?? { files: 0, bytes: 0 };
  return {
    removed: count('orphanedAt < ?', [before]),
    waiting: count('(orphanedAt is null or orphanedAt >= ?)', [before]),
  };
}

/** Everything in the content store; a file that several records name counts once. */
export const fileStatistics = (reader: Reader): FileCount =>
  reader.sqlFirst<FileCount>(`select ${COUNT} from stored_file`) ?? { files: 0, bytes: 0 };
