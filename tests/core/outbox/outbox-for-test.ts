import type { App } from '../../../src/main/app.ts';
import type { Mail } from '../../../src/main/core/mail/mail.ts';
import { sendMail } from '../../../src/main/core/mail/send-mail.ts';
import type { OutboxRow } from '../../../src/main/core/outbox/outbox-rows.ts';
import type { Work } from '../../../src/main/core/storage/work.ts';
import type { Caller } from '../../app-for-test.ts';

/** One action of the owner's. */
export function act<T>(app: App, body: (work: Work) => T): T {
  const { workspace, actor } = app.core.sessions.demand();
  return workspace.write({ action: 'core.test.act', actor, source: 'commandLine' }, body).answer;
}

export const MAIL: Mail = { to: ['li@kehu.example'], subject: '报价单', text: '请查收。' };

export const mailTo = (app: App, mail: Partial<Mail>, key: string): string =>
  act(app, (work) => sendMail(work, { ...MAIL, ...mail }, key));

export function itemOf(app: App, id: string): OutboxRow {
  const { reader } = app.core.sessions.demand().workspace;
  const row = reader.sqlFirst<OutboxRow>('select * from outboxItem where id = ?', [id]);
  if (!row) throw new Error(`no item ${id}`);
  return row;
}

/** Sets up sending through a mail server on this machine. */
export const connectSmtp = (
  call: Caller,
  port: number,
  more: Record<string, string | number> = {},
): Promise<null> =>
  call.connectors.save({
    kind: 'smtp',
    settings: {
      host: '127.0.0.1',
      port,
      security: 'none',
      from: 'sales@yunfan.example',
      fromName: '云帆',
      ...more,
    },
    secrets: {},
  });
