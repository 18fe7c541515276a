import { formatDecimal } from '../decimal.ts';
import type { Fraction } from '../fraction.ts';

/** The power of ten that makes the denominator whole; undefined where none does, as for thirds. */
function placesOf(denominator: bigint): number | undefined {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** An exact value as it can be recomputed: `12.375` where a decimal ends, `1500/31` where it does not. */
export function exactText({ numerator, denominator }: Fraction): string {
  const places = placesOf(denominator);
  if (places === undefined) return `${numerator}/${denominator}`;
  return formatDecimal({ digits: (numerator * 10n ** BigInt(places)) / denominator, places });
}
