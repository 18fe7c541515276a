/** Blanks, line ends and the width of characters make no difference. */
export const normal = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();

/** How often each pair of neighbouring characters occurs in a text. */
export interface Bigrams {
  readonly count: number;
  readonly of: ReadonlyMap<string, number>;
}

export function bigrams(text: string): Bigrams {
  const characters = [...normal(text)];
  const of = new Map<string, number>();
  for (let at = 0; at + 1 < characters.length; at++) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    of.set(pair, (of.get(pair) ?? 0) + 1);
  }
  return { count: Math.max(0, characters.length - 1), of };
}

/** How much two texts have in common, from 0 to 1: twice the shared pairs of characters ÷ all of them (Dice). */
export function similarity(left: Bigrams, right: Bigrams): number {
  const all = left.count + right.count;
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, times] of left.of) shared += Math.min(times, right.of.get(pair) ?? 0);
  return (2 * shared) / all;
}
