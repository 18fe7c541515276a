import { chineseAmount } from '#shared/chinese-amount.ts';
import { normalDecimal } from '#shared/decimal.ts';
import { formatAmount, formatMoney } from '#shared/money.ts';
import { fill, type Language } from '#shared/texts.ts';
import type {
  DocumentBlock,
  DocumentModel,
  Fact,
  TableColumn,
  TableRow,
} from '../../core/documents/index.ts';
import type { QuotePaper, QuotePaperLine } from './quote-paper.ts';
import type { PricedLine } from './quote-pricing.ts';
import { discountText, QUOTE_TEXTS, unitPriceText } from './quote-texts.ts';
import { quoteTotals } from './quote-totals.ts';
import { taxRateLabel } from './quote-working.ts';

/** The quote as a paper in one language. Every figure is the pricing's own. */
export function quoteDocument(paper: QuotePaper, language: Language): DocumentModel {
  return {
    language,
    title: QUOTE_TEXTS.quotation[language],
    subtitle: quoteReference(paper, language),
    sender: paper.company,
    createdAt: paper.createdAt,
    blocks: [
      {
        kind: 'introduction',
        heading: QUOTE_TEXTS.to[language],
        party: paper.customer,
        facts: facts(paper, language),
      },
      lineTable(paper, language),
      { kind: 'totals', rows: quoteTotals(paper.pricing, paper.terms, language) },
      ...inWords(paper, language),
      { kind: 'notes', heading: QUOTE_TEXTS.conditions[language], lines: notes(paper, language) },
      {
        kind: 'signatures',
        places: [QUOTE_TEXTS.offeredBy, QUOTE_TEXTS.confirmedBy].map((label) => ({
          label: label[language],
          date: QUOTE_TEXTS.signedOn[language],
        })),
      },
    ],
  };
}

/** The number with its version; a draft has none. */
export const quoteReference = (paper: QuotePaper, language: Language): string =>
  `${paper.number ?? QUOTE_TEXTS.draft[language]} · ${fill(QUOTE_TEXTS.version[language], { revision: paper.revision }, language)}`;

function facts(paper: QuotePaper, language: Language): Fact[] {
  const texts = QUOTE_TEXTS;
  const all: [{ zh: string; en: string }, string | null][] = [
    [texts.subject, paper.title],
    [texts.issuedOn, paper.issuedOn],
    [texts.validUntil, paper.validUntil],
    [texts.currency, paper.pricing.currency],
    [texts.prices, texts[paper.pricing.taxMode][language]],
    [texts.preparedBy, paper.preparedBy],
  ];
  return all.flatMap(([label, value]) => (value === null ? [] : [{ label: label[language], value }]));
}

/** Columns in their order; the discount only where a line has one. */
function lineTable(paper: QuotePaper, language: Language): DocumentBlock {
  const texts = QUOTE_TEXTS;
  const discounted = paper.lines.some((line) => line.discount !== null);
  const columns: TableColumn[] = [
    { header: texts.position[language], align: 'center', width: 22 },
    { header: texts.description[language], align: 'left', width: 'rest' },
    { header: texts.quantity[language], align: 'right', width: 40 },
    { header: texts.unit[language], align: 'left', width: 28 },
    { header: texts.unitPrice[language], align: 'right', width: 62 },
    ...(discounted ? [{ header: texts.discount[language], align: 'right', width: 42 } as const] : []),
    { header: texts.taxRate[language], align: 'right', width: 34 },
    { header: texts.amount[language], align: 'right', width: 68 },
  ];
  const rows = paper.lines.flatMap((line, index) => {
    const priced = paper.pricing.lines[index];
    return priced ? [lineRow(line, priced, paper, discounted, language)] : [];
  });
  return { kind: 'table', columns, rows };
}

function lineRow(
  line: QuotePaperLine,
  priced: PricedLine,
  paper: QuotePaper,
  discounted: boolean,
  language: Language,
): TableRow {
  const { currency } = paper.pricing;
  const details = [line.code, line.optional ? QUOTE_TEXTS.optional[language] : null].filter(
    (text) => text !== null,
  );
  const discount = line.discount ? discountText(line.discount, priced.discount, paper.terms, language) : '—';
  return {
    muted: line.optional,
    cells: [
      { text: String(priced.position) },
      { text: line.description, ...(details.length > 0 ? { detail: details.join(' · ') } : {}) },
      { text: normalDecimal(line.quantity) },
      { text: line.unit ?? '' },
      { text: unitPriceText(line.unitPrice, currency, language) },
      ...(discounted ? [{ text: discount }] : []),
      { text: taxRateLabel(priced.taxRate)[language] },
      { text: formatAmount(priced.amount, currency, language) },
    ],
  };
}

/** 金额大写 is a Chinese custom for 人民币. */
function inWords(paper: QuotePaper, language: Language): DocumentBlock[] {
  if (language !== 'zh' || paper.pricing.currency !== 'CNY') return [];
  return [
    {
      kind: 'statement',
      label: QUOTE_TEXTS.inWords.zh,
      text: `人民币${chineseAmount(paper.pricing.totals.gross)}`,
    },
  ];
}

function notes(paper: QuotePaper, language: Language): string[] {
  const { pricing } = paper;
  const difference = formatMoney(pricing.totals.roundingDifference, pricing.currency, language);
  const rounding =
    pricing.rounding === 'line'
      ? QUOTE_TEXTS.roundedByLine[language]
      : fill(QUOTE_TEXTS.roundedByDocument[language], { difference }, language);
  const optional = paper.lines.some((line) => line.optional) ? [QUOTE_TEXTS.optionalNote[language]] : [];
  return [...(paper.conditions?.split('\n') ?? []), rounding, ...optional];
}
