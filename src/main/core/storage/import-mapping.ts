import type { Reader } from './reader.ts';
import type { Work } from './work.ts';

/** The mapping that a file with these headers was last imported with, as JSON. */
export const readMapping = (reader: Reader, entity: string, headers: string): string | undefined =>
  reader.sqlFirst<{ mapping: string }>(
    'select mapping from import_mapping where entity = ? and headers = ?',
    [entity, headers],
  )?.mapping;

/** Keeps the mapping, as JSON, that a file with these headers was imported with. */
export function keepMapping(work: Work, entity: string, headers: string, mapping: string): void {
  work.sqlRun('insert or replace into import_mapping (entity, headers, mapping) values (?, ?, ?)', [
    entity,
    headers,
    mapping,
  ]);
}
