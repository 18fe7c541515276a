import { sumTaxAmounts, type TaxAmounts, taxAmounts } from '#shared/billing/tax/tax-amounts.ts';
import { minorUnits } from '#shared/money.ts';
import { headerDiscountAmount, spreadHeaderDiscount, type TaxGroup, taxGroups } from './header-discount.ts';
import { type LineAmounts, lineAmounts, percent } from './line-amounts.ts';
import type { PricedGroup, PricedLine, Pricing, PricingTotals } from './priced-quote.ts';
import { recurringValue } from './recurring-value.ts';
import type { QuoteLineInput, QuoteTerms } from './terms.ts';
import { pricingWorking } from './working.ts';

export type { PricedGroup, PricedLine, Pricing, PricingTotals, WorkingStep } from './priced-quote.ts';
export type { Discount, QuoteLineInput, QuoteTerms } from './terms.ts';

/** A line with its part of the document discount and its tax. */
interface LineResult extends LineAmounts, TaxAmounts {
  readonly headerDiscount: bigint;
}

interface GroupResult extends TaxAmounts {
  readonly taxRate: string | null;
  readonly headerDiscount: bigint;
  readonly roundingDifference: bigint;
}

const total = <Item>(items: readonly Item[], pick: (item: Item) => bigint): bigint =>
  items.reduce((sum, item) => sum + pick(item), 0n);

const taxed = (amount: bigint, taxRate: string | null, taxMode: QuoteTerms['taxMode']): TaxAmounts =>
  taxAmounts(amount, taxRate === null ? null : percent(taxRate), taxMode === 'inclusive');

function groupResult(group: TaxGroup, lines: readonly LineResult[], terms: QuoteTerms): GroupResult {
  const members = lines.filter((line) => line.taxRate === group.taxRate);
  const headerDiscount = total(members, (line) => line.headerDiscount);
  const byLine = sumTaxAmounts(members);
  const whole =
    terms.rounding === 'line' ? byLine : taxed(group.amount - headerDiscount, group.taxRate, terms.taxMode);
  return { ...whole, taxRate: group.taxRate, headerDiscount, roundingDifference: whole.tax - byLine.tax };
}

/**
 * Prices a quote: line discount, document discount spread over the lines within tax groups, then tax. Optional lines
 * are priced by themselves and left out of groups and totals. Throws AppError quantityNotPositive, termMissing,
 * termTooLong, freeMonthsTooMany, discountOutOfRange, headerDiscountOutOfRange, tooLarge, and those of decimal texts.
 */
export function priceQuote(input: readonly QuoteLineInput[], terms: QuoteTerms): Pricing {
  const { currency, taxMode, rounding } = terms;
  const read = input.map((line, index) => lineAmounts(line, index + 1, currency));
  const counted = read.filter((line) => !line.optional);
  const headerDiscount = headerDiscountAmount(
    terms.headerDiscount,
    total(counted, (line) => line.amount),
    currency,
  );
  const groups = taxGroups(counted);
  const shares = spreadHeaderDiscount(headerDiscount, groups);
  const lines = read.map((line): LineResult => {
    const share = shares.get(line.position) ?? 0n;
    return { ...line, ...taxed(line.amount - share, line.taxRate, taxMode), headerDiscount: share };
  });
  const included = lines.filter((line) => !line.optional);
  const grouped = groups.map((group) => groupResult(group, included, terms));
  const totals = totalsPart(included, grouped, currency);
  const valued = included.map((line) => ({ ...line, net: minorUnits(line.net, currency) }));
  const priced = {
    currency,
    taxMode,
    rounding,
    lines: lines.map((line) => linePart(line, currency)),
    groups: grouped.map((group) => groupPart(group, currency)),
    totals,
    value: recurringValue(valued, totals.net),
  };
  return { ...priced, working: pricingWorking(priced, input, terms) };
}

function linePart(line: LineResult, currency: string): PricedLine {
  const minor = (amount: bigint): number => minorUnits(amount, currency);
  return {
    position: line.position,
    optional: line.optional,
    taxRate: line.taxRate,
    list: minor(line.list),
    discount: minor(line.discount),
    amount: minor(line.amount),
    headerDiscount: minor(line.headerDiscount),
    net: minor(line.net),
    tax: minor(line.tax),
    gross: minor(line.gross),
  };
}

function groupPart(group: GroupResult, currency: string): PricedGroup {
  const minor = (amount: bigint): number => minorUnits(amount, currency);
  return {
    taxRate: group.taxRate,
    headerDiscount: minor(group.headerDiscount),
    net: minor(group.net),
    tax: minor(group.tax),
    gross: minor(group.gross),
    roundingDifference: minor(group.roundingDifference),
  };
}

function totalsPart(
  lines: readonly LineResult[],
  groups: readonly GroupResult[],
  currency: string,
): PricingTotals {
  const minor = (amount: bigint): number => minorUnits(amount, currency);
  const lineDiscount = total(lines, (line) => line.discount);
  const headerDiscount = total(lines, (line) => line.headerDiscount);
  const { net, tax, gross } = sumTaxAmounts(groups);
  return {
    list: minor(total(lines, (line) => line.list)),
    lineDiscount: minor(lineDiscount),
    subtotal: minor(total(lines, (line) => line.amount)),
    headerDiscount: minor(headerDiscount),
    discount: minor(lineDiscount + headerDiscount),
    net: minor(net),
    tax: minor(tax),
    gross: minor(gross),
    roundingDifference: minor(total(groups, (group) => group.roundingDifference)),
  };
}
