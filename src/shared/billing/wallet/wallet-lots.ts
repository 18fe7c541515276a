/** A prepaid amount; minor units. */
export interface WalletLot {
  readonly id: string;
  readonly left: bigint;
  /** Lower goes first; null goes after those that have one. */
  readonly priority: number | null;
  /** Usable through this day; null never ends. */
  readonly expiresOn: string | null;
  /** 赠送: given, not paid for; it is used first and never refunded. */
  readonly granted: boolean;
  /** The older goes first. */
  readonly createdAt: number;
}

/** What of which lot. */
export interface LotUse {
  readonly id: string;
  readonly amount: bigint;
}

export interface WalletUse {
  readonly uses: readonly LotUse[];
  readonly used: bigint;
  /** What the wallet could not cover. */
  readonly short: bigint;
}

/** No such bound sorts after any. */
const LAST = '9999-12-31';

const inOrder = (a: WalletLot, b: WalletLot): number =>
  (a.priority ?? Number.MAX_SAFE_INTEGER) - (b.priority ?? Number.MAX_SAFE_INTEGER) ||
  (a.expiresOn ?? LAST).localeCompare(b.expiresOn ?? LAST) ||
  Number(b.granted) - Number(a.granted) ||
  a.createdAt - b.createdAt;

/** Lots that can be used on a day. */
export const usableLots = (lots: readonly WalletLot[], day: string): WalletLot[] =>
  lots.filter(({ left, expiresOn }) => left > 0n && (expiresOn === null || day <= expiresOn));

/**
 * BIL-WAL-1. Pays from a wallet on a day: priority, then the earliest expiry, granted before paid, the oldest. It pays
 * an amount with its tax, and never lowers that tax.
 */
export function payFromWallet(lots: readonly WalletLot[], due: bigint, day: string): WalletUse {
  let short = due > 0n ? due : 0n;
  const uses: LotUse[] = [];
  for (const { id, left } of usableLots(lots, day).sort(inOrder)) {
    if (short === 0n) break;
    const amount = left < short ? left : short;
    uses.push({ id, amount });
    short -= amount;
  }
  return { uses, used: (due > 0n ? due : 0n) - short, short };
}

/** What of a wallet would have to be given back: paid lots, expired or not. */
export const refundable = (lots: readonly WalletLot[]): bigint =>
  lots.reduce((sum, { granted, left }) => (granted ? sum : sum + left), 0n);
