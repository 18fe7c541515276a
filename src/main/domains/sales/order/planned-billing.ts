import { type Billing, MONTHS_OF } from '#shared/billing.ts';

/** A line that is to be billed. */
export interface BilledLine {
  readonly position: number;
  readonly billing: Billing | null;
  readonly termMonths: number | null;
  readonly freeMonths: number | null;
  /** Civil date; the order's where the line names none. */
  readonly startsOn: string | null;
  /** Minor units, for the whole term. */
  readonly net: number;
}

/** One amount that falls due, for the months from `from` up to the day before `until`. */
export interface PlannedBill {
  readonly position: number;
  readonly on: string;
  readonly from: string;
  /** Null for what is paid once. */
  readonly until: string | null;
  readonly net: number;
}

/**
 * What a line will be billed, in advance of each period and counted from its first day, so that the 31st stays the last
 * day of a month. Free months come first. A period that the term cuts short has its share by months. The amounts are the
 * line's to the smallest unit: each is what is due up to its end, rounded down, less what was planned before. Pure.
 */
export function plannedBillsOf(line: BilledLine, orderStart: string): PlannedBill[] {
  const { position, billing, termMonths, freeMonths, net } = line;
  const start = line.startsOn ?? orderStart;
  const every = MONTHS_OF[billing ?? 'once'];
  const paid = (termMonths ?? 0) - (freeMonths ?? 0);
  if (every === null || paid <= 0) return [{ position, on: start, from: start, until: null, net }];
  const first = freeMonths ?? 0;
  const after = (months: number): string =>
    Temporal.PlainDate.from(start)
      .add({ months: first + months })
      .toString();
  const bills: PlannedBill[] = [];
  let planned = 0n;
  for (let month = 0; month < paid; month += every) {
    const end = Math.min(month + every, paid);
    const due = (BigInt(net) * BigInt(end)) / BigInt(paid);
    const from = after(month);
    bills.push({ position, on: from, from, until: after(end), net: Number(due - planned) });
    planned = due;
  }
  return bills;
}

/** The bills of all lines, the earliest first. */
export const plannedBilling = (lines: readonly BilledLine[], orderStart: string): PlannedBill[] =>
  lines
    .flatMap((line) => plannedBillsOf(line, orderStart))
    .sort((a, b) => a.on.localeCompare(b.on) || a.position - b.position);
