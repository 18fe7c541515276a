import { BILLINGS } from '#shared/billing.ts';
import { normalDecimal } from '#shared/decimal.ts';
import { moneyText } from '#shared/money.ts';
import type { Language, LocalText } from '#shared/texts.ts';
import { isRecurring } from './billing-term.ts';
import type { QuotePaper, QuotePaperLine } from './paper.ts';
import type { PricedLine } from './pricing.ts';
import { QUOTE_TEXTS } from './texts.ts';
import { taxRateLabel } from './working.ts';

export interface SheetColumn {
  readonly name: string;
  readonly header: string;
  /** Cells of a number column are decimal text: exact in JSON, a numeric cell in XLSX. */
  readonly kind: 'text' | 'number';
}

export interface QuoteSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  readonly totals: readonly { readonly name: string; readonly label: string; readonly value: string }[];
}

const COLUMNS: readonly { name: string; header: LocalText; kind: SheetColumn['kind'] }[] = [
  { name: 'position', header: QUOTE_TEXTS.position, kind: 'number' },
  { name: 'description', header: QUOTE_TEXTS.description, kind: 'text' },
  { name: 'code', header: QUOTE_TEXTS.code, kind: 'text' },
  { name: 'quantity', header: QUOTE_TEXTS.quantity, kind: 'number' },
  { name: 'unit', header: QUOTE_TEXTS.unit, kind: 'text' },
  { name: 'unitPrice', header: QUOTE_TEXTS.unitPrice, kind: 'number' },
  { name: 'billing', header: QUOTE_TEXTS.billing, kind: 'text' },
  { name: 'termMonths', header: { zh: '期限（月）', en: 'Term (months)' }, kind: 'number' },
  { name: 'freeMonths', header: { zh: '免费月数', en: 'Free months' }, kind: 'number' },
  { name: 'startsOn', header: { zh: '开始日期', en: 'Starts on' }, kind: 'text' },
  { name: 'list', header: { zh: '折前金额', en: 'List amount' }, kind: 'number' },
  { name: 'discount', header: { zh: '折扣额', en: 'Discount amount' }, kind: 'number' },
  { name: 'amount', header: QUOTE_TEXTS.amount, kind: 'number' },
  {
    name: 'headerDiscount',
    header: { zh: '分摊的整单折扣', en: 'Share of document discount' },
    kind: 'number',
  },
  { name: 'taxRate', header: QUOTE_TEXTS.taxRate, kind: 'text' },
  { name: 'net', header: QUOTE_TEXTS.net, kind: 'number' },
  { name: 'tax', header: QUOTE_TEXTS.tax, kind: 'number' },
  { name: 'gross', header: QUOTE_TEXTS.gross, kind: 'number' },
  { name: 'optional', header: { zh: '可选', en: 'Optional' }, kind: 'text' },
];

const TOTALS = [
  { name: 'subtotal', label: { zh: '小计', en: 'Subtotal' } },
  { name: 'headerDiscount', label: QUOTE_TEXTS.headerDiscount },
  { name: 'net', label: QUOTE_TEXTS.net },
  { name: 'tax', label: QUOTE_TEXTS.tax },
  { name: 'roundingDifference', label: { zh: '其中尾差', en: 'of which rounding difference' } },
  { name: 'gross', label: QUOTE_TEXTS.gross },
] as const;

/** The quote as rows for XLSX and JSON. Amounts are major units as decimal text, the same as on screen and paper. */
export function quoteSheet(paper: QuotePaper, language: Language): QuoteSheet {
  const { pricing } = paper;
  return {
    columns: COLUMNS.map(({ name, header, kind }) => ({ name, header: header[language], kind })),
    rows: paper.lines.flatMap((line, index) => {
      const priced = pricing.lines[index];
      return priced ? [sheetRow(line, priced, pricing.currency, language)] : [];
    }),
    totals: TOTALS.map(({ name, label }) => ({
      name,
      label: label[language],
      value: moneyText(pricing.totals[name], pricing.currency),
    })),
  };
}

function sheetRow(
  line: QuotePaperLine,
  priced: PricedLine,
  currency: string,
  language: Language,
): Readonly<Record<string, string | null>> {
  const amount = (value: number): string => moneyText(value, currency);
  return {
    position: String(priced.position),
    description: line.description,
    code: line.code,
    quantity: normalDecimal(line.quantity),
    unit: line.unit,
    unitPrice: normalDecimal(line.unitPrice),
    billing: BILLINGS.find(({ value }) => value === (line.billing ?? 'once'))?.label[language] ?? null,
    termMonths: isRecurring(line) ? String(line.termMonths) : null,
    freeMonths: isRecurring(line) && line.freeMonths ? String(line.freeMonths) : null,
    startsOn: line.startsOn,
    list: amount(priced.list),
    discount: amount(priced.discount),
    amount: amount(priced.amount),
    headerDiscount: amount(priced.headerDiscount),
    taxRate: taxRateLabel(priced.taxRate)[language],
    net: amount(priced.net),
    tax: amount(priced.tax),
    gross: amount(priced.gross),
    optional: line.optional ? QUOTE_TEXTS.optional[language] : null,
  };
}
