import { bigrams, similarity } from './similarity.ts';

interface Worded {
  readonly text: string;
}

/** Below it two clauses are about something else. */
const ALIKE = 0.6;

/**
 * Pairs the clauses of two texts, each at most once: first those that a rule calls the same, rule by rule, then those
 * most alike in their words. From places in `left` to places in `right`.
 */
export function pairClauses<Left extends Worded, Right extends Worded>(
  left: readonly Left[],
  right: readonly Right[],
  rules: readonly ((left: Left, right: Right) => boolean)[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    pairs.set(from, to);
    taken.add(to);
  };
  for (const same of rules)
    for (const [from, each] of left.entries()) {
      if (pairs.has(from)) continue;
      const to = right.findIndex((other, at) => !taken.has(at) && same(each, other));
      if (to >= 0) pair(from, to);
    }
  const rest = right.flatMap(({ text }, at) => (taken.has(at) ? [] : [{ at, words: bigrams(text) }]));
  const candidates = left.flatMap(({ text }, from) => {
    if (pairs.has(from) || rest.length === 0) return [];
    const words = bigrams(text);
    return rest.flatMap(({ at, words: others }) => {
      const likeness = similarity(words, others);
      return likeness >= ALIKE ? [{ from, to: at, likeness }] : [];
    });
  });
  for (const { from, to } of candidates.toSorted((a, b) => b.likeness - a.likeness))
    if (!pairs.has(from) && !taken.has(to)) pair(from, to);
  return pairs;
}
