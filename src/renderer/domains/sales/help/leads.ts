import type { RoomHelp } from '../../../records/help.ts';

/** Leads, until they are deals. */
export const leadHelp: RoomHelp = {
  terms: {
    lead: {
      label: { zh: '线索', en: 'Lead' },
      meaning: {
        zh: '可能购买的人或公司，还没有成为客户。',
        en: 'A person or company that may buy and is no customer yet.',
      },
    },
    pool: {
      label: { zh: '公海', en: 'Pool' },
      meaning: {
        zh: '没有负责人的线索，销售都可以领取。',
        en: 'Leads without an owner, for anybody in sales to take.',
      },
    },
    responseTime: {
      label: { zh: '确认期限', en: 'Accept by' },
      meaning: {
        zh: '负责人确认线索的最后时间，按工作时间计算。',
        en: 'By when the owner is to accept a lead, counted in working time.',
      },
    },
  },
  pages: {
    '/sales/inbox': {
      title: { zh: '待确认线索', en: 'Leads to accept' },
      purpose: {
        zh: '分给您的线索，最急的在最前；超过确认期限的会放入公海，谁都可以领取。',
        en: 'The leads given to you, the most pressing first. One that is not accepted in time goes to the pool, where anybody may take it.',
      },
      first: [
        {
          text: {
            zh: '接受要跟进的线索；其余的退回、转派或延后。',
            en: 'Accept the leads you will follow up; send back, give away or postpone the others.',
          },
        },
        {
          text: {
            zh: '每个动作都有一个键，列在页面下方。',
            en: 'Each action has a key; they are listed below the leads.',
          },
        },
      ],
      terms: ['lead', 'pool', 'responseTime'],
    },
    '/sales/leads': {
      title: { zh: '线索', en: 'Leads' },
      purpose: {
        zh: '全部线索的列表：筛选、排序、分组、导入、导出。',
        en: 'All leads as a list: filter, sort, group, import, export.',
      },
      first: [
        { text: { zh: '导入一个名单，或新建第一条线索。', en: 'Import a list, or add the first lead.' } },
      ],
      terms: ['lead', 'pool'],
    },
    '/sales/leads/$id': {
      title: { zh: '线索详情', en: 'A lead' },
      purpose: {
        zh: '一条线索的资料、状态和可以做的下一步。',
        en: 'One lead: what is known of it, where it stands and what may be done next.',
      },
      first: [
        {
          text: {
            zh: '确认联系方式和需求，然后接受、退回或转派。',
            en: 'Check how to reach them and what they need, then accept it, send it back or give it to somebody.',
          },
        },
      ],
      terms: ['lead', 'pool', 'responseTime'],
    },
  },
};
