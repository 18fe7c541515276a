import { split } from '#shared/money.ts';

/** A salesperson's part of a deal, in hundredths of a per cent: 50 % is 5,000. */
export interface CreditShare {
  readonly salespersonId: string | null;
  readonly points: number;
}

/** The whole of a deal, in hundredths of a per cent. */
export const WHOLE = 10_000;

/** Where nobody split it, a deal is its owner's alone. */
export const ownersShare = (ownerId: string | null): CreditShare[] => [
  { salespersonId: ownerId, points: WHOLE },
];

/** An amount in the parts of those who are credited, which add up to it to the minor unit. */
export const creditedAmounts = (amount: number, shares: readonly CreditShare[]): number[] =>
  split(
    BigInt(amount),
    shares.map(({ points }) => BigInt(points)),
  ).map(Number);
