import { type Fraction, fraction, multiply, round } from '../../fraction.ts';
import { split } from '../../money.ts';

/** A redeemed coupon. */
export interface Coupon {
  readonly code: string;
  /** In per cent, or what is left of a fixed amount in minor units. */
  readonly off: { readonly percent: Fraction } | { readonly amount: bigint };
  /** Charges that it is for, by code; null for no limit. A limit to meters goes before one to products. */
  readonly charges: readonly string[] | null;
  readonly products: readonly string[] | null;
  /** Epoch milliseconds, or any order: the earlier goes first. */
  readonly redeemedAt: number;
  /** Whether a remainder of a fixed amount stays for later invoices. */
  readonly carryRemainder: boolean;
  /** How many more invoices it holds for; null is for ever. */
  readonly invoicesLeft: number | null;
}

/** A line as coupons see it; minor units. */
export interface DiscountableLine {
  readonly charge: string;
  readonly product: string;
  /** After its own discount. */
  readonly net: bigint;
}

export interface AppliedCoupon {
  readonly code: string;
  readonly amount: bigint;
  /** What stays for later invoices. */
  readonly remainder: bigint;
  /** Its part of each line, in their order. */
  readonly byLine: readonly bigint[];
}

const rank = ({ charges, products }: Coupon): number => (charges ? 0 : products ? 1 : 2);

const isFor = ({ charges, products }: Coupon, line: DiscountableLine): boolean =>
  (charges === null || charges.includes(line.charge)) &&
  (products === null || products.includes(line.product));

/** What a coupon takes off what is left of the lines that it is for. */
function applyOne(
  coupon: Coupon,
  lines: readonly DiscountableLine[],
  left: readonly bigint[],
): AppliedCoupon {
  const eligible = left.map((net, at) => {
    const line = lines[at];
    return line && net > 0n && isFor(coupon, line) ? net : 0n;
  });
  const base = eligible.reduce((sum, net) => sum + net, 0n);
  const { code, off } = coupon;
  if ('percent' in off) {
    const amount = round(multiply(fraction(base), multiply(off.percent, fraction(1n, 100n))));
    return { code, amount, remainder: 0n, byLine: base === 0n ? eligible : split(amount, eligible) };
  }
  const amount = off.amount < base ? off.amount : base;
  const remainder = coupon.carryRemainder ? off.amount - amount : 0n;
  return { code, amount, remainder, byLine: base === 0n ? eligible : split(amount, eligible) };
}

/**
 * BIL-DIS-2. Coupons in their order: those for charges, those for products, those for anything; within each by
 * redemption; each on what the earlier ones left, spread by largest remainder over the lines it is for. A fixed amount
 * never takes more than they come to.
 */
export function applyCoupons(
  coupons: readonly Coupon[],
  lines: readonly DiscountableLine[],
): AppliedCoupon[] {
  const order = coupons
    .filter(({ invoicesLeft }) => invoicesLeft === null || invoicesLeft > 0)
    .toSorted((a, b) => rank(a) - rank(b) || a.redeemedAt - b.redeemedAt);
  let left = lines.map(({ net }) => net);
  return order.map((coupon) => {
    const applied = applyOne(coupon, lines, left);
    left = left.map((net, at) => net - (applied.byLine[at] ?? 0n));
    return applied;
  });
}

/** What coupons take off each line together. */
export const discountByLine = (applied: readonly AppliedCoupon[], lines: number): bigint[] =>
  Array.from({ length: lines }, (_, at) => applied.reduce((sum, { byLine }) => sum + (byLine[at] ?? 0n), 0n));
