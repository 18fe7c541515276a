import type { TemplateBlock, TemplateBody } from '#shared/templates/template-body.ts';

/** The same in both languages. */
const both = (text: string) => ({ zh: text, en: text });

const part = (zh: string, en: string, name: string): TemplateBlock[] => [
  { kind: 'heading', text: { zh, en } },
  { kind: 'paragraph', text: both(`{{proposal.${name}}}`), align: 'left', small: false },
];

/** The proposal that every workspace starts with. Nothing it names may be missing. */
export const PROPOSAL_TEMPLATE: TemplateBody = {
  format: 1,
  title: both('{{proposal.title}}'),
  subtitle: {
    zh: '{{proposal.number}} · 第 {{proposal.revision}} 版',
    en: '{{proposal.number}} · version {{proposal.revision}}',
  },
  footer: both(''),
  missing: 'refuse',
  blocks: [
    {
      kind: 'introduction',
      heading: { zh: '致', en: 'To' },
      party: both('{{customer.name}}'),
      lines: both('{{recipient.name}}\n{{recipient.title}}\n{{customer.address}}'),
      facts: [
        { label: { zh: '日期', en: 'Date' }, value: both('{{proposal.date|long}}') },
        { label: { zh: '联系人', en: 'Contact' }, value: both('{{deal.owner}}') },
      ],
    },
    ...part('客户现状与需求', 'Your situation and needs', 'situation'),
    {
      kind: 'table',
      list: 'needs',
      columns: ['title', 'priority', 'product'].map((field) => ({
        field,
        header: null,
        details: [],
        width: null,
        whenFilled: true,
      })),
    },
    ...part('解决方案', 'Our solution', 'solution'),
    ...part('实施计划', 'How we get there', 'plan'),
    {
      kind: 'when',
      test: { variable: 'proposal.investment', op: 'notEmpty', value: '' },
      blocks: part('投入与收益', 'Investment and return', 'investment'),
      otherwise: [],
    },
  ],
};
