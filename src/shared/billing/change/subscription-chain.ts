import { compare, type Fraction, subtract, ZERO } from '../../fraction.ts';
import { type BillingPeriod, periodsOf, type Service } from '../calendar/billing-period.ts';
import type { Grid } from '../calendar/grid.ts';
import { overlap } from '../civil-days.ts';
import { chargeOf } from '../proration/charge.ts';
import { type BilledLine, creditOf } from '../proration/credit.ts';
import { type Proration, shareOf } from '../proration/proration-share.ts';
import type { Worked } from '../working.ts';
import { type Change, netChanges } from './net-changes.ts';

/** What is billed from a day on; null while nothing is. The price is that of one full period, in major units. */
export type BilledState = { readonly quantity: Fraction; readonly price: Fraction } | null;

/** A line of a chain, by its natural key: period, kind and how many changes of the period went before. */
export interface ChainLine extends Worked {
  readonly key: string;
  readonly kind: 'recurring' | 'prorationCredit' | 'prorationCharge';
  /** The day on which it is billed: the first of the period, or that of the change. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
}

export interface ChainTerms {
  readonly grid: Grid;
  /** With its end: a chain is billed to the end. */
  readonly service: Service & { readonly end: string };
  readonly currency: string;
  readonly proration: Proration;
}

interface OpenLine extends BilledLine {
  readonly quantity: Fraction;
  readonly price: Fraction;
}

const alike = (one: BilledState, other: BilledState): boolean =>
  one === null || other === null
    ? one === other
    : compare(one.quantity, other.quantity) === 0 && compare(one.price, other.price) === 0;

/** The lines of one period: what it costs as it begins, then a credit and a charge for each day of change. */
class PeriodLines {
  readonly lines: ChainLine[] = [];
  private readonly period: BillingPeriod;
  private readonly terms: ChainTerms;
  private open: OpenLine[] = [];

  constructor(period: BillingPeriod, terms: ChainTerms) {
    this.period = period;
    this.terms = terms;
  }

  private add(kind: ChainLine['kind'], on: string, worked: Worked): void {
    const revision = this.lines.length;
    const key = `${this.period.from}|${kind}|${revision}`;
    this.lines.push({ ...worked, key, kind, on, from: on, to: this.period.to });
  }

  /** Bills a quantity from a day to the end of the period. */
  charge(kind: 'recurring' | 'prorationCharge', on: string, quantity: Fraction, price: Fraction): void {
    const { full, to } = this.period;
    const { currency, proration } = this.terms;
    const covers = { from: on, to };
    const worked = chargeOf(quantity, price, shareOf(covers, full, proration), currency);
    this.add(kind, on, worked);
    const credited = { net: 0n, tax: 0n };
    this.open.push({ net: worked.amount, tax: 0n, taxRate: ZERO, covers, full, credited, quantity, price });
  }

  /** Gives back what is left of every line billed so far. */
  credit(on: string): void {
    for (const line of this.open) {
      const credit = creditOf(line, on, this.terms);
      if (credit.amount !== 0n) this.add('prorationCredit', on, { ...credit, amount: -credit.amount });
    }
    this.open = [];
  }
}

/**
 * BIL-PRO-6, BIL-PRO-7, BIL-PRO-8. All lines of a subscription billed in advance, over any chain of changes. More of
 * the same price is a line for the difference; everything else is a credit of what was billed and a charge of what
 * holds now. The same input gives the same keys, so a rerun adds nothing.
 */
export function chainLines(
  initial: BilledState,
  changes: readonly Change<BilledState>[],
  terms: ChainTerms,
): ChainLine[] {
  const net = netChanges(initial, changes, alike);
  const stateOn = (day: string): BilledState => {
    const latest = net.findLast(({ on }) => on <= day);
    return latest ? latest.after : initial;
  };
  return [...periodsOf(terms.grid, terms.service)].flatMap((period) => {
    const lines = new PeriodLines(period, terms);
    const first = stateOn(period.from);
    if (first) lines.charge('recurring', period.from, first.quantity, first.price);
    for (const { on, before, after } of net) {
      if (on === period.from || overlap({ from: on, to: period.to }, period)?.from !== on) continue;
      const more = before && after && compare(before.price, after.price) === 0;
      if (more && compare(after.quantity, before.quantity) > 0) {
        lines.charge('prorationCharge', on, subtract(after.quantity, before.quantity), after.price);
        continue;
      }
      lines.credit(on);
      if (after) lines.charge('prorationCharge', on, after.quantity, after.price);
    }
    return lines.lines;
  });
}

/** What of these lines is not there yet, by their natural keys. */
export const newLines = (lines: readonly ChainLine[], known: ReadonlySet<string>): ChainLine[] =>
  lines.filter(({ key }) => !known.has(key));
