import { payFromWallet, type WalletLot, type WalletUse } from '../wallet/wallet-lots.ts';

/** A credit note of which something is left; minor units. */
export interface CreditBalance {
  readonly number: string;
  readonly issuedOn: string;
  readonly left: bigint;
}

/** How a total with tax is settled before anybody pays. */
export interface Settlement {
  readonly credits: readonly { readonly number: string; readonly amount: bigint }[];
  readonly wallet: WalletUse;
  /** What is to be paid. */
  readonly due: bigint;
  /** A negative total becomes balance of the account: an invoice is never negative. */
  readonly toBalance: bigint;
}

/**
 * BIL-DIS-1, BIL-PRO-6. Total with tax → credit notes, the oldest first → wallet → amount due. Both are payments: the
 * tax of the document stays as it is.
 */
export function settleTotal(
  total: bigint,
  credits: readonly CreditBalance[],
  lots: readonly WalletLot[],
  day: string,
): Settlement {
  const toBalance = total < 0n ? -total : 0n;
  let due = total < 0n ? 0n : total;
  const oldest = credits.toSorted(
    (a, b) => a.issuedOn.localeCompare(b.issuedOn) || a.number.localeCompare(b.number),
  );
  const used = oldest.flatMap(({ number, left }) => {
    const amount = left < due ? left : due;
    due -= amount;
    return amount > 0n ? [{ number, amount }] : [];
  });
  const wallet = payFromWallet(lots, due, day);
  return { credits: used, wallet, due: wallet.short, toBalance };
}
