import { type VariableSchema, variable } from '#shared/templates/variables.ts';

/** What both templates and the texts of a proposal may name. */
const FACTS: VariableSchema['groups'] = [
  {
    name: 'customer',
    label: { zh: '客户', en: 'Customer' },
    variables: [
      variable('name', 'text', '名称', 'Name'),
      variable('industry', 'text', '行业', 'Industry'),
      variable('address', 'text', '地址', 'Address'),
    ],
  },
  {
    name: 'recipient',
    label: { zh: '收件人', en: 'Recipient' },
    variables: [
      variable('name', 'text', '姓名', 'Name'),
      variable('salutation', 'text', '称呼语', 'Salutation'),
      variable('title', 'text', '职务', 'Job title'),
    ],
  },
  {
    name: 'deal',
    label: { zh: '商机', en: 'Deal' },
    variables: [
      variable('name', 'text', '名称', 'Name'),
      variable('product', 'text', '主要产品', 'Main product'),
      variable('amount', 'money', '金额', 'Amount'),
      variable('expectedClose', 'date', '预计成交日', 'Expected close'),
      variable('owner', 'text', '负责人', 'Owner'),
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
        variable('number', 'text', '编号', 'Number'),
        variable('revision', 'number', '版本', 'Version'),
        variable('title', 'text', '标题', 'Title'),
        variable('date', 'date', '日期', 'Date'),
        variable('situation', 'longText', '客户现状与需求', 'Situation and needs'),
        variable('solution', 'longText', '解决方案', 'Solution'),
        variable('plan', 'longText', '实施计划', 'Plan'),
        variable('investment', 'longText', '投入与收益', 'Investment and return'),
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
          variable('title', 'text', '需求', 'Need', { width: 'rest' }),
          variable('priority', 'text', '优先级', 'Priority', { width: 70 }),
          variable('product', 'text', '对应产品', 'Met by', { width: 140, emptyAs: '—' }),
        ],
      },
    },
  ],
};
