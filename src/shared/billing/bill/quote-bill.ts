import type { Fraction } from '../../fraction.ts';
import { fraction, multiply } from '../../fraction.ts';
import { roundToMinor } from '../../money.ts';
import { type AppliedCoupon, applyCoupons, type Coupon, discountByLine } from '../discount/coupon.ts';
import { spreadDiscount } from '../discount/spread-discount.ts';
import { type Settlement, settleTotal } from '../payment/settle-total.ts';
import { type TaxedDocument, taxDocument } from '../tax/document-tax.ts';
import type { TaxAmounts } from '../tax/tax-amounts.ts';
import { receiveUsage, type UsageEvent } from '../usage/usage-event.ts';
import { type Bill, momentOf } from './bill-json.ts';
import { type BillPeriods, billPeriods, checkUsageTotals } from './bill-periods.ts';
import {
  type CarriedUsage,
  commitmentLine,
  documentDiscount,
  type RatedLine,
  rateLines,
} from './rate-period.ts';

/** A line with what discounts took off it, and its tax; minor units. */
export interface BillLine extends RatedLine, TaxAmounts {
  /** Of the document and of coupons; its own is in `amount` already. */
  readonly discount: bigint;
  /** The tax rate as a ratio; null is exempt. */
  readonly rate: Fraction | null;
}

export interface QuotedBill {
  readonly currency: string;
  readonly lines: readonly BillLine[];
  readonly subtotal: bigint;
  readonly documentDiscount: bigint;
  readonly coupons: readonly AppliedCoupon[];
  readonly tax: TaxedDocument;
  readonly settlement: Settlement;
  /** The first days that are not billed yet, of what recurs and of usage. */
  readonly billedThrough: string;
  readonly usageThrough: string;
}

/** The events, each once however often it was reported. */
function eventsOf(bill: Bill): UsageEvent[] {
  const reported = bill.events.map(({ id, charge, at, value, change }) => ({
    id,
    meter: charge,
    at: momentOf(at, bill.timeZone),
    value,
    change,
  }));
  // there is no clock here: what lies ahead is a plan
  return [...receiveUsage([], reported, Number.MAX_SAFE_INTEGER).accepted];
}

/** What comes once, on the first day: without days, and never prorated. */
function fixedLines(bill: Bill): RatedLine[] {
  const onStart = { from: bill.start, to: bill.start };
  const period = { index: 0, ...onStart, full: onStart };
  const fixed = bill.plan.charges.filter(({ kind }) => kind === 'fixed');
  return fixed.flatMap((charge) => rateLines(charge, bill, [], period, new Map()));
}

/** All lines: what comes once, then by period and in the order of the plan. */
function ratedLines(bill: Bill, periods: BillPeriods): RatedLine[] {
  const { recurring, usage, withFixed } = periods;
  checkUsageTotals(bill, usage);
  const events = eventsOf(bill);
  const carried: CarriedUsage = new Map();
  const starts = [...new Set([...usage, ...recurring].map(({ from }) => from))].sort();
  const ofPeriods = starts.flatMap((from) => {
    const now = recurring.find((period) => period.from === from);
    const measured = usage.find((period) => period.from === from);
    const period = now ?? measured;
    if (!period) return [];
    const rated = bill.plan.charges.flatMap((charge) => {
      if (charge.kind === 'fixed') return [];
      const due = charge.kind === 'usage' ? measured : now;
      // a commitment looks at what recurs as well, though it was billed before
      const qualifies = bill.plan.commitment !== undefined && measured !== undefined;
      if (!due && !qualifies) return [];
      return rateLines(charge, bill, events, period, carried).map((line) => ({ line, due }));
    });
    const all = rated.map(({ line }) => line);
    const commitment = measured && commitmentLine(bill, measured, all);
    return [...rated.filter(({ due }) => due).map(({ line }) => line), ...(commitment ? [commitment] : [])];
  });
  return [...(withFixed ? fixedLines(bill) : []), ...ofPeriods];
}

const couponsOf = ({ coupons, currency }: Bill): Coupon[] =>
  coupons.map(({ percent, amount, ...coupon }, at) => ({
    ...coupon,
    redeemedAt: at,
    off: percent ? { percent } : { amount: amount ? roundToMinor(amount, currency) : 0n },
  }));

/** Per cent as a ratio; null is exempt. */
export const ratio = (percent: Fraction | null): Fraction | null =>
  percent === null ? null : multiply(percent, fraction(1n, 100n));

/**
 * BIL-DIS-1. Lines → discount of the document → coupons → tax → credit notes → wallet → amount due, all in minor units.
 * Errors are those of the JSON, and capacityExceeded.
 */
export function quoteBill(bill: Bill): QuotedBill {
  const { currency } = bill;
  const periods = billPeriods(bill);
  const lines = ratedLines(bill, periods);
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const off = spreadDiscount(
    documentDiscount(bill, subtotal),
    lines.map(({ amount }) => amount),
  );
  const left = lines.map(({ charge, product, amount }, at) => ({
    charge,
    product,
    net: amount - (off[at] ?? 0n),
  }));
  const coupons = applyCoupons(couponsOf(bill), left);
  const byCoupon = discountByLine(coupons, lines.length);
  const taxable = lines.map(({ taxRate }, at) => ({
    amount: (left[at]?.net ?? 0n) - (byCoupon[at] ?? 0n),
    rate: ratio(taxRate === undefined ? bill.tax.rate : taxRate),
  }));
  const tax = taxDocument(taxable, bill.tax);
  const minor = (value: Fraction): bigint => roundToMinor(value, currency);
  const settlement = settleTotal(
    tax.gross,
    bill.credits.map(({ number, issuedOn, amount }) => ({ number, issuedOn, left: minor(amount) })),
    bill.wallet.map(({ amount, ...lot }, createdAt) => ({ ...lot, left: minor(amount), createdAt })),
    bill.asOf ?? bill.start,
  );
  return {
    currency,
    subtotal,
    documentDiscount: off.reduce((sum, part) => sum + part, 0n),
    coupons,
    tax,
    settlement,
    billedThrough: periods.billedThrough,
    usageThrough: periods.usageThrough,
    lines: lines.map((line, at) => ({
      ...line,
      discount: (off[at] ?? 0n) + (byCoupon[at] ?? 0n),
      rate: taxable[at]?.rate ?? null,
      ...(tax.lines[at] ?? { net: 0n, tax: 0n, gross: 0n }),
    })),
  };
}
