/** From this on a population has moved so far that a model should be looked at. */
export const DRIFTED = 0.2;
const BANDS = 10;
/** An empty band counts as this share, so that the index stays finite. */
const NEXT_TO_NOTHING = 1e-4;

/**
 * How far the shares of the same bands have moved apart (population stability index): Σ (now − then) × ln(now ÷ then).
 * 0 where nothing moved.
 */
export function stabilityIndex(then: readonly number[], now: readonly number[]): number {
  return then.reduce((sum, one, at) => {
    const [before, after] = [Math.max(one, NEXT_TO_NOTHING), Math.max(now[at] ?? 0, NEXT_TO_NOTHING)];
    return sum + (after - before) * Math.log(after / before);
  }, 0);
}

/** The edges that part these values into ten bands of about as many each. */
export function bandEdges(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const edges = Array.from(
    { length: BANDS - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BANDS)] ?? 0,
  );
  return [...new Set(edges)];
}

/** Which part of the values lies in each band; a value on an edge belongs above it. */
export function bandShares(values: readonly number[], edges: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    const band = edges.filter((edge) => value >= edge).length;
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts.map((count) => (values.length === 0 ? 0 : count / values.length));
}
