import type { RoomHelp } from '../../../records/help.ts';

/** Quotes and the orders that come of them. */
export const sellingHelp: RoomHelp = {
  terms: {
    quote: {
      label: { zh: '报价', en: 'Quote' },
      meaning: {
        zh: '给客户的价格方案；发出后不再改变，修改会成为新版本。',
        en: 'An offer to a customer; once sent it stays as it is, and a change becomes a new version.',
      },
    },
    optionalLine: {
      label: { zh: '可选', en: 'Optional' },
      meaning: {
        zh: '报了价但不计入合计的明细。',
        en: 'A line that is priced and not added to the total.',
      },
    },
    order: {
      label: { zh: '订单', en: 'Order' },
      meaning: {
        zh: '签下的合同卖出了什么，每个签署版本一张；金额与合同相同，不能修改。',
        en: 'What a signed contract sells, one for each signed version; its amounts are the contract’s and never change.',
      },
    },
    handover: {
      label: { zh: '交付交接', en: 'Hand-over' },
      meaning: {
        zh: '交付开始前必须知道的六项内容。',
        en: 'The six things that delivery must know before it begins.',
      },
    },
    followUp: {
      label: { zh: '订单后续', en: 'Follow-up' },
      meaning: {
        zh: '确认订单后在其他模块办理的事项，每类一次；取消订单时撤销或写入负数。',
        en: 'What a confirmed order sets going elsewhere, once for each kind; withdrawn or taken back when it is cancelled.',
      },
    },
  },
  pages: {
    '/sales/quotes': {
      title: { zh: '报价', en: 'Quotes' },
      purpose: {
        zh: '全部报价和它们的状态。报价从商机页面新建。',
        en: 'All quotes with their states. A quote is made on the page of its deal.',
      },
      first: [
        {
          text: { zh: '打开一个商机，新建报价。', en: 'Open a deal and make a quote.' },
          path: '/sales/deals',
        },
      ],
      terms: ['quote'],
    },
    '/sales/quotes/$id': {
      title: { zh: '报价编辑', en: 'A quote' },
      purpose: {
        zh: '像电子表格一样编辑明细，金额随输随算，再发出 PDF 或 XLSX。',
        en: 'Edit lines as in a spreadsheet, with amounts worked out as you type, then send a PDF or XLSX.',
      },
      first: [
        {
          text: {
            zh: '加入产品明细；也可以从电子表格粘贴整块。',
            en: 'Add lines of products; a block can be pasted from a spreadsheet.',
          },
        },
        {
          text: {
            zh: '检查税率、折扣和有效期，然后发出。发出后的报价不再改变。',
            en: 'Check tax, discount and validity, then send. A sent quote does not change.',
          },
        },
      ],
      terms: ['quote', 'optionalLine', 'priceBook'],
    },
    '/sales/orders': {
      title: { zh: '订单', en: 'Orders' },
      purpose: {
        zh: '签下的合同变成的订单：哪些等待确认，哪些正在交付，哪些取消了。',
        en: 'What signed contracts became: which orders wait to be confirmed, which are being delivered, which were cancelled.',
      },
      first: [
        {
          text: {
            zh: '按状态筛选“待确认”，从签署日期最早的开始。',
            en: 'Filter for “To confirm” and begin with the one that was signed first.',
          },
        },
      ],
      terms: ['order', 'handover'],
    },
    '/sales/orders/$id': {
      title: { zh: '订单', en: 'Order' },
      purpose: {
        zh: '把卖出的交给交付：交接清单、信用检查、确认，以及确认带来的后续。金额与合同一分不差。',
        en: 'Gives what was sold to delivery: hand-over, credit check, confirmation and what follows from it. Its amounts are the contract’s.',
      },
      first: [
        {
          text: {
            zh: '填写交接：联系人、环境、验收标准、特殊承诺、付款条件和交付负责人；没有特殊承诺就写“无”。',
            en: 'Fill in the hand-over: contact, environment, acceptance, promises, terms of payment, who delivers. Write “none” where nothing was promised.',
          },
        },
        {
          text: {
            zh: '信用检查通过后确认；确需提前的，由有权限的人写明原因例外确认。',
            en: 'Confirm once the credit check has passed. Whoever may can confirm earlier and say why.',
          },
        },
      ],
      terms: ['order', 'handover', 'followUp'],
    },
  },
};
