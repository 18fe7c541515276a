import { NEAR_FROM } from './company-match.ts';

/** A block of more records than this is not compared each with each. */
const LARGEST_BLOCK = 100;
/** In a larger block each is compared with so many that follow it. */
const NEIGHBOURS = 20;

/**
 * The keys under which a brand meets its like: the brand itself and, where one letter's difference may be a slip, the
 * brand without each of its letters. Two brands one letter apart share a key.
 */
export function brandKeys(brand: string): string[] {
  if (brand === '') return [];
  const keys = new Set([brand]);
  if (brand.length >= NEAR_FROM)
    for (let at = 0; at < brand.length; at++) keys.add(brand.slice(0, at) + brand.slice(at + 1));
  return [...keys];
}

/**
 * The pairs of records, by position, that share a key: what a search for duplicates looks at instead of every pair. Each
 * pair comes once, the earlier first. A key that very many share tells little; there each meets only those next to it
 * in the given order, so that the work grows with the number of records and not with its square.
 */
export function* candidatePairs(
  keysOf: readonly (readonly string[])[],
): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [at, keys] of keysOf.entries())
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  const met = new Set<number>();
  for (const block of blocks.values()) {
    const reach = block.length > LARGEST_BLOCK ? NEIGHBOURS : block.length;
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1, at + 1 + reach)) {
        const pair = one * keysOf.length + other;
        if (one === other || met.has(pair)) continue;
        met.add(pair);
        yield [one, other];
      }
  }
}
