import { createHash } from 'node:crypto';
import type { FieldMeta } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { keepMapping, readMapping } from '../storage/import-mapping.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { Mapping } from './mapping.ts';

const headersKey = (header: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(header)).digest('hex');

/** How a file with these headers was mapped last; what an older program kept and this one cannot use is left out. */
export function rememberedMapping(
  reader: Reader,
  entity: Entity,
  header: readonly string[],
  fields: readonly FieldMeta[],
): Mapping | null {
  const kept = readMapping(reader, entity.name, headersKey(header));
  if (kept === undefined) return null;
  const { success, data } = Mapping.safeParse(JSON.parse(kept));
  if (!success) return null;
  const known = new Set(fields.map(({ name }) => name));
  const columns = Object.entries(data.columns).map(
    ([column, field]) => [column, field !== null && known.has(field) ? field : null] as const,
  );
  return { ...data, columns: Object.fromEntries(columns) };
}

export const rememberMapping = (
  work: Work,
  entity: Entity,
  header: readonly string[],
  mapping: Mapping,
): void => keepMapping(work, entity.name, headersKey(header), JSON.stringify(mapping));
