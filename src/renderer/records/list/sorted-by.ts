import type { Sort } from '#shared/fields.ts';

const MOST = 3;

/**
 * The sorting after a column name was chosen: by it alone, or `beside` what sorts already, as the last of three at
 * most. One that sorts already turns round; the last of several leaves when it was descending.
 */
export function sortedBy(sorts: readonly Sort[], field: string, beside: boolean): readonly Sort[] {
  const at = sorts.findIndex((sort) => sort.field === field);
  const known = sorts[at];
  if (!beside) return [{ field, descending: known !== undefined && !known.descending }];
  if (!known) return [...sorts.slice(0, MOST - 1), { field, descending: false }];
  if (known.descending && sorts.length > 1) return sorts.toSpliced(at, 1);
  return sorts.with(at, { field, descending: !known.descending });
}
