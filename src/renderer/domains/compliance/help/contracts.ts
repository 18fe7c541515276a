import type { RoomHelp } from '../../../records/help.ts';

/** Contracts, their clauses, duties and breaches. */
export const contractHelp: RoomHelp = {
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
    clause: {
      label: { zh: '条款', en: 'Clause' },
      meaning: {
        zh: '合同文本的一条；条款库里的标准条款有标准文本、可接受文本和红线。',
        en: 'One numbered part of a contract’s text; those of the library have a standard, fallbacks and a red line.',
      },
    },
    fallback: {
      label: { zh: '可接受文本', en: 'Fallback' },
      meaning: {
        zh: '对方不接受标准文本时可以让到的说法，按先后排列。',
        en: 'What may be agreed instead where the other party will not take the standard, the preferred one first.',
      },
    },
    redLine: {
      label: { zh: '红线', en: 'Red line' },
      meaning: {
        zh: '绝不接受的说法；合同中出现时列为高风险。',
        en: 'What is never accepted; a contract that says it is at high risk.',
      },
    },
    deviation: {
      label: { zh: '偏离', en: 'Deviation' },
      meaning: {
        zh: '合同文本与标准条款不同的地方：改动、缺少、新增、移动或触碰红线。',
        en: 'Where a contract departs from the standard clauses: changed, missing, added, moved, or over the red line.',
      },
    },
    breach: {
      label: { zh: '违约', en: 'Breach' },
      meaning: {
        zh: '合同一方没有履行约定；逾期义务先列为疑似，由人确认或排除。',
        en: 'What a party did not keep. Late obligations are suspected first; a person confirms or dismisses them.',
      },
    },
    defaultRate: {
      label: { zh: '合同违约率', en: 'Contract default rate' },
      meaning: {
        zh: '期间内有已确认违约的合同 ÷ 期间内履行过的合同；每份合同只计一次。',
        en: 'Contracts with a confirmed breach in a period ÷ contracts in force in it; each contract counts once.',
      },
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
        zh: '按要做的事排列合同：我的待办、审批中、待签、履行中、即将到期，以及逾期的义务和违约。',
        en: 'Contracts by what is to be done: mine, in approval, to sign, in force, running out, late obligations and breaches.',
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
      terms: ['contract', 'obligation', 'breach', 'noticeDate'],
    },
    '/compliance/search': {
      title: { zh: '合同全文检索', en: 'Search in contracts' },
      purpose: {
        zh: '在定稿合同的全文中查找词语，并按金额、到期日、状态等筛选。',
        en: 'Find words in the text of contracts that were fixed, by amount, end, state and more.',
      },
      first: [
        {
          text: {
            zh: '输入两个字以上的词，例如“违约”，再加筛选条件。',
            en: 'Type a word, such as “penalty”, and add conditions.',
          },
        },
      ],
      terms: ['contract'],
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
            zh: '按到期日排序，先看最近要到期的。',
            en: 'Sort by the end and look first at what runs out next.',
          },
        },
      ],
      terms: ['contract', 'noticeDate'],
    },
    '/compliance/contracts/$id': {
      title: { zh: '合同详情', en: 'A contract' },
      purpose: {
        zh: '一份合同的条款、与标准的偏离、信息、义务、违约、补充协议和每一个版本。',
        en: 'The clauses of one contract and where they deviate, its terms, obligations, breaches, amendments and versions.',
      },
      first: [
        {
          text: {
            zh: '填写合同方和信息，从条款库插入条款，保存。',
            en: 'Fill in parties and terms, insert clauses from the library, and save.',
          },
        },
        {
          text: {
            zh: '看“与标准条款的偏离”，先处理高风险的。',
            en: 'Look at the deviations from the standard, those of high risk first.',
          },
        },
        {
          text: {
            zh: '提交审批；有审批路线时由路线上的人决定，批准后的合同 PDF 用来发起签署。',
            en: 'Submit it; where a route asks, its approvers decide. The PDF of what was approved is what you send for signature.',
          },
        },
        {
          text: {
            zh: '疑似违约要填写依据确认，或写明原因排除。',
            en: 'Confirm a suspected breach with its evidence, or dismiss it with the reason.',
          },
        },
      ],
      terms: ['contract', 'amendment', 'obligation', 'deviation', 'redLine', 'breach'],
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
    '/compliance/breaches': {
      title: { zh: '违约记录', en: 'Breaches' },
      purpose: {
        zh: '全部合同的违约：疑似的、确认的、排除的，以及是否已补救。',
        en: 'The breaches of all contracts: suspected, confirmed and dismissed, and which were cured.',
      },
      first: [
        {
          text: {
            zh: '打开疑似违约，确认或排除。',
            en: 'Open what is suspected, and confirm or dismiss it.',
          },
        },
      ],
      terms: ['breach', 'defaultRate'],
    },
    '/compliance/breaches/$id': {
      title: { zh: '违约详情', en: 'A breach' },
      purpose: {
        zh: '谁在何时违反了什么，依据是什么，怎样补救。',
        en: 'Who did not keep what, since when, by what that is known and how it was made good.',
      },
      first: [
        {
          text: {
            zh: '填写依据后确认，或写明原因排除。',
            en: 'Confirm it with its evidence, or dismiss it with the reason.',
          },
        },
        { text: { zh: '补救之后登记补救措施。', en: 'Record the remedy once it is made good.' } },
      ],
      terms: ['breach', 'defaultRate', 'obligation'],
    },
    '/compliance/clauses': {
      title: { zh: '条款库', en: 'Clause library' },
      purpose: {
        zh: '起草合同用的标准条款，也是判断偏离的依据。',
        en: 'The standard clauses that contracts are drafted from and measured by.',
      },
      first: [
        {
          text: {
            zh: '逐条核对自带的条款，改成本公司的说法。',
            en: 'Go through the clauses that came with it and make them your own.',
          },
        },
        {
          text: {
            zh: '给每一条定出偏离风险和顺序。',
            en: 'Give each its risk and its place.',
          },
        },
      ],
      terms: ['clause', 'fallback', 'redLine', 'deviation'],
    },
    '/compliance/clauses/$id': {
      title: { zh: '条款详情', en: 'A clause' },
      purpose: {
        zh: '一条标准条款：现在的文本、可接受文本、红线，以及历次版本。',
        en: 'One standard clause: what it says now, its fallbacks and red line, and every version.',
      },
      first: [
        {
          text: {
            zh: '写好中英文文本后发布；已发布的版本不再改变。',
            en: 'Write it in both languages and publish it; what was published stays.',
          },
        },
      ],
      terms: ['clause', 'fallback', 'redLine'],
    },
  },
};
