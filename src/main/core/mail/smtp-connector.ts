import type { Problem } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { ConnectorAccess, ConnectorKind, ConnectorSettings, Outgoing } from '../connectors/connector.ts';
import { OutboundFailure } from '../connectors/outbound-failure.ts';
import { checkServer, serverFields } from '../connectors/security.ts';
import { isMailAddress } from './mail.ts';

const FROM = { zh: '发件地址', en: 'Sender address' };

function checkSmtp(settings: ConnectorSettings): Problem[] {
  const from = String(settings.from ?? '');
  const wrong: Problem[] = isMailAddress(from)
    ? []
    : [{ code: 'mailAddressWrong', params: { field: FROM, value: from }, field: 'from' }];
  return [...checkServer(settings), ...wrong];
}

/** The mail libraries are read when they are needed, not at every start of the program. */
const openSession = async (access: ConnectorAccess) =>
  (await import('./smtp-session.ts')).SmtpSession.open(access);

async function send(item: Outgoing, access: ConnectorAccess): Promise<LocalText | null> {
  const address = String(access.settings.from);
  const name = String(access.settings.fromName ?? '');
  const { composeMail } = await import('./compose-mail.ts');
  const { recipients, bytes } = await composeMail(item, { name, address });
  const session = await openSession(access);
  try {
    const { answer, refused } = await session.send(address, recipients, bytes);
    if (refused.length === 0) return { zh: answer, en: answer };
    return {
      zh: `${answer}；被拒绝的收件人：${refused.join('、')}`,
      en: `${answer}; recipients refused: ${refused.join(', ')}`,
    };
  } finally {
    session.close();
  }
}

async function test(access: ConnectorAccess): Promise<LocalText> {
  try {
    (await openSession(access)).close();
  } catch (error) {
    throw error instanceof OutboundFailure ? error.reason : error;
  }
  const { host, user } = access.settings;
  return user
    ? { zh: `已连接 ${host}，并以 ${user} 登录。`, en: `Connected to ${host} and signed in as ${user}.` }
    : { zh: `已连接 ${host}，未登录。`, en: `Connected to ${host} without signing in.` };
}

/** Sends mail. SMTP has no way to ask whether a message arrived, so there is no `verify`. */
export const smtpConnector: ConnectorKind = {
  kind: 'smtp',
  label: { zh: '发送邮件（SMTP）', en: 'Send mail (SMTP)' },
  does: {
    zh: '把发件箱里的邮件交给您的邮件服务器。',
    en: 'Hands the mail in the outbox to your mail server.',
  },
  manual: {
    zh: '邮件留在发件箱；可以从记录下载 PDF，用自己的邮箱发送，再在发件箱里取消。',
    en: 'mail stays in the outbox; download the PDF from the record, send it from your own mailbox, and cancel it in the outbox.',
  },
  fields: [
    ...serverFields(465),
    { name: 'from', label: FROM, kind: 'text', required: true, max: 254 },
    { name: 'fromName', label: { zh: '发件人名称', en: 'Sender name' }, kind: 'text', max: 100 },
  ],
  secrets: [{ name: 'password', label: { zh: '密码或授权码', en: 'Password or app password' } }],
  check: checkSmtp,
  test,
  sending: { send },
};
