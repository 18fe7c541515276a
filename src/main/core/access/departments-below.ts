interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** A department and all that are part of it, however deep. A circle is walked once. */
export function departmentsBelow(departments: readonly Placed[], root: string): string[] {
  const below = new Map<string | null, string[]>();
  for (const { id, parentId } of departments) below.set(parentId, [...(below.get(parentId) ?? []), id]);
  const found = new Set([root]);
  for (const id of found) for (const child of below.get(id) ?? []) found.add(child);
  return [...found];
}
