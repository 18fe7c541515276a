import { compareDecimals } from '#shared/decimal.ts';
import { formatAmount, formatMoney } from '#shared/money.ts';
import { fill, type Language } from '#shared/texts.ts';
import type { TotalRow } from '../../../core/documents/index.ts';
import type { PricedGroup, Pricing, QuoteTerms } from './pricing.ts';
import { discountText, QUOTE_TEXTS } from './texts.ts';

/** The totals of a quote from the subtotal to 价税合计, as the paper and the sheet show them. */
export function quoteTotals(pricing: Pricing, terms: QuoteTerms, language: Language): TotalRow[] {
  const { totals, currency, taxMode } = pricing;
  const amount = (value: number): string => formatAmount(value, currency, language);
  const texts = QUOTE_TEXTS;
  const rows: TotalRow[] = [];
  // Without tax and without a document discount the subtotal is the net: one line says it.
  if (taxMode === 'inclusive' || terms.headerDiscount) {
    const label = taxMode === 'exclusive' ? texts.subtotalExclusive : texts.subtotalInclusive;
    rows.push({ label: label[language], value: amount(totals.subtotal) });
  }
  if (terms.headerDiscount) {
    const rate = discountText(terms.headerDiscount, totals.headerDiscount, terms, language);
    const label = texts.headerDiscount[language];
    rows.push({
      label: terms.headerDiscount.kind === 'percent' ? `${label} ${rate}` : label,
      value: amount(-totals.headerDiscount),
    });
  }
  rows.push({ label: texts.net[language], value: amount(totals.net) });
  const groups = pricing.groups.toSorted(highestRateFirst);
  rows.push(
    ...groups.map((group) => ({ label: groupLabel(group, amount, language), value: amount(group.tax) })),
  );
  if (totals.roundingDifference !== 0) {
    rows.push({ label: texts.difference[language], value: amount(totals.roundingDifference) });
  }
  rows.push({
    label: texts.gross[language],
    value: formatMoney(totals.gross, currency, language),
    strong: true,
  });
  return rows;
}

/** Exempt amounts stand last. */
const highestRateFirst = (left: PricedGroup, right: PricedGroup): number =>
  compareDecimals(right.taxRate ?? '-1', left.taxRate ?? '-1');

const groupLabel = (group: PricedGroup, amount: (value: number) => string, language: Language): string =>
  group.taxRate === null
    ? fill(QUOTE_TEXTS.exemptOn[language], { net: amount(group.net) }, language)
    : fill(QUOTE_TEXTS.taxOn[language], { rate: `${group.taxRate}%`, net: amount(group.net) }, language);
