import type { LocalText } from '#shared/texts.ts';
import type { Task } from '../jobs/task.ts';
import { imapConnector } from './imap-connector.ts';
import { MailMessage } from './mail-message-entity.ts';
import { parseMailTask } from './parse-mail.ts';
import { mailReceiving } from './receive-mail.ts';
import { smtpConnector } from './smtp-connector.ts';

export { isMailAddress, type Mail, mailProblems } from './mail.ts';
export { MailMessage } from './mail-message-entity.ts';
export { mailReceiving } from './receive-mail.ts';
export { sendMail } from './send-mail.ts';

export const mailEntities = [MailMessage] as const;
export const mailConnectors = [smtpConnector, imapConnector] as const;
export const mailRecurring = [mailReceiving] as const;
export const mailTasks: readonly Task[] = [parseMailTask];

export const mailActions: Readonly<Record<string, LocalText>> = {
  'core.mail.send': { zh: '写邮件', en: 'Wrote a mail' },
  'core.mailMessage.receive': { zh: '接收邮件', en: 'Received mail' },
};
