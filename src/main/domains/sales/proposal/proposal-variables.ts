import type { Variable, VariableKind, VariableSchema } from '#shared/templates/variables.ts';

const variable = (
  name: string,
  zh: string,
  en: string,
  kind: VariableKind = 'text',
  more: Partial<Variable> = {},
): Variable => ({ name, label: { zh, en }, kind, ...more });

/** What both templates and the texts of a proposal may name. */
const FACTS: VariableSchema['groups'] = [
  {
    name: 'customer',
    label: { zh: '客户', en: 'Customer' },
    variables: [
      variable('name', '名称', 'Name'),
      variable('industry', '行业', 'Industry'),
      variable('address', '地址', 'Address'),
    ],
  },
  {
    name: 'recipient',
    label: { zh: '收件人', en: 'Recipient' },
    variables: [
      variable('name', '姓名', 'Name'),
      variable('salutation', '称呼语', 'Salutation'),
      variable('title', '职务', 'Job title'),
    ],
  },
  {
    name: 'deal',
    label: { zh: '商机', en: 'Deal' },
    variables: [
      variable('name', '名称', 'Name'),
      variable('product', '主要产品', 'Main product'),
      variable('amount', '金额', 'Amount', 'money'),
      variable('expectedClose', '预计成交日', 'Expected close', 'date'),
      variable('owner', '负责人', 'Owner'),
    ],
  },
];

/** What the texts of a proposal may name. */
export const PROPOSAL_FACTS: VariableSchema = { groups: FACTS, lists: [] };

/** What templates of proposals may name. */
export const PROPOSAL_VARIABLES: VariableSchema = {
  groups: [
    {
      name: 'proposal',
      label: { zh: '方案', en: 'Proposal' },
      variables: [
        variable('number', '编号', 'Number'),
        variable('revision', '版本', 'Version', 'number'),
        variable('title', '标题', 'Title'),
        variable('date', '日期', 'Date', 'date'),
        variable('situation', '客户现状与需求', 'Situation and needs', 'longText'),
        variable('solution', '解决方案', 'Solution', 'longText'),
        variable('plan', '实施计划', 'Plan', 'longText'),
        variable('investment', '投入与收益', 'Investment and return', 'longText'),
      ],
    },
    ...FACTS,
  ],
  lists: [
    {
      name: 'needs',
      label: { zh: '需求清单', en: 'Needs' },
      row: {
        name: 'need',
        label: { zh: '需求', en: 'Need' },
        variables: [
          variable('title', '需求', 'Need', 'text', { width: 'rest' }),
          variable('priority', '优先级', 'Priority', 'text', { width: 70 }),
          variable('product', '对应产品', 'Met by', 'text', { width: 140, emptyAs: '—' }),
        ],
      },
    },
  ],
};
