/** The columns with one of them put before or after another; the same list where nothing moves. */
export function placedBeside(
  ids: readonly string[],
  id: string,
  target: string,
  side: 'before' | 'after',
): readonly string[] {
  if (id === target || !ids.includes(id) || !ids.includes(target)) return ids;
  const rest = ids.filter((each) => each !== id);
  rest.splice(rest.indexOf(target) + (side === 'after' ? 1 : 0), 0, id);
  return rest.every((each, at) => each === ids[at]) ? ids : rest;
}

/** The columns with one of them a place further on (1) or back (-1); the same list at either end. */
export function shifted(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const neighbour = ids[ids.indexOf(id) + by];
  return neighbour === undefined || !ids.includes(id)
    ? ids
    : placedBeside(ids, id, neighbour, by > 0 ? 'after' : 'before');
}
