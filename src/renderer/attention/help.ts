import type { RoomHelp } from '../records/help.ts';

export const help: RoomHelp = {
  terms: {
    approval: {
      label: { zh: '审批', en: 'Approval' },
      meaning: {
        zh: '按路线由他人同意单据此刻的内容；内容改动后失效。',
        en: 'That others agree to what a document says now; an edit voids it.',
      },
    },
    standIn: {
      label: { zh: '审批代理', en: 'Stand-in' },
      meaning: {
        zh: '某人不在的日子里代其审批的人。',
        en: 'Who decides for somebody on the days they are away.',
      },
    },
    task: {
      label: { zh: '任务', en: 'Task' },
      meaning: {
        zh: '某人要做的一件事，可以有期限。',
        en: 'Something that a person is to do, with a date or without.',
      },
    },
    putOff: {
      label: { zh: '稍后再办', en: 'Put off' },
      meaning: { zh: '到选定的时刻之前不再显示。', en: 'Out of sight until a moment you choose.' },
    },
  },
  pages: {
    '/work/approvals': {
      title: { zh: '审批', en: 'Approvals' },
      purpose: {
        zh: '等您审批的单据，以及您提交的单据等谁审批。',
        en: 'Documents that wait for your word, and whom those you submitted wait for.',
      },
      first: [
        {
          text: {
            zh: '打开单据核对内容，再填写说明并决定。',
            en: 'Open the document, then say what you think of it.',
          },
        },
        {
          text: {
            zh: '不在时，在“审批代理”中指定代理人和日期。',
            en: 'Before you are away, name a stand-in and the days.',
          },
        },
      ],
      terms: ['approval', 'standIn'],
    },
    '/work': {
      title: { zh: '我的工作', en: 'My work' },
      purpose: {
        zh: '各个领域里等您处理的事都在这里，逾期的排在前面。',
        en: 'Everything that waits for you, from every room, with what is late at the top.',
      },
      first: [
        {
          text: {
            zh: '从上往下：办完按 e，暂时办不了按 s。',
            en: 'Go from the top: e marks an item done, s puts it off.',
          },
        },
        {
          text: {
            zh: '在账户中选择哪些通知要提醒您。',
            en: 'Choose in your account what you want to be told of.',
          },
          path: '/workspace/account',
        },
      ],
      terms: ['task', 'putOff'],
    },
  },
};
