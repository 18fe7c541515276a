import type { RefLabel } from '#shared/fields.ts';
import { mayRead } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { pickRecords } from '../records/pick.ts';
import type { Reader } from '../storage/reader.ts';
import { isSearched } from '../storage/schema/search-index.ts';

export interface Found {
  readonly entity: string;
  readonly id: string;
  readonly title: RefLabel;
  readonly detail: string | null;
}

/** Records of every kind that this actor may see and that hold all the words typed; a few of each kind. */
export function findRecords(reader: Reader, text: string, perEntity: number, scope: FilterScope): Found[] {
  if (text.trim() === '') return [];
  return scope.registry.all
    .filter((entity) => isSearched(entity) && entity.meta.hasPage && mayRead(scope.actor, entity))
    .flatMap((entity) =>
      pickRecords(reader, entity, text, perEntity, scope).map(({ id, label, detail }) => ({
        entity: entity.name,
        id,
        title: label,
        detail,
      })),
    );
}
