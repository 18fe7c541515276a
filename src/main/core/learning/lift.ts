import type { Judged } from './quality.ts';

/**
 * How many times as often the outcome came among the likeliest `part` of the answers as among all. Rows that tie at
 * the edge count by their share. Null where the outcome never came.
 */
export function lift(judged: readonly Judged[], part: number): number | null {
  const came = judged.reduce((sum, { outcome }) => sum + outcome, 0);
  if (came === 0) return null;
  const wanted = judged.length * part;
  const sorted = [...judged].sort((one, other) => other.probability - one.probability);
  let [taken, found] = [0, 0];
  for (let from = 0; from < sorted.length && taken < wanted; ) {
    let [to, inside] = [from, 0];
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability)
      inside += sorted[to++]?.outcome ?? 0;
    const share = Math.min(1, (wanted - taken) / (to - from));
    taken += (to - from) * share;
    found += inside * share;
    from = to;
  }
  return found / taken / (came / judged.length);
}
