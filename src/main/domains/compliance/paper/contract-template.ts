import type { TemplateBody, TemplateColumn } from '#shared/templates/template-body.ts';
import { PAPER_TEXTS } from './paper-texts.ts';

/** The same in both languages. */
const both = (text: string) => ({ zh: text, en: text });

const fact = (label: { readonly zh: string; readonly en: string }, value: string) => ({
  label: { ...label },
  value: both(`{{contract.${value}}}`),
});

const column = (field: string, whenFilled = false): TemplateColumn => ({
  field,
  header: null,
  details: [],
  width: null,
  whenFilled,
});

const place = (party: 'partyA' | 'partyB') => ({
  label: {
    zh: `${PAPER_TEXTS[party].zh}：{{${party}.name}}${PAPER_TEXTS.signedBy.zh}`,
    en: `${PAPER_TEXTS[party].en}: {{${party}.name}}${PAPER_TEXTS.signedBy.en}`,
  },
  date: { ...PAPER_TEXTS.signedOn },
  seal: false,
});

/** The paper of contracts that every workspace starts with. Signatures have a page of their own, free at its foot. */
export const CONTRACT_TEMPLATE: TemplateBody = {
  format: 1,
  title: both('{{contract.title}}'),
  subtitle: both('{{contract.reference}}'),
  footer: both('{{contract.number}}'),
  missing: 'dash',
  blocks: [
    {
      kind: 'introduction',
      heading: { ...PAPER_TEXTS.partyA },
      party: both('{{partyA.name}}'),
      lines: both('{{partyA.details}}'),
      facts: [fact(PAPER_TEXTS.number, 'number'), fact(PAPER_TEXTS.kind, 'kind')],
    },
    {
      kind: 'introduction',
      heading: { ...PAPER_TEXTS.partyB },
      party: both('{{partyB.name}}'),
      lines: both('{{partyB.details}}'),
      facts: [fact(PAPER_TEXTS.startsOn, 'startsOn|long'), fact(PAPER_TEXTS.endsOn, 'endsOn|long')],
    },
    {
      kind: 'each',
      list: 'otherParties',
      blocks: [
        {
          kind: 'notes',
          heading: { zh: '{{otherParty.name}}', en: '{{otherParty.name}}' },
          text: both('{{otherParty.details}}'),
        },
      ],
    },
    {
      kind: 'when',
      test: { variable: 'contract.lineCount', op: 'greaterThan', value: '0' },
      blocks: [
        { kind: 'heading', text: { ...PAPER_TEXTS.lines } },
        {
          kind: 'table',
          list: 'lines',
          columns: [
            column('position'),
            column('description'),
            column('quantity'),
            column('unit', true),
            column('unitPrice'),
            column('billing', true),
            column('taxRate'),
            column('net'),
            column('gross'),
          ],
        },
      ],
      otherwise: [],
    },
    { kind: 'totals', list: 'totals' },
    {
      kind: 'when',
      test: { variable: 'contract.amountInWords', op: 'notEmpty', value: '' },
      blocks: [
        { kind: 'statement', label: { ...PAPER_TEXTS.inWords }, text: both('{{contract.amountInWords}}') },
      ],
      otherwise: [],
    },
    {
      kind: 'each',
      list: 'clauses',
      blocks: [
        { kind: 'heading', text: both('{{clause.position}}. {{clause.heading}}') },
        { kind: 'paragraph', text: both('{{clause.text}}'), align: 'left', small: false },
      ],
    },
    { kind: 'pageBreak' },
    { kind: 'paragraph', text: { ...PAPER_TEXTS.signaturePage }, align: 'center', small: false },
    { kind: 'signatures', places: [place('partyA'), place('partyB')] },
  ],
};
