import type { RefLabel } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readPage } from '../lists/page.ts';
import type { Reader } from '../storage/reader.ts';
import { isSearched } from '../storage/schema/search-index.ts';

export interface Picked {
  readonly id: string;
  readonly label: RefLabel;
  readonly detail: string | null;
}

/** Records to choose from in a reference field: by search where the entity has an index, else by the title's text. */
export function pickRecords(
  reader: Reader,
  entity: Entity,
  search: string,
  limit: number,
  scope: FilterScope,
): Picked[] {
  const title = entity.spec.titleField;
  const typed = search.trim();
  const titleSorts = entity.field(title)?.sortable === true;
  const page = readPage(
    reader,
    entity,
    {
      entity: entity.name,
      limit,
      ...(titleSorts && typed === '' ? { sort: { field: title, descending: false } } : {}),
      ...(typed !== '' && isSearched(entity) ? { sort: { field: 'createdAt', descending: true } } : {}),
      ...(typed === ''
        ? {}
        : isSearched(entity)
          ? { search: typed }
          : { filter: { field: title, op: 'contains', value: typed } }),
    },
    scope,
  );
  return page.rows.map((row) => ({
    id: row.id,
    label: titleOf(entity, row),
    detail: row.number === undefined || row.number === row[title] ? null : (row.number as string | null),
  }));
}
