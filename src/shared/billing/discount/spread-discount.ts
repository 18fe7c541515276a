import { split } from '../../money.ts';

/**
 * BIL-MON-4. A discount of a whole document over its lines by their net amounts: largest remainder, ties to the lowest
 * line. Credits take no part. Never more than the lines come to. Minor units.
 */
export function spreadDiscount(discount: bigint, nets: readonly bigint[]): bigint[] {
  const weights = nets.map((net) => (net > 0n ? net : 0n));
  const base = weights.reduce((sum, net) => sum + net, 0n);
  return base === 0n ? weights : split(discount > base ? base : discount, weights);
}
