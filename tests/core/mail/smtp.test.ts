import { createServer, type Server, type Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { OutboundFailure } from '../../../src/main/core/connectors/outbound-failure.ts';
import { keepBytes } from '../../../src/main/core/files/file-content.ts';
import { sendMail } from '../../../src/main/core/mail/send-mail.ts';
import { SmtpSession } from '../../../src/main/core/mail/smtp-session.ts';
import { appForTest, type Caller, refusalOf } from '../../app-for-test.ts';
import { type MailServer, mailServer, refusal, type Script } from '../../mail-server-for-test.ts';
import { act, connectSmtp, itemOf, MAIL, mailTo } from '../outbox/outbox-for-test.ts';

let app: App;
let call: () => Caller;
let now: number;
let server: MailServer | undefined;
let socketServer: Server | undefined;
afterEach(async () => {
  await app?.close();
  await server?.close();
  await new Promise((resolve) => (socketServer ? socketServer.close(resolve) : resolve(null)));
  [server, socketServer] = [undefined, undefined];
});

async function withServer(
  script: Script = {},
  more: Record<string, string | number> = {},
): Promise<MailServer> {
  now = Date.UTC(2026, 4, 1);
  ({ app, call } = await appForTest(() => now));
  const started = await mailServer(script);
  server = started;
  await connectSmtp(call(), started.port, more);
  return started;
}

const bytesOf = (value: unknown): Buffer =>
  value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value));

/** A server that says what it is told, line by line, and may break off at any of them. */
async function rawServer(answer: (line: string, socket: Socket) => void): Promise<number> {
  const listening = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 here\r\n');
    socket.on('data', (data: Buffer) => {
      for (const line of data.toString().split('\r\n')) if (line) answer(line, socket);
    });
  });
  socketServer = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return (listening.address() as { port: number }).port;
}

describe('a mail in the outbox', () => {
  test('arrives as it was written: names, rare characters, copy, attachment', async () => {
    const { taken } = await withServer();
    const id = act(app, (work) => {
      const hash = keepBytes(work, Buffer.from('%PDF-1.7 报价'));
      const attachments = [{ hash, name: '报价 𠮷.pdf', mediaType: 'application/pdf' }];
      const wanted = {
        ...MAIL,
        cc: ['han@kehu.example'],
        subject: '报价：㴪科技 😀',
        text: '您好，\n.点开头的行',
        attachments,
      };
      return sendMail(work, { ...wanted, html: '<p>您好</p>' }, 'quote 1');
    });
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', maybeTwice: 0 });
    expect(taken[0]?.to).toEqual(['li@kehu.example', 'han@kehu.example']);
    const mail = await simpleParser(taken[0]?.text ?? '');
    expect(mail.subject).toBe('报价：㴪科技 😀');
    expect(mail.text?.trim()).toBe('您好，\n.点开头的行');
    expect(mail.from?.value[0]).toMatchObject({ name: '云帆', address: 'sales@yunfan.example' });
    expect(mail.messageId).toBe(itemOf(app, id).remoteId);
    expect(mail.messageId).toMatch(/@yunfan\.example>$/);
    expect(mail.date?.getTime()).toBe(now);
    expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
      ['报价 𠮷.pdf', '%PDF-1.7 报价'],
    ]);
  });

  test('that the server refuses for good fails with its answer', async () => {
    await withServer({ recipient: () => refusal(550, 'no such mailbox') });
    const id = mailTo(app, {}, 'a');
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'failed', attempts: 1 });
    expect((await call().outbox.list({})).items[0]?.problem).toMatchObject({
      code: 'mailRefused',
      params: { answer: expect.stringContaining('550') },
    });
  });

  test('that the server puts off goes later, under the same Message-ID', async () => {
    const seen: string[] = [];
    const { taken, script } = await withServer({
      data: ({ messageId }) => {
        seen.push(messageId);
        throw refusal(451, 'greylisted');
      },
    });
    const id = mailTo(app, {}, 'a');
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'retrying', attempts: 1, maybeTwice: 0 });
    script.data = undefined;
    now += 60_000;
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', attempts: 2, maybeTwice: 0 });
    expect(taken.map(({ messageId }) => messageId)).toEqual(seen);
  });

  test('that reached only some of its recipients says whom it did not', async () => {
    await withServer({
      recipient: (address) => (address.startsWith('gone') ? refusal(550, 'gone') : undefined),
    });
    mailTo(app, { to: ['li@kehu.example', 'gone@kehu.example'] }, 'a');
    await call().outbox.sendNow();
    const [item] = (await call().outbox.list({})).items;
    expect(item?.state).toBe('sent');
    expect(item?.answer?.zh).toContain('gone@kehu.example');
  });

  test('whose answer is lost after the whole of it was given is marked and sent again', async () => {
    let drop = true;
    const { taken } = await withServer({
      data: (mail) => {
        if (!drop) return;
        drop = false;
        taken.push(mail); // it took the mail, and then the line went dead
        for (const connection of server?.connections() ?? []) connection.destroy();
      },
    });
    const id = mailTo(app, {}, 'a');
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'unknown', maybeTwice: 0 });
    now += 60_000;
    await call().outbox.sendNow();
    expect(itemOf(app, id)).toMatchObject({ state: 'sent', maybeTwice: 1 });
    expect(new Set(taken.map(({ messageId }) => messageId))).toEqual(new Set([itemOf(app, id).remoteId]));
  });

  test('with a break in its head is never written down', async () => {
    await withServer();
    expect(() => mailTo(app, { subject: 'a\r\nBcc: all@b.example' }, 'a')).toThrow('mailLineBreak');
    expect((await call().outbox.list({})).items).toEqual([]);
  });

  test('waits, and is no error, while nothing is connected', async () => {
    now = Date.UTC(2026, 4, 1);
    ({ app, call } = await appForTest(() => now));
    mailTo(app, {}, 'a');
    expect(await call().outbox.sendNow()).toEqual({ waiting: 1 });
    const [smtp] = await call().connectors.list();
    expect(smtp).toMatchObject({ kind: 'smtp', state: 'absent', waiting: 1, lastSentAt: null });
    expect(smtp?.manual.zh).toContain('PDF');
  });
});

