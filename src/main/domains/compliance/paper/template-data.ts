import { BILLINGS, MONTHS_OF } from '#shared/billing.ts';
import { currencyExponent } from '#shared/currency.ts';
import { MOST_PLACES, normalDecimal } from '#shared/decimal.ts';
import { formatOf } from '#shared/format/format.ts';
import { formatMoney } from '#shared/money.ts';
import type { TemplateData, TemplateRow, TemplateValue } from '#shared/templates/variables.ts';
import { fill, type Language } from '#shared/texts.ts';
import { amountInWords } from '../contract/amount-in-words.ts';
import { fillClause } from '../contract/clause-blocks.ts';
import { CONTRACT_KINDS } from '../contract/contract-choices.ts';
import type { ContentLine, ContentParty } from '../contract/contract-content.ts';
import { clauseValues } from '../contract/contract-values.ts';
import type { ContractPaper } from './contract-paper.ts';
import { PAPER_TEXTS } from './paper-texts.ts';

/** What templates of contracts may name, for one version of one contract. Nothing is reckoned here. */
export function contractData(paper: ContractPaper, language: Language): TemplateData {
  const { content, currency, number, revision } = paper;
  const { terms, parties, lines } = content;
  const values = clauseValues(terms, parties, language);
  const money = (amount: number | null): TemplateValue => (amount === null ? null : { amount, currency });
  const kind = CONTRACT_KINDS.find(({ value }) => value === terms.kind)?.label[language] ?? null;
  const version = fill(PAPER_TEXTS.version[language], { revision }, language);
  return {
    values: {
      'contract.title': terms.title,
      'contract.number': number,
      'contract.reference': `${number ?? PAPER_TEXTS.draft[language]} · ${version}`,
      'contract.revision': revision,
      'contract.kind': kind,
      'contract.startsOn': terms.startsOn,
      'contract.endsOn': values.endsOn ?? null,
      'contract.currency': currency,
      'contract.paymentTerms': terms.paymentTerms,
      'contract.governingLaw': terms.governingLaw,
      'contract.amount': money(terms.amount),
      'contract.net': money(terms.net),
      'contract.tax': money(terms.tax),
      'contract.amountInWords':
        terms.amount === null ? null : amountInWords(terms.amount, currency, language),
      'contract.lineCount': lines.length,
      ...partyFacts('partyA', parties, language),
      ...partyFacts('partyB', parties, language),
    },
    lists: {
      otherParties: parties
        .filter(({ role }) => role === 'other')
        .map((party) => ({ name: party.legalName, details: partyDetails(party, language) })),
      lines: lines.map((line, at) => lineRow(line, at + 1, language)),
      totals: totalRows(paper, language),
      clauses: content.blocks.map(({ heading, text }, at) => ({
        position: at + 1,
        heading,
        text: fillClause(text, values).text,
      })),
    },
  };
}

function partyDetails({ creditCode, signatory, signatoryTitle }: ContentParty, language: Language): string {
  const code = creditCode ? [fill(PAPER_TEXTS.creditCode[language], { code: creditCode }, language)] : [];
  const name = [signatory, signatoryTitle].filter((part) => part).join(language === 'zh' ? ' ' : ', ');
  const who = name ? [fill(PAPER_TEXTS.signatory[language], { name }, language)] : [];
  return [...code, ...who].join('\n');
}

function partyFacts(
  role: 'partyA' | 'partyB',
  parties: readonly ContentParty[],
  language: Language,
): TemplateRow {
  const party = parties.find((each) => each.role === role);
  return {
    [`${role}.name`]: party?.legalName ?? null,
    [`${role}.creditCode`]: party?.creditCode ?? null,
    [`${role}.signatory`]: party?.signatory ?? null,
    [`${role}.signatoryTitle`]: party?.signatoryTitle ?? null,
    [`${role}.details`]: (party && partyDetails(party, language)) || null,
  };
}

/** `按年 · 12 个月`; null for what is paid once. */
function termText(
  { billing, termMonths, freeMonths, startsOn }: ContentLine,
  language: Language,
): string | null {
  if (billing === null || MONTHS_OF[billing] === null) return null;
  const said = (name: 'termOf' | 'freeOf' | 'fromOf', params: Record<string, string | number>): string =>
    fill(PAPER_TEXTS[name][language], params, language);
  const label = BILLINGS.find(({ value }) => value === billing)?.label[language] ?? billing;
  const term = termMonths === null ? label : said('termOf', { billing: label, term: termMonths });
  const free = freeMonths ? said('freeOf', { free: freeMonths }) : '';
  const from = startsOn === null ? '' : said('fromOf', { date: formatOf(language).date(startsOn) });
  return `${term}${free}${from}`;
}

/** A unit price with the places of its currency at least, and its own where it has more. */
function priceText({ unitPrice, currency }: ContentLine, language: Language): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    minimumFractionDigits: currencyExponent(currency),
    maximumFractionDigits: MOST_PLACES,
  });
  return format.format(normalDecimal(unitPrice) as Intl.StringNumericLiteral);
}

function lineRow(line: ContentLine, position: number, language: Language): TemplateRow {
  const { currency, taxRate } = line;
  const money = (amount: number) => ({ amount, currency });
  return {
    position,
    description: line.description,
    quantity: normalDecimal(line.quantity),
    unit: line.unit,
    unitPrice: priceText(line, language),
    billing: termText(line, language),
    taxRate: taxRate === null ? PAPER_TEXTS.exempt[language] : `${normalDecimal(taxRate)}%`,
    net: money(line.net),
    tax: money(line.tax),
    gross: money(line.gross),
  };
}

/** The contract's own amounts; those of its lines add up to them, or the approval would have been refused. */
function totalRows({ content: { terms }, currency }: ContractPaper, language: Language): TemplateRow[] {
  const { amount, net, tax, amountKind } = terms;
  if (amount === null || amountKind === 'none') return [];
  const row = (
    name: 'net' | 'tax' | 'gross' | 'cap',
    value: number | null,
    strong: boolean,
  ): TemplateRow[] =>
    value === null
      ? []
      : [{ label: PAPER_TEXTS[name][language], value: formatMoney(value, currency, language), strong }];
  return [
    ...row('net', net, false),
    ...row('tax', tax, false),
    ...row(amountKind === 'cap' ? 'cap' : 'gross', amount, true),
  ];
}
