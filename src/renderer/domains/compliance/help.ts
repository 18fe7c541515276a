import type { RoomHelp } from '../../records/help.ts';

export const help: RoomHelp = {
  terms: {
    contract: {
      label: { zh: '合同', en: 'Contract' },
      meaning: {
        zh: '与对方的约定；签署后不再改变，变更另立补充协议。',
        en: 'What was agreed with somebody; once signed it stays, and a change is an amendment.',
      },
    },
    amendment: {
      label: { zh: '补充协议', en: 'Amendment' },
      meaning: {
        zh: '从某一天起变更另一份合同的协议，有自己的审批和签署。',
        en: 'Changes another contract from a day on, with an approval and signature of its own.',
      },
    },
    obligation: {
      label: { zh: '合同义务', en: 'Obligation' },
      meaning: { zh: '合同一方到期要做的事。', en: 'What one side of a contract has to do by a date.' },
    },
    noticeDate: {
      label: { zh: '最迟通知日', en: 'Notice by' },
      meaning: {
        zh: '为了按时终止或变更，最迟在这一天通知对方。',
        en: 'The last day on which notice to the other party is in time.',
      },
    },
  },
  pages: {
    '/compliance': {
      title: { zh: '合同台', en: 'Contract desk' },
      purpose: {
        zh: '按要做的事排列合同：我的待办、审批中、待签、履行中、即将到期，以及逾期的义务。',
        en: 'Contracts by what is to be done: mine, in approval, to sign, in force, running out, and late obligations.',
      },
      first: [
        { text: { zh: '起草第一份合同。', en: 'Draft the first contract.' } },
        {
          text: {
            zh: '每周看一次“即将到期”。',
            en: 'Look at what runs out once a week.',
          },
        },
      ],
      terms: ['contract', 'obligation', 'noticeDate'],
    },
    '/compliance/contracts': {
      title: { zh: '合同', en: 'Contracts' },
      purpose: {
        zh: '全部合同的列表，可以筛选、分组和导出。',
        en: 'All contracts as a list to filter, group and export.',
      },
      first: [
        {
          text: {
            zh: '已有的合同可以从表格导入。',
            en: 'Contracts you have can be imported from a spreadsheet.',
          },
          path: '/import/contract',
        },
      ],
      terms: ['contract', 'noticeDate'],
    },
    '/compliance/contracts/$id': {
      title: { zh: '合同详情', en: 'A contract' },
      purpose: {
        zh: '一份合同的条款、信息、义务、补充协议和每一个版本。',
        en: 'The clauses, terms, obligations, amendments and versions of one contract.',
      },
      first: [
        {
          text: { zh: '填写合同方、信息和条款，保存。', en: 'Fill in parties, terms and clauses, and save.' },
        },
        {
          text: {
            zh: '提交审批，批准后送签，再登记签署。',
            en: 'Submit it; once approved send it for signature, then record the signature.',
          },
        },
      ],
      terms: ['contract', 'amendment', 'obligation'],
    },
    '/compliance/obligations': {
      title: { zh: '合同义务', en: 'Obligations' },
      purpose: {
        zh: '全部合同的义务，按到期日排列。',
        en: 'The obligations of all contracts by the day they are due.',
      },
      first: [{ text: { zh: '打开逾期的义务，处理它。', en: 'Open what is late and see to it.' } }],
      terms: ['obligation'],
    },
    '/compliance/obligations/$id': {
      title: { zh: '义务详情', en: 'An obligation' },
      purpose: { zh: '一项义务的内容、到期日和依据。', en: 'What is to be done, by when, and the evidence.' },
      first: [
        {
          text: {
            zh: '到合同页面上填写依据并完成。',
            en: 'Mark it done with its evidence on the page of the contract.',
          },
        },
      ],
      terms: ['obligation'],
    },
  },
};
