import { type Fraction, fraction, subtract } from '../../fraction.ts';

/** The greatest whole number that is not more. */
function floor({ numerator, denominator }: Fraction): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

/**
 * Whole units that are shown under a card and add up to it: each is cut down, and what is left goes to the largest
 * remainders, ties to the lowest index. Zeros stay zeros unless all are.
 */
export function roundTogether(values: readonly Fraction[], whole: bigint): bigint[] {
  const cut = values.map(floor);
  const rest = values.map((value, at) => subtract(value, fraction(cut[at] ?? 0n)));
  const size = (at: number): number =>
    Number(((rest[at]?.numerator ?? 0n) * 1_000_000_000n) / (rest[at]?.denominator ?? 1n));
  const taking = [...values.keys()].filter((at) => values[at]?.numerator !== 0n);
  const order = (taking.length > 0 ? taking : [...values.keys()]).sort((a, b) => size(b) - size(a) || a - b);
  let left = cut.reduce((so, units) => so - units, whole);
  const result = [...cut];
  while (left !== 0n && order.length > 0) {
    const step = left > 0n ? 1n : -1n;
    // what is too much is taken where the remainder was smallest
    for (const at of step > 0n ? order : order.toReversed()) {
      if (left === 0n) break;
      result[at] = (result[at] ?? 0n) + step;
      left -= step;
    }
  }
  return result;
}
