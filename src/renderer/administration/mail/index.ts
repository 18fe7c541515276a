import { IconMail } from '@tabler/icons-react';
import type { Area } from '../area.ts';
import { MailContent } from './mail-content.tsx';

/** The mail that came in. Its list and page are those of any record; what it says is a panel on the page. */
export const mail: Area = {
  screens: [],
  navigation: [
    {
      label: { zh: '收到的邮件', en: 'Mail received' },
      path: '/records/mailMessage',
      icon: IconMail,
      permission: 'core.mailMessage.read',
    },
  ],
  panels: [
    {
      entity: 'mailMessage',
      id: 'content',
      label: { zh: '邮件', en: 'Mail' },
      component: MailContent,
    },
  ],
};
