import type { Reader } from './reader.ts';

/** The mapping that a file with these headers was last imported with, as JSON. */
export const readMapping = (reader: Reader, entity: string, headers: string): string | undefined =>
  reader.sqlFirst<{ mapping: string }>(
    'select mapping from import_mapping where entity = ? and headers = ?',
    [entity, headers],
  )?.mapping;
