import { moneyText } from '#shared/money.ts';
import type { Language } from '#shared/texts.ts';
import type { QuotePaper } from './paper.ts';
import { quoteSheet } from './sheet.ts';

/**
 * The quote for another program: its head, its lines and its totals by their English names. Amounts are decimal text
 * in major units, the same as on paper and in the workbook; words are in the language asked for. Ends with a new line.
 */
export function quoteJson(paper: QuotePaper, language: Language): string {
  const { number, revision, title, issuedOn, validUntil, preparedBy, conditions, company, customer } = paper;
  const { terms, pricing } = paper;
  const sheet = quoteSheet(paper, language);
  const quote = {
    format: 'vendordesk.quote.1',
    number,
    version: revision,
    title,
    issuedOn,
    validUntil,
    preparedBy,
    vendor: company.name,
    customer: customer.name,
    currency: pricing.currency,
    taxMode: terms.taxMode,
    rounding: terms.rounding,
    conditions,
    paymentDays: paper.paymentDays,
    lines: sheet.rows.map((row, at) => ({
      ...row,
      billing: paper.lines[at]?.billing ?? 'once',
      optional: row.optional !== null,
    })),
    value: Object.fromEntries(
      Object.entries(pricing.value).map(([name, amount]) => [name, moneyText(amount, pricing.currency)]),
    ),
    totals: Object.fromEntries(sheet.totals.map(({ name, value }) => [name, value])),
  };
  return `${JSON.stringify(quote, null, 2)}\n`;
}
