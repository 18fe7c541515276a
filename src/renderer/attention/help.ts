import type { RoomHelp } from '../records/help.ts';

export const help: RoomHelp = {
  terms: {
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
