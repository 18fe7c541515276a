import type { TemplateBody, TemplateColumn } from '#shared/templates/template-body.ts';
import { QUOTE_TEXTS } from './texts.ts';

const column = (field: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  field,
  header: null,
  details: [],
  width: null,
  whenFilled: false,
  ...more,
});

/** The same in both languages. */
const both = (text: string) => ({ zh: text, en: text });

const fact = (label: { readonly zh: string; readonly en: string }, variable: string) => ({
  label: { ...label },
  value: both(`{{quote.${variable}}}`),
});

/** The quotation that every workspace starts with. */
export const QUOTE_TEMPLATE: TemplateBody = {
  format: 1,
  title: { ...QUOTE_TEXTS.quotation },
  subtitle: both('{{quote.reference}}'),
  footer: both(''),
  missing: 'dash',
  blocks: [
    {
      kind: 'introduction',
      heading: { ...QUOTE_TEXTS.to },
      party: both('{{customer.name}}'),
      lines: both('{{customer.details}}'),
      facts: [
        fact(QUOTE_TEXTS.subject, 'title'),
        fact(QUOTE_TEXTS.issuedOn, 'issuedOn'),
        fact(QUOTE_TEXTS.validUntil, 'validUntil'),
        fact(QUOTE_TEXTS.currency, 'currency'),
        fact(QUOTE_TEXTS.prices, 'taxMode'),
        fact(QUOTE_TEXTS.paymentDays, 'paymentDays'),
        fact(QUOTE_TEXTS.preparedBy, 'preparedBy'),
      ],
    },
    {
      kind: 'table',
      list: 'lines',
      columns: [
        column('position'),
        column('description', { details: ['code', 'optionalMark'] }),
        column('quantity'),
        column('unit'),
        column('unitPrice'),
        column('billing', { whenFilled: true }),
        column('discount', { whenFilled: true }),
        column('taxRate'),
        column('amount'),
      ],
    },
    { kind: 'totals', list: 'totals' },
    // 金额大写 is a Chinese custom for 人民币
    {
      kind: 'when',
      test: { variable: 'quote.currency', op: 'equals', value: 'CNY' },
      blocks: [
        {
          kind: 'statement',
          label: { ...QUOTE_TEXTS.inWords },
          text: { zh: '人民币{{quote.gross|capitals}}', en: '' },
        },
      ],
      otherwise: [],
    },
    {
      kind: 'notes',
      heading: { ...QUOTE_TEXTS.conditions },
      text: both('{{quote.terms}}\n{{quote.roundingNote}}\n{{quote.optionalNote}}'),
    },
    {
      kind: 'signatures',
      places: [
        { label: { ...QUOTE_TEXTS.offeredBy }, date: { ...QUOTE_TEXTS.signedOn }, seal: true },
        { label: { ...QUOTE_TEXTS.confirmedBy }, date: { ...QUOTE_TEXTS.signedOn }, seal: false },
      ],
    },
  ],
};