describe('a conversation with a mail server', () => {
  const access = (port: number) => ({ settings: { host: '127.0.0.1', port, security: 'none' }, secrets: {} });
  const patience = { connect: 300, answer: 300 };
  const failureOf = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'none';
    } catch (error) {
      return error instanceof OutboundFailure ? `${error.kind} ${error.reason.code}` : String(error);
    }
  };
  const send = async (port: number): Promise<void> => {
    const session = await SmtpSession.open(access(port), patience);
    try {
      await session.send('a@b.example', ['c@d.example'], Buffer.from('Subject: x\r\n\r\ntext'));
    } finally {
      session.close();
    }
  };

  test('with nobody there is refused', async () => {
    expect(await failureOf(send(1))).toBe('connection connectorRefused');
  });

  test('with one who says nothing ends in time', async () => {
    const port = await rawServer(() => {});
    expect(await failureOf(send(port))).toBe('connection connectorTimeout');
  });

  test('that breaks off before the message is a failure of the connection', async () => {
    const port = await rawServer((line, socket) => {
      if (line.startsWith('MAIL')) socket.destroy();
      else socket.write('250 ok\r\n');
    });
    expect(await failureOf(send(port))).toBe('connection connectorBroken');
  });

  test('that falls silent after the message leaves the result unknown', async () => {
    const port = await rawServer((line, socket) => {
      if (line === 'DATA') socket.write('354 go on\r\n');
      else if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 ok\r\n');
    });
    expect(await failureOf(send(port))).toBe('lost mailAnswerLost');
  });
});

