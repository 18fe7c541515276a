import { divide, type Fraction, fraction, multiply, round } from '../../fraction.ts';
import { later, overlap, type Span } from '../civil-days.ts';
import { exactText } from '../exact-text.ts';
import { majorOf, roundWorked, type Worked, type WorkingStep } from '../working.ts';
import { isNothing, type Proration, type Share, shareOf } from './proration-share.ts';

/** A line as it was billed: what its customer paid for the days that it covers. Minor units. */
export interface BilledLine {
  /** After its discounts, without tax. */
  readonly net: bigint;
  readonly tax: bigint;
  /** The tax rate as a ratio: 6 % is 3/50. */
  readonly taxRate: Fraction;
  readonly covers: Span;
  /** The whole period that `covers` lies in. */
  readonly full: Span;
  /** What credits have already given back of it. */
  readonly credited: { readonly net: bigint; readonly tax: bigint };
  /** The first day after a trial that it covered: days before cannot be credited. */
  readonly creditableFrom?: string;
}

/** A credit, as positive amounts in minor units, without and with tax. */
export interface Credit extends Worked {
  readonly tax: bigint;
}

export interface CreditTerms {
  readonly currency: string;
  readonly proration: Proration;
  readonly timeZone?: string;
  /** Instead of days, where the moment of a change counts (`secondShare`). */
  readonly share?: Share;
}

const BILLED = { zh: '已计费金额的未用部分', en: 'Unused part of what was billed' };
const GIVEN = { zh: '减：此前已贷记', en: 'Less credits given before' };
const LIMIT = { zh: '以该行未贷记余额为限', en: 'Limited to what is left of the line' };

const NOTHING: Credit = { amount: 0n, tax: 0n, working: [] };

/** The part of what a line covers that is not used from a day on. */
function unusedShare(line: BilledLine, from: string, terms: CreditTerms): Share | undefined {
  if (terms.proration === 'none') return undefined;
  if (terms.share) return isNothing(terms.share) ? undefined : terms.share;
  const unused = overlap({ from: later(from, line.creditableFrom ?? from), to: line.covers.to }, line.covers);
  if (unused === undefined) return undefined;
  const part = shareOf(unused, line.full, terms.proration, terms.timeZone);
  const whole = shareOf(line.covers, line.full, terms.proration, terms.timeZone);
  if (isNothing(part) || isNothing(whole)) return undefined;
  const [numerator] = part.shown.split('/');
  // 17/31 of 20/31 is shown as 17/20
  const of = whole.shown === '1' ? part.shown : `${numerator}/${whole.shown.split('/')[0]}`;
  return { ratio: divide(part.ratio, whole.ratio), shown: of };
}

/**
 * BIL-PRO-5. What is given back of a billed line whose service ends on `from`, the first day without it: billed net ×
 * unused ÷ covered days, rounded once, less the credits already given, from 0 to what is left of the line. The tax is
 * the credit's at the line's rate; crediting the rest of a line takes what is left of its net and tax exactly.
 */
export function creditOf(line: BilledLine, from: string, terms: CreditTerms): Credit {
  const { currency } = terms;
  const share = unusedShare(line, from, terms);
  if (share === undefined) return NOTHING;
  const left = line.net - line.credited.net;
  const net = majorOf(line.net, currency);
  const detail = `${exactText(net)} × ${share.shown}`;
  const due = roundWorked([{ label: BILLED, detail, amount: multiply(net, share.ratio) }], currency);
  const step = (label: WorkingStep['label'], change: bigint): WorkingStep[] => {
    const amount = majorOf(change, currency);
    return change === 0n ? [] : [{ label, detail: exactText(amount), amount }];
  };
  const wanted = due.amount - line.credited.net;
  const amount = wanted < 0n ? 0n : wanted > left ? left : wanted;
  if (amount === 0n) return NOTHING;
  const working = [...due.working, ...step(GIVEN, -line.credited.net), ...step(LIMIT, amount - wanted)];
  return { amount, tax: creditTax(line, amount), working };
}

/** The tax that a net credit takes with it: all that is left with the rest of the line, and never more. */
export function creditTax(line: BilledLine, net: bigint): bigint {
  const left = line.tax - line.credited.tax;
  if (net === line.net - line.credited.net) return left;
  const tax = round(multiply(fraction(net), line.taxRate));
  return tax > left ? left : tax;
}
