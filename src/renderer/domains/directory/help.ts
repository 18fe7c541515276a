import type { RoomHelp } from '../../records/help.ts';

export const help: RoomHelp = {
  terms: {
    customer: {
      label: { zh: '客户', en: 'Customer' },
      meaning: {
        zh: '与我们来往的公司，不论是潜在客户、客户、伙伴还是供应商。',
        en: 'A company we deal with: prospect, customer, partner or supplier.',
      },
    },
    contact: {
      label: { zh: '联系人', en: 'Contact' },
      meaning: { zh: '客户公司里的一个人。', en: 'A person at a customer.' },
    },
    letter: {
      label: { zh: '信函', en: 'Letter' },
      meaning: {
        zh: '写给客户或联系人的一封信，按模板成为 PDF；发出后不再改变。',
        en: 'A letter to a customer or contact that becomes a PDF by a template; once sent it stays as it is.',
      },
    },
    mergedRecord: {
      label: { zh: '合并', en: 'Merged record' },
      meaning: {
        zh: '两条记录其实是一条：一条保留，另一条停用，旧链接指向保留的那条。已签发的单据仍写着原来的名称。',
        en: 'Two records that are one: one stays, the other goes out of use and its links lead to the former. What is issued keeps the name it was issued to.',
      },
    },
    parentCompany: {
      label: { zh: '上级公司', en: 'Parent company' },
      meaning: { zh: '这家客户所属的公司。', en: 'The company that this customer belongs to.' },
    },
    buyingRole: {
      label: { zh: '采购角色', en: 'Buying role' },
      meaning: {
        zh: '联系人在采购中的作用：决策、影响、使用或采购。',
        en: 'What the contact does in a purchase: decides, influences, uses or buys.',
      },
    },
  },
  pages: {
    '/directory/customers': {
      title: { zh: '客户', en: 'Customers' },
      purpose: {
        zh: '全公司共用的一份客户名单：商机、报价和以后的合同、工单都指向它。',
        en: 'One list of customers for the whole company: deals, quotes and all that follows point at it.',
      },
      first: [
        {
          text: { zh: '导入现有的客户表格。', en: 'Import the customers you have.' },
          path: '/import/customer',
        },
        {
          text: {
            zh: '新建之前先搜索，避免同一家公司出现两次。',
            en: 'Search before you add one, so that no company stands here twice.',
          },
        },
      ],
      terms: ['customer', 'parentCompany', 'view'],
    },
    '/directory/customers/$id': {
      title: { zh: '客户详情', en: 'A customer' },
      purpose: {
        zh: '一家客户的资料、联系人、商机、任务、文件和历史。',
        en: 'One customer with contacts, deals, tasks, files and history.',
      },
      first: [
        {
          text: { zh: '补上联系人，注明谁作决定。', en: 'Add contacts and note who decides.' },
        },
      ],
      terms: ['parentCompany', 'contact', 'buyingRole'],
    },
    '/directory/duplicates': {
      title: { zh: '查重', en: 'Duplicates' },
      purpose: {
        zh: '可能重复的客户和联系人，每一对都写明理由；逐对决定合并，或标记为不是重复。',
        en: 'Customers and contacts that may stand here twice, each pair with the reasons: merge it, or say that it is none.',
      },
      first: [
        {
          text: {
            zh: '从分数最高的一对开始：按 M 比较并合并，按 N 标记为不是重复。',
            en: 'Begin with the likeliest pair: M compares and merges, N says that they are different.',
          },
        },
        {
          text: {
            zh: '合并后 30 天内，可以在保留的记录页面上撤销。',
            en: 'For 30 days a merge can be undone on the page of the record that stayed.',
          },
        },
      ],
      terms: ['customer', 'contact', 'mergedRecord'],
    },
    '/directory/letters': {
      title: { zh: '信函', en: 'Letters' },
      purpose: {
        zh: '写给客户的全部信函：通知、答复、说明。',
        en: 'All letters to customers: notices, answers, explanations.',
      },
      first: [
        {
          text: {
            zh: '新建一封信，选收信人，写事由和正文。',
            en: 'Write one: choose the recipient, then subject and text.',
          },
        },
      ],
      terms: ['letter', 'contact'],
    },
    '/directory/letters/$id': {
      title: { zh: '信函详情', en: 'A letter' },
      purpose: {
        zh: '一封信的内容；草稿可以修改，发出后只能阅读、下载和用邮件发送。',
        en: 'One letter: a draft can be changed; sent, it can be read, downloaded and mailed.',
      },
      first: [
        {
          text: {
            zh: '先下载 PDF 看样子，再点“发出”。',
            en: 'Download the PDF to see how it looks, then send it.',
          },
        },
      ],
      terms: ['letter'],
    },
    '/directory/contacts': {
      title: { zh: '联系人', en: 'Contacts' },
      purpose: {
        zh: '客户公司里的人，以及怎样找到他们。',
        en: 'People at customers, and how to reach them.',
      },
      first: [
        {
          text: {
            zh: '先导入客户，再导入联系人，文件里写客户名称即可对应。',
            en: 'Import customers first, then contacts; the name of the customer in the file links them.',
          },
          path: '/import/contact',
        },
      ],
      terms: ['contact', 'buyingRole'],
    },
    '/directory/contacts/$id': {
      title: { zh: '联系人详情', en: 'A contact' },
      purpose: {
        zh: '一位联系人的资料、任务、文件和历史。',
        en: 'One contact with tasks, files and history.',
      },
      first: [
        {
          text: {
            zh: '填写采购角色，报价前就知道找谁。',
            en: 'Fill in the buying role, to know whom to ask.',
          },
        },
      ],
      terms: ['contact', 'buyingRole'],
    },
  },
};