describe('the sending connector', () => {
  const tested = async (): Promise<string> =>
    (await call().connectors.test({ kind: 'smtp' })).problem?.code ?? 'well';
  const account = { user: 'sales', pass: 'right' };

  test('says that it could sign in, and which password was wrong', async () => {
    const { port } = await withServer({ account }, { user: 'sales' });
    const settings = {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: 'sales',
      from: 'a@b.example',
      fromName: null,
    };
    await call().connectors.save({ kind: 'smtp', settings, secrets: { password: 'wrong' } });
    expect(await tested()).toBe('connectorPasswordWrong');
    await call().connectors.save({ kind: 'smtp', settings, secrets: { password: 'right' } });
    expect((await call().connectors.test({ kind: 'smtp' })).found?.en).toContain('signed in as sales');
    // settings may change without giving the password again
    await call().connectors.save({ kind: 'smtp', settings: { ...settings, fromName: '云帆' }, secrets: {} });
    expect(await tested()).toBe('well');
  });

  test('speaks in the open to this machine only', async () => {
    await withServer();
    const save = (host: string) => refusalOf(connectSmtp(call(), 25, { host }));
    expect(await save('mail.example.com')).toBe('connectorTlsNeeded');
    expect(await save('localhost')).toBe('allowed');
    expect(await save('::1')).toBe('allowed');
    expect(await save('127.0.0.1.evil.example')).toBe('connectorTlsNeeded');
    expect(await save('a b')).toBe('connectorHostWrong');
  });

  test('does not talk to a server whose certificate nobody vouches for, nor without the STARTTLS it was told to use', async () => {
    await withServer();
    const secure = await mailServer({}, { secure: true });
    await connectSmtp(call(), secure.port, { security: 'tls' });
    expect(await tested()).toBe('connectorTlsFailed');
    await secure.close();
    await connectSmtp(call(), server?.port ?? 0, { security: 'starttls' });
    expect(await tested()).toBe('connectorTlsFailed');
  });

  test('keeps its password out of every answer, the log and the files', async () => {
    const { port } = await withServer({ account }, { user: 'sales' });
    const secret = 'geheim-7Q2x-geheim';
    const settings = { host: '127.0.0.1', port, security: 'none', user: 'sales', from: 'a@b.example' };
    await call().connectors.save({ kind: 'smtp', settings, secrets: { password: secret } });
    await tested();
    mailTo(app, {}, 'a');
    await call().outbox.sendNow();
    const { reader } = app.core.sessions.demand().workspace;
    const tables = reader.sqlAll<{ name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like 'search_%' and name not like 'sqlite_%'",
    );
    for (const { name } of tables)
      for (const row of reader.sqlAll<Record<string, unknown>>(`select * from "${name}"`))
        for (const value of Object.values(row)) expect(bytesOf(value).includes(secret), name).toBe(false);
    const seen = [await call().connectors.list(), await call().outbox.list({}), await call().audit.page({})];
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect((await call().connectors.list())[0]?.secrets).toEqual([
      expect.objectContaining({ name: 'password', kept: true }),
    ]);
  });

  test('hands its password to no other server than the one it was given for', async () => {
    const { port } = await withServer({ account }, { user: 'sales' });
    const settings = { host: '127.0.0.1', port, security: 'none', user: 'sales', from: 'a@b.example' };
    const save = (more: object, secrets: Record<string, string> = {}): Promise<string> =>
      refusalOf(call().connectors.save({ kind: 'smtp', settings: { ...settings, ...more }, secrets }));
    expect(await save({}, { password: 'right' })).toBe('allowed');
    expect(await save({ host: 'localhost' })).toBe('connectorSecretAgain');
    expect(await save({ host: 'localhost' }, { password: 'right' })).toBe('allowed');
    expect(await save({ host: 'localhost', fromName: '云帆' })).toBe('allowed');
  });

  test('disconnected, it has forgotten its password, and what waits stays', async () => {
    await withServer();
    mailTo(app, {}, 'a');
    await call().connectors.remove({ kind: 'smtp' });
    await call().outbox.sendNow();
    expect((await call().outbox.waiting()).count).toBe(1);
    expect(await refusalOf(tested())).toBe('connectorMissing');
  });

  test('refuses what it does not know, and names each field that is wrong', async () => {
    await withServer();
    expect(await refusalOf(call().connectors.save({ kind: 'none', settings: {}, secrets: {} }))).toBe(
      'notFound',
    );
    const settings = { host: '', port: 70_000, security: 'maybe', from: 'x' };
    await expect(call().connectors.save({ kind: 'smtp', settings, secrets: {} })).rejects.toMatchObject({
      cause: { problems: ['host', 'port', 'security'].map((field) => expect.objectContaining({ field })) },
    });
  });
});
