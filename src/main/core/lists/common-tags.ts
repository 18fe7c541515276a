import type { Filter } from '#shared/filter/filter.ts';
import { TAGS } from '#shared/tags.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reader } from '../storage/reader.ts';
import { countTagged, mostRows } from '../storage/record-counts.ts';
import type { FilterScope } from './compile-filter.ts';

/** The tags that a filter asks for of the records themselves. */
function tagsAsked(filter: Filter): string[] {
  if ('and' in filter) return filter.and.flatMap(tagsAsked);
  if ('or' in filter) return filter.or.flatMap(tagsAsked);
  if ('not' in filter) return tagsAsked(filter.not);
  if (filter.field !== TAGS) return [];
  return [filter.value].flat().filter((each) => typeof each === 'string');
}

/**
 * The scope with the tags of a filter that so many records bear that a page is found sooner by looking at each row on
 * the way along the sort index than by gathering all that bear the tag and sorting them. They are alike at √(limit·N)
 * rows (`scope-reach.ts` says why), so counting stops there.
 */
export function withCommonTags(
  reader: Reader,
  entity: Entity,
  filter: Filter | null | undefined,
  limit: number,
  scope: FilterScope,
): FilterScope {
  const asked = filter ? [...new Set(tagsAsked(filter))] : [];
  if (asked.length === 0) return scope;
  const even = Math.ceil(Math.sqrt(limit * mostRows(reader, entity)));
  const isCommon = (id: string): boolean => countTagged(reader, id, even + 1) > even;
  return { ...scope, commonTags: new Set(asked.filter(isCommon)) };
}
