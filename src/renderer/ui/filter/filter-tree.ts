import type { Filter, FilterLeaf } from '#shared/filter/filter.ts';

export type GroupMode = 'all' | 'any' | 'none';

/** A filter as the editor holds it: every group with its mode and its parts. */
export interface FilterGroup {
  readonly mode: GroupMode;
  readonly parts: readonly FilterPart[];
}
export type FilterPart = FilterGroup | FilterLeaf;

export const isGroup = (part: FilterPart): part is FilterGroup => 'mode' in part;

export const EMPTY_GROUP: FilterGroup = { mode: 'all', parts: [] };

function asPart(filter: Filter): FilterPart {
  if ('and' in filter) return { mode: 'all', parts: filter.and.map(asPart) };
  if ('or' in filter) return { mode: 'any', parts: filter.or.map(asPart) };
  if ('not' in filter) {
    const { not } = filter;
    return { mode: 'none', parts: 'or' in not ? not.or.map(asPart) : [asPart(not)] };
  }
  return filter;
}

/** Takes a filter apart for editing; groups that say the same as the one around them are opened. */
export function readTree(filter: Filter | null): FilterGroup {
  if (filter === null) return EMPTY_GROUP;
  const part = asPart(filter);
  return flat(isGroup(part) ? part : { mode: 'all', parts: [part] });
}

const flat = ({ mode, parts }: FilterGroup): FilterGroup => ({
  mode,
  parts: parts.flatMap((part): readonly FilterPart[] => {
    if (!isGroup(part)) return [part];
    const inner = flat(part);
    return inner.mode === mode && mode !== 'none' ? inner.parts : [inner];
  }),
});

/** The filter that a tree means; null where nothing is asked. Incomplete conditions are left out by the caller. */
export function writeTree({ mode, parts }: FilterGroup): Filter | null {
  const filters = parts.flatMap((part): Filter[] => {
    const filter = isGroup(part) ? writeTree(part) : part;
    return filter === null ? [] : [filter];
  });
  const [first] = filters;
  if (first === undefined) return null;
  if (mode === 'none') return { not: { or: filters } };
  if (filters.length === 1) return first;
  return mode === 'all' ? { and: filters } : { or: filters };
}

/** The same tree without conditions that `keep` refuses and groups that are empty then. */
export const prune = ({ mode, parts }: FilterGroup, keep: (leaf: FilterLeaf) => boolean): FilterGroup => ({
  mode,
  parts: parts.flatMap((part): FilterPart[] => {
    if (!isGroup(part)) return keep(part) ? [part] : [];
    const inner = prune(part, keep);
    return inner.parts.length > 0 ? [inner] : [];
  }),
});

export const countLeaves = ({ parts }: FilterGroup): number =>
  parts.reduce((sum, part) => sum + (isGroup(part) ? countLeaves(part) : 1), 0);
