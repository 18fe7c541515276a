import { defineTexts } from '../../../ui/language/define-texts.ts';

export const customerTexts = defineTexts('customerFigures', {
  title: { zh: '客户全景', en: 'At a glance' },
  which: { zh: '统计范围', en: 'Which companies' },
  alone: { zh: '本公司', en: 'This company' },
  group: { zh: '整个集团', en: 'Whole group' },
  companies: { zh: '集团成员', en: 'Companies of the group' },
  company: { zh: '公司', en: 'Company' },
  nothingYet: {
    zh: '还没有商机、合同、订单和联系记录。',
    en: 'No deals, contracts, orders or activities yet.',
  },
  none: { zh: '无', en: 'None' },
  rows: { zh: '{count} 条', en: '{count}' },
  open: { zh: '{figure}：打开这些记录', en: '{figure}: open the rows' },
});
