import { normalDecimal } from '#shared/decimal.ts';
import { formatMoney } from '#shared/money.ts';
import type { TemplateData, TemplateRow } from '#shared/templates/variables.ts';
import { fill, type Language } from '#shared/texts.ts';
import type { QuotePaper, QuotePaperLine } from './paper.ts';
import type { PricedLine } from './pricing.ts';
import { discountText, QUOTE_TEXTS, termText, unitPriceText } from './texts.ts';
import { quoteTotals } from './totals.ts';
import { taxRateLabel } from './working.ts';

/** The number with its version; a draft has none. */
export const quoteReference = (paper: QuotePaper, language: Language): string =>
  `${paper.number ?? QUOTE_TEXTS.draft[language]} · ${fill(QUOTE_TEXTS.version[language], { revision: paper.revision }, language)}`;

/** What templates of quotes may name, for one quote. Every figure is the pricing's own. */
export function quoteData(paper: QuotePaper, language: Language): TemplateData {
  const { pricing, customer } = paper;
  const money = (amount: number) => ({ amount, currency: pricing.currency });
  return {
    values: {
      'quote.number': paper.number,
      'quote.reference': quoteReference(paper, language),
      'quote.revision': paper.revision,
      'quote.title': paper.title,
      'quote.issuedOn': paper.issuedOn,
      'quote.validUntil': paper.validUntil,
      'quote.preparedBy': paper.preparedBy,
      'quote.currency': pricing.currency,
      'quote.taxMode': QUOTE_TEXTS[pricing.taxMode][language],
      'quote.terms': paper.conditions,
      'quote.paymentDays': paper.paymentDays,
      'quote.roundingNote': roundingNote(paper, language),
      'quote.optionalNote': paper.lines.some((line) => line.optional)
        ? QUOTE_TEXTS.optionalNote[language]
        : null,
      'quote.net': money(pricing.totals.net),
      'quote.tax': money(pricing.totals.tax),
      'quote.gross': money(pricing.totals.gross),
      'quote.lineCount': paper.lines.length,
      'customer.name': customer.name,
      'customer.details': customer.lines.join('\n') || null,
      ...customerFacts(paper),
    },
    lists: {
      lines: paper.lines.flatMap((line, index) => {
        const priced = pricing.lines[index];
        return priced ? [lineRow(line, priced, paper, language)] : [];
      }),
      totals: quoteTotals(pricing, paper.terms, language).map(({ label, value, strong }) => ({
        label,
        value,
        strong: strong === true,
      })),
    },
  };
}

const customerFacts = ({ customerFacts: facts }: QuotePaper): TemplateRow => ({
  'customer.address': facts?.address ?? null,
  'customer.taxNumber': facts?.taxNumber ?? null,
  'customer.phone': facts?.phone ?? null,
});

function roundingNote({ pricing }: QuotePaper, language: Language): string {
  const difference = formatMoney(pricing.totals.roundingDifference, pricing.currency, language);
  return pricing.rounding === 'line'
    ? QUOTE_TEXTS.roundedByLine[language]
    : fill(QUOTE_TEXTS.roundedByDocument[language], { difference }, language);
}

function lineRow(
  line: QuotePaperLine,
  priced: PricedLine,
  { pricing, terms }: QuotePaper,
  language: Language,
): TemplateRow {
  const { currency } = pricing;
  const money = (amount: number) => ({ amount, currency });
  return {
    position: priced.position,
    description: line.description,
    code: line.code,
    quantity: normalDecimal(line.quantity),
    unit: line.unit,
    unitPrice: unitPriceText(line.unitPrice, currency, language),
    billing: termText(line, language),
    discount: line.discount ? discountText(line.discount, priced.discount, terms, language) : null,
    taxRate: taxRateLabel(priced.taxRate)[language],
    amount: money(priced.amount),
    net: money(priced.net),
    tax: money(priced.tax),
    gross: money(priced.gross),
    optional: line.optional,
    optionalMark: line.optional ? QUOTE_TEXTS.optional[language] : null,
  };
}
