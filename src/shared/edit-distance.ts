/**
 * How many letters must be added, dropped or replaced to turn one text into the other (Levenshtein, by UTF-16 unit);
 * undefined where it takes more than `limit`. Only the diagonal band that such a distance can lie in is computed, and
 * it stops as soon as no way through can be short enough.
 */
export function editDistance(left: string, right: string, limit: number): number | undefined {
  if (Math.abs(left.length - right.length) > limit) return undefined;
  const beyond = limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, at) => Math.min(at, beyond));
  let next = new Array<number>(right.length + 1).fill(beyond);
  for (let i = 1; i <= left.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(right.length, i + limit);
    const letter = left.charCodeAt(i - 1);
    let least = beyond;
    next[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    for (let j = from; j <= to; j++) {
      const replaced = (row[j - 1] ?? beyond) + (letter === right.charCodeAt(j - 1) ? 0 : 1);
      const added = (next[j - 1] ?? beyond) + 1;
      const dropped = j < i + limit ? (row[j] ?? beyond) + 1 : beyond;
      const best = Math.min(replaced, added, dropped, beyond);
      next[j] = best;
      if (best < least) least = best;
    }
    if (least === beyond && (next[from - 1] ?? beyond) === beyond) return undefined;
    [row, next] = [next, row];
  }
  const distance = row[right.length] ?? beyond;
  return distance > limit ? undefined : distance;
}
