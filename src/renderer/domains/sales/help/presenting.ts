import type { RoomHelp } from '../../../records/help.ts';

/** Demos, proposals and proofs of concept. */
export const presentingHelp: RoomHelp = {
  terms: {
    demo: {
      label: { zh: '演示', en: 'Demo' },
      meaning: {
        zh: '约定时间向客户展示产品，有参加人、准备事项和结果。',
        en: 'The product shown to a customer at an appointed time, with attendees, preparations and a result.',
      },
    },
    proposal: {
      label: { zh: '方案', en: 'Proposal' },
      meaning: {
        zh: '书面的解决方案；提交后连同 PDF 固定，改动就是新版本。',
        en: 'What we would do for a customer, in writing; fixed with its PDF once submitted, a change is a new version.',
      },
    },
    proofOfConcept: {
      label: { zh: '概念验证', en: 'Proof of concept' },
      meaning: {
        zh: '在客户处试用，按事先约定的成功标准判断产品是否合用。',
        en: 'A trial at the customer, judged by criteria that were agreed before.',
      },
    },
  },
  pages: {
    '/sales/demos': {
      title: { zh: '演示日历', en: 'Demo calendar' },
      purpose: {
        zh: '按月或按周查看演示，休息日和放假一目了然。',
        en: 'Demos by month or week, beside days off and holidays.',
      },
      first: [
        {
          text: {
            zh: '在周视图里点空白时间，安排新的演示。',
            en: 'Click a free hour of a week to arrange a demo there.',
          },
        },
      ],
      terms: ['demo'],
    },
    '/sales/demos/list': {
      title: { zh: '演示列表', en: 'Demos' },
      purpose: {
        zh: '全部演示和它们的结果，可以筛选、排序和导出。',
        en: 'All demos with their results, to be filtered, sorted and exported.',
      },
      first: [
        {
          text: { zh: '打开一个商机，安排演示。', en: 'Open a deal and arrange a demo.' },
          path: '/sales/deals',
        },
      ],
      terms: ['demo'],
    },
    '/sales/demos/$id': {
      title: { zh: '演示详情', en: 'A demo' },
      purpose: {
        zh: '一次演示的时间、参加人、准备事项和结果；可以下载 .ics 或用邮件发送邀请。',
        en: 'When a demo takes place, who takes part, what is to be got ready and what came of it; as .ics file or invitation by mail.',
      },
      first: [
        { text: { zh: '逐项勾选准备事项。', en: 'Tick what has been got ready.' } },
        {
          text: {
            zh: '演示之后记录结果和客户反馈；客户没有来，选“客户未出席”。',
            en: 'Note the result and what the customer said afterwards; “Nobody came” where nobody did.',
          },
        },
      ],
      terms: ['demo'],
    },
    '/sales/proposals': {
      title: { zh: '方案', en: 'Proposals' },
      purpose: {
        zh: '全部方案和它们的状态。方案从商机页面新建。',
        en: 'All proposals with their states. A proposal is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建方案。', en: 'Open a deal and make a proposal.' },
          path: '/sales/deals',
        },
      ],
      terms: ['proposal'],
    },
    '/sales/proposals/$id': {
      title: { zh: '方案详情', en: 'A proposal' },
      purpose: {
        zh: '编写方案并提交。缺少的内容逐项列出，补齐之前不能提交。',
        en: 'Write a proposal and submit it. What it lacks is listed by name and stands in the way until it is there.',
      },
      first: [
        {
          text: {
            zh: '填写现状、方案和计划；文字中可以引用客户和商机的内容。',
            en: 'Fill in situation, solution and plan; texts may name what is known of customer and deal.',
          },
        },
        {
          text: {
            zh: '提交后下载 PDF 或用邮件发送，再记录客户的答复。',
            en: 'Once submitted, download the PDF or mail it, then note the answer.',
          },
        },
      ],
      terms: ['proposal', 'need'],
    },
    '/sales/pocs': {
      title: { zh: '概念验证', en: 'Proofs of concept' },
      purpose: {
        zh: '全部概念验证、期间和结论。从商机页面新建。',
        en: 'All proofs of concept with period and outcome. One is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建概念验证。', en: 'Open a deal and make a proof of concept.' },
          path: '/sales/deals',
        },
      ],
      terms: ['proofOfConcept'],
    },
    '/sales/pocs/$id': {
      title: { zh: '概念验证详情', en: 'A proof of concept' },
      purpose: {
        zh: '约定成功标准，逐项记录结果和判定；全部达到才能通过。',
        en: 'Agree on criteria, note the result of each and judge it; it is passed once all are met.',
      },
      first: [
        {
          text: { zh: '添加成功标准和目标，然后开始。', en: 'Add criteria with their targets, then begin.' },
        },
      ],
      terms: ['proofOfConcept'],
    },
  },
};
