import { fraction, round } from '../../fraction.ts';

/**
 * BIL-MON-4. A schedule over time: each part is the rounded cumulative value less what went before, so that 10.00 over
 * three is 3.33, 3.34, 3.33, and any number of parts from the first is right to half a unit. Weights are positive.
 */
export function cumulativeParts(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((so, weight) => so + weight, 0n);
  let [reached, given] = [0n, 0n];
  return weights.map((weight) => {
    reached += weight;
    const upTo = round(fraction(whole * reached, sum));
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** BIL-MON-4. Shares of which the last is declared 余额: each but the last is rounded, and the last is the rest. */
export function restToLast(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((so, weight) => so + weight, 0n);
  const parts = weights.slice(0, -1).map((weight) => round(fraction(whole * weight, sum)));
  return weights.length === 0 ? [] : [...parts, parts.reduce((left, part) => left - part, whole)];
}
