import type { LocalText } from '#shared/texts.ts';
import type { ConnectorAccess, ConnectorKind } from '../connectors/connector.ts';
import { checkServer, serverFields } from '../connectors/security.ts';
import type { ImapSession } from './imap-session.ts';

/** The mail libraries are read when they are needed, not at every start of the program. */
export const openMailbox = async (access: ConnectorAccess): Promise<ImapSession> =>
  (await import('./imap-session.ts')).ImapSession.open(access);

async function test(access: ConnectorAccess): Promise<LocalText> {
  const session = await openMailbox(access);
  await session.close();
  const { host, user, folder } = access.settings;
  return {
    zh: `已连接 ${host}，以 ${user ?? ''} 登录，打开了“${folder ?? 'INBOX'}”。`,
    en: `Connected to ${host}, signed in as ${user ?? ''}, opened “${folder ?? 'INBOX'}”.`,
  };
}

/** Receives mail. Nothing at the server is changed: not even read marks. */
export const imapConnector: ConnectorKind = {
  kind: 'imap',
  label: { zh: '接收邮件（IMAP）', en: 'Receive mail (IMAP)' },
  does: {
    zh: '每五分钟读取一个邮箱文件夹的新邮件，回复自动对应到发出的邮件。服务器上的邮件不会改动。',
    en: 'Reads the new mail of one folder every five minutes; answers find what they answer. Nothing at the server is changed.',
  },
  manual: {
    zh: '把往来邮件的要点写进活动，或把 .eml 文件作为附件放到记录上。',
    en: 'write what matters into an activity, or attach the .eml file to the record.',
  },
  fields: [
    ...serverFields(993),
    {
      name: 'folder',
      label: { zh: '文件夹', en: 'Folder' },
      kind: 'text',
      required: true,
      usual: 'INBOX',
      max: 200,
    },
  ],
  secrets: [{ name: 'password', label: { zh: '密码或授权码', en: 'Password or app password' } }],
  check: checkServer,
  test,
};
