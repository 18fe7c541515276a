import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { VariableSchema } from '#shared/templates/variables.ts';

/** A small kind of document with a variable of each kind. */
export const LETTER: VariableSchema = {
  groups: [
    {
      name: 'letter',
      label: { zh: '函件', en: 'Letter' },
      variables: [
        { name: 'title', label: { zh: '标题', en: 'Title' }, kind: 'text' },
        { name: 'body', label: { zh: '正文', en: 'Body' }, kind: 'longText' },
        { name: 'total', label: { zh: '总额', en: 'Total' }, kind: 'money' },
        { name: 'date', label: { zh: '日期', en: 'Date' }, kind: 'date' },
        { name: 'share', label: { zh: '比例', en: 'Share' }, kind: 'percent' },
        { name: 'count', label: { zh: '数量', en: 'Count' }, kind: 'number' },
        { name: 'urgent', label: { zh: '紧急', en: 'Urgent' }, kind: 'boolean' },
      ],
    },
    {
      name: 'customer',
      label: { zh: '客户', en: 'Customer' },
      variables: [{ name: 'name', label: { zh: '名称', en: 'Name' }, kind: 'text' }],
    },
  ],
  lists: [
    {
      name: 'lines',
      label: { zh: '明细', en: 'Lines' },
      row: {
        name: 'line',
        label: { zh: '明细', en: 'Line' },
        variables: [
          { name: 'name', label: { zh: '名称', en: 'Name' }, kind: 'text' },
          { name: 'amount', label: { zh: '金额', en: 'Amount' }, kind: 'money' },
        ],
      },
    },
  ],
};

const both = (text: string) => ({ zh: text, en: text });

export const LETTER_BODY: TemplateBody = {
  format: 1,
  title: both('{{letter.title}}'),
  subtitle: both(''),
  footer: both('{{customer.name}}'),
  missing: 'dash',
  blocks: [
    { kind: 'heading', text: both('{{函件.标题}}') },
    {
      kind: 'paragraph',
      text: both('**{{customer.name}}** {{letter.total|capitals}} {{letter.date|long}}'),
      align: 'left',
      small: false,
    },
    {
      kind: 'when',
      test: { variable: 'letter.urgent', op: 'equals', value: '是' },
      blocks: [{ kind: 'statement', label: both('!'), text: both('urgent {{letter.share}}') }],
      otherwise: [{ kind: 'statement', label: both('·'), text: both('calm {{letter.count}}') }],
    },
    {
      kind: 'table',
      list: 'lines',
      columns: [
        { field: 'name', header: null, details: [], width: null, whenFilled: false },
        { field: 'amount', header: both('{{letter.title}}'), details: ['name'], width: 80, whenFilled: true },
      ],
    },
    {
      kind: 'each',
      list: 'lines',
      blocks: [{ kind: 'terms', heading: both(''), clauses: [both('{{line.name}}')] }],
    },
    { kind: 'notes', heading: both('notes'), text: both('{{letter.body}}\nalways') },
  ],
};
