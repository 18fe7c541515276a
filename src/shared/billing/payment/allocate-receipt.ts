/** An invoice that is not paid in full; minor units. */
export interface OpenInvoice {
  readonly number: string;
  readonly balance: bigint;
  readonly dueOn: string;
}

export interface ReceivedAmount {
  readonly amount: bigint;
  /** What the payer wrote. */
  readonly remark: string;
  /** What somebody decided, by invoice number. */
  readonly explicit: readonly { readonly number: string; readonly amount: bigint }[];
}

/** Why money goes to an invoice. */
export type AllocationReason = 'explicit' | 'remark' | 'exactAmount' | 'oldest';

export interface AllocatedPart {
  readonly number: string;
  readonly amount: bigint;
  /** A balance too small to ask for, that goes to 手续费/尾差. */
  readonly shortPay: bigint;
  readonly reason: AllocationReason;
}

export interface Allocated {
  readonly parts: readonly AllocatedPart[];
  /** 预收: stays on the account. */
  readonly unapplied: bigint;
}

const byAge = (a: OpenInvoice, b: OpenInvoice): number =>
  a.dueOn.localeCompare(b.dueOn) || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0);

/** Whether a remark names a number as a whole, and not as the beginning of a longer one. */
function names(remark: string, number: string): boolean {
  const at = remark.toUpperCase().indexOf(number.toUpperCase());
  const isPart = (sign: string | undefined): boolean => sign !== undefined && /[0-9A-Za-z]/.test(sign);
  return at >= 0 && !isPart(remark[at - 1]) && !isPart(remark[at + number.length]);
}

/** The invoices that money goes to, in order, with why; `limit` is what was decided for one. */
function* targets(received: ReceivedAmount, invoices: readonly OpenInvoice[], left: () => bigint) {
  for (const { number, amount } of received.explicit)
    yield { number, limit: amount, reason: 'explicit' as const };
  for (const { number } of invoices)
    if (names(received.remark, number)) yield { number, limit: undefined, reason: 'remark' as const };
  const exact = invoices.find(({ balance }) => balance === left());
  if (exact) yield { number: exact.number, limit: undefined, reason: 'exactAmount' as const };
  for (const { number } of invoices) yield { number, limit: undefined, reason: 'oldest' as const };
}

/**
 * BIL-PMT-1. Money to invoices: as decided, as the remark says, to the one whose balance it is exactly, then to the
 * oldest due and the lowest number. What an invoice lacks within the tolerance is given up, once the money is used up.
 * The parts and what stays unapplied are the receipt, always.
 */
export function allocateReceipt(
  received: ReceivedAmount,
  open: readonly OpenInvoice[],
  tolerance = 0n,
): Allocated {
  const invoices = open.filter(({ balance }) => balance > 0n).sort(byAge);
  const balances = new Map(invoices.map(({ number, balance }) => [number, balance]));
  const parts: AllocatedPart[] = [];
  let left = received.amount;
  for (const { number, limit, reason } of targets(received, invoices, () => left)) {
    const balance = balances.get(number) ?? 0n;
    const wanted = limit !== undefined && limit < balance ? limit : balance;
    const amount = wanted < left ? wanted : left;
    if (amount <= 0n) continue;
    left -= amount;
    const short = balance - amount;
    const shortPay = left === 0n && short <= tolerance && limit === undefined ? short : 0n;
    balances.set(number, short - shortPay);
    parts.push({ number, amount, shortPay, reason });
  }
  return { parts, unapplied: left };
}
