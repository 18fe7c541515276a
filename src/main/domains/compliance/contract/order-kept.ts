/**
 * Which items kept their order, by index: the longest run of growing places. The others moved. Of several as long, the
 * one that begins earliest.
 */
export function orderKept(places: readonly number[]): ReadonlySet<number> {
  const longest = places.map(() => 1);
  const next = places.map(() => -1);
  for (let at = places.length - 1; at >= 0; at--)
    for (let later = at + 1; later < places.length; later++)
      if ((places[later] ?? 0) > (places[at] ?? 0) && (longest[later] ?? 0) + 1 > (longest[at] ?? 0)) {
        longest[at] = (longest[later] ?? 0) + 1;
        next[at] = later;
      }
  const kept = new Set<number>();
  for (let at = longest.indexOf(Math.max(0, ...longest)); at >= 0; at = next[at] ?? -1) kept.add(at);
  return kept;
}
