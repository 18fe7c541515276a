import type { Filter } from '#shared/filter/filter.ts';

/** Both must hold; absent parts are left out. (The one in shared brings the parser of filters along.) */
export function allOf(...parts: readonly (Filter | null | undefined)[]): Filter | null {
  const present = parts.filter((part): part is Filter => part !== null && part !== undefined);
  const [first] = present;
  if (first === undefined) return null;
  return present.length === 1 ? first : { and: present };
}
