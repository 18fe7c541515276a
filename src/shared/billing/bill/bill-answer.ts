import { minorUnits, moneyText } from '../../money.ts';
import { exactText } from '../exact-text.ts';
import type { WorkingStep } from '../working.ts';
import type { ChangePreview } from './preview-change.ts';
import type { BillLine, QuotedBill } from './quote-bill.ts';
import type { ScheduledPeriod } from './schedule-bill.ts';

/** An amount as decimal text with all places of its currency. */
export const amountText = (amount: bigint, currency: string): string =>
  moneyText(minorUnits(amount, currency), currency);

const stepAnswer = ({ label, detail, amount }: WorkingStep) => ({ label, detail, amount: exactText(amount) });

function lineAnswer(line: BillLine, currency: string) {
  const text = (amount: bigint): string => amountText(amount, currency);
  const { charge, name, kind, period, share, units } = line;
  return {
    charge,
    name,
    kind,
    from: period.from,
    to: period.to,
    share: share.shown,
    units: exactText(units),
    amount: text(line.amount),
    discount: text(line.discount),
    net: text(line.net),
    tax: text(line.tax),
    gross: text(line.gross),
    working: line.working.map(stepAnswer),
  };
}

/** A quoted bill as JSON: amounts are decimal text, spans half-open, steps of a working add up to the amount. */
export function billAnswer(bill: QuotedBill) {
  const { currency, tax, settlement } = bill;
  const text = (amount: bigint): string => amountText(amount, currency);
  return {
    format: 'vendordesk.bill.1',
    currency,
    lines: bill.lines.map((line) => lineAnswer(line, currency)),
    coupons: bill.coupons.map(({ code, amount, remainder }) => ({
      code,
      amount: text(amount),
      remainder: text(remainder),
    })),
    subtotal: text(bill.subtotal),
    documentDiscount: text(bill.documentDiscount),
    net: text(tax.net),
    tax: text(tax.tax),
    gross: text(tax.gross),
    taxDifference: text(tax.difference),
    otherTaxMode: { net: text(tax.other.net), tax: text(tax.other.tax), gross: text(tax.other.gross) },
    credits: settlement.credits.map(({ number, amount }) => ({ number, amount: text(amount) })),
    wallet: settlement.wallet.uses.map(({ id, amount }) => ({ id, amount: text(amount) })),
    due: text(settlement.due),
    billedThrough: bill.billedThrough,
    usageThrough: bill.usageThrough,
  };
}

/** Periods to come as JSON. */
export const scheduleAnswer = (periods: readonly ScheduledPeriod[], currency: string) => ({
  format: 'vendordesk.schedule.1',
  currency,
  periods: periods.map(({ period, dueOn, lines, amount }) => ({
    from: period.from,
    to: period.to,
    full: period.full,
    share: lines[0]?.share.shown ?? '1',
    dueOn,
    amount: amountText(amount, currency),
  })),
});

/** A change as JSON; credits are negative. What is below nothing becomes balance of the account. */
export function previewAnswer({ total, ...preview }: ChangePreview, currency: string) {
  const text = (amount: bigint): string => amountText(amount, currency);
  return {
    format: 'vendordesk.preview.1',
    currency,
    direction: preview.direction,
    when: preview.when,
    effectiveOn: preview.effectiveOn,
    lines: preview.lines.map(({ kind, charge, name, period, share, net, tax, gross, working }) => ({
      kind,
      charge,
      name,
      from: period.from,
      to: period.to,
      share: share.shown,
      net: text(net),
      tax: text(tax),
      gross: text(gross),
      working: working.map(stepAnswer),
    })),
    net: text(total.net),
    tax: text(total.tax),
    gross: text(total.gross),
    due: text(total.gross > 0n ? total.gross : 0n),
    toBalance: text(total.gross < 0n ? -total.gross : 0n),
  };
}
