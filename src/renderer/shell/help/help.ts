import type { RoomHelp } from '../../records/help.ts';

/** Help for the screens of the frame itself. */
export const help: RoomHelp = {
  terms: {},
  pages: {
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
