import type { RoomHelp } from '../../records/help.ts';

/** Help for the screens of the frame itself. */
export const help: RoomHelp = {
  terms: {
    checklist: {
      label: { zh: '清单', en: 'Checklist' },
      meaning: {
        zh: '还要设置或还没有走过的事项。完成与否由数据得出，只记录略过了什么。',
        en: 'What is still to be set up or gone through. Whether it is done follows from the data; only what was skipped is kept.',
      },
    },
  },
  pages: {
    '/start': {
      title: { zh: '开始使用', en: 'Getting started' },
      purpose: {
        zh: '新工作区还要设置什么，每一项在哪里设置。',
        en: 'What is still to be set up in a new workspace, and where.',
      },
      first: [
        {
          text: {
            zh: '填写公司资料，它们会印在单据上。',
            en: 'Enter the company’s particulars; documents carry them.',
          },
          path: '/workspace/letterhead',
        },
        { text: { zh: '导入现有数据。', en: 'Import your own data.' }, path: '/import' },
        {
          text: {
            zh: '不需要的事项可以略过，以后再恢复。',
            en: 'Skip what you do without; it can be taken up again later.',
          },
        },
      ],
      terms: ['checklist'],
    },
    '/help': {
      title: { zh: '帮助', en: 'Help' },
      purpose: {
        zh: '每个页面的说明、用语和指标口径，都在这台电脑上，不需要网络。',
        en: 'What each page is for, the terms, and how metrics count; all of it on this computer, with no network.',
      },
      first: [
        {
          text: {
            zh: '输入中文、拼音或英文，例如“备份”“bf”“backup”。',
            en: 'Type Chinese, pinyin or English, such as “backup” or “bf”.',
          },
        },
        {
          text: {
            zh: '在任何页面按 F1，看这个页面的说明。',
            en: 'Press F1 on any page to read about that page.',
          },
        },
      ],
    },
  },
};
