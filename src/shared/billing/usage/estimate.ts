import { add, type Fraction, fraction, multiply, ZERO } from '../../fraction.ts';

/** How many periods an estimate looks back. */
const LOOK_BACK = 3;

/** BIL-USE-4. Usage that is missing: the mean of the last three periods, or of as many as there are; else undefined. */
export function estimatedUsage(earlier: readonly Fraction[]): Fraction | undefined {
  const last = earlier.slice(-LOOK_BACK);
  if (last.length === 0) return undefined;
  return multiply(last.reduce(add, ZERO), fraction(1n, BigInt(last.length)));
}

/** BIL-USE-4. What real data changes of an estimate once it arrives: more to bill, or less. */
export const estimateDifference = (estimated: Fraction, real: Fraction): Fraction =>
  add(real, multiply(estimated, fraction(-1n)));
