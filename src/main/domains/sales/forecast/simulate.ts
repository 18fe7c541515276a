/** What a period may bring, by many draws: one in ten brings less than `p10`, one in ten more than `p90`. */
export interface Simulated {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A deal that is won or not. */
export interface Chance {
  /** Minor units. */
  readonly amount: number;
  /** Between 0 and 1. */
  readonly probability: number;
}

export const DRAWS = 10_000;
const ALL = 4_294_967_296;

/**
 * Sums of many draws in which each deal is won or lost by its own chance, independently. The same deals in the same
 * order and the same seed give the same sums. Amounts are whole minor units, so that their sums in floating point are
 * exact below 2^53.
 */
export function drawSums(chances: readonly Chance[], seed: number, draws = DRAWS): Float64Array {
  const sums = new Float64Array(draws);
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  for (const { amount, probability } of chances) {
    if (amount === 0) continue;
    const limit = probability * ALL;
    for (let draw = 0; draw < draws; draw++) {
      // xorshift32 (Marsaglia 2003)
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      if (state >>> 0 < limit) sums[draw] = (sums[draw] ?? 0) + amount;
    }
  }
  return sums;
}

/** The sums with what is certain added, in order of size: one value in each hundred parts. */
export function quantiles(sums: Float64Array, certain: number): Simulated {
  const sorted = sums.slice().sort();
  const at = (part: number): number =>
    certain + (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** Several people's draws added up, draw by draw. */
export function addDraws(all: readonly Float64Array[], draws = DRAWS): Float64Array {
  const sums = new Float64Array(draws);
  for (const each of all)
    for (let draw = 0; draw < draws; draw++) sums[draw] = (sums[draw] ?? 0) + (each[draw] ?? 0);
  return sums;
}

/** A seed from a text: the same text, the same draws (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
