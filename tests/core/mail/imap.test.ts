import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { receiveMail } from '../../../src/main/core/mail/receive-mail.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { type Dovecot, hasDovecot, MAILBOX, startDovecot } from '../../dovecot-for-test.ts';
import { itemOf, mailTo } from '../outbox/outbox-for-test.ts';

interface Kept {
  readonly id: string;
  readonly subject: string | null;
  readonly sender: string | null;
  readonly content: string | null;
  readonly problems: string | null;
  readonly answersId: string | null;
  readonly recordId: string | null;
  readonly messageId: string | null;
}

const mail = (head: Record<string, string>, body = '正文'): string =>
  `${Object.entries({ From: 'li@kehu.example', To: 'sales@yunfan.example', ...head })
    .map(([name, value]) => `${name}: ${value}`)
    .join(
      '\r\n',
    )}\r\nMIME-Version: 1.0\r\n${head['Content-Type'] ? '' : 'Content-Type: text/plain; charset=utf-8\r\n'}\r\n${body}\r\n`;

const withFile = (name: string, type: string, bytes: string): string =>
  mail(
    { Subject: 'file', 'Content-Type': 'multipart/mixed; boundary=b' },
    [
      '--b\r\nContent-Type: text/plain\r\n\r\nsee file',
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`,
      '--b--',
    ].join('\r\n'),
  );

describe.skipIf(!hasDovecot)('receiving mail from Dovecot (skipped where it is not installed)', () => {
  let server: Dovecot;
  let app: App;
  let call: () => Caller;
  beforeAll(async () => {
    server = await startDovecot();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    server.empty();
    ({ app, call } = await appForTest());
    await connect();
  }, 60_000);
  afterEach(() => app.close());

  const connect = (more: Record<string, string | number> = {}, password = MAILBOX.pass): Promise<null> =>
    call().connectors.save({
      kind: 'imap',
      settings: {
        host: '127.0.0.1',
        port: server.port,
        security: 'none',
        user: MAILBOX.user,
        folder: 'INBOX',
        ...more,
      },
      secrets: { password },
    });
  const receive = (): Promise<number> =>
    receiveMail({ workspace: app.core.sessions.demand().workspace, workers: app.core.workers });
  const kept = (): Kept[] =>
    app.core.sessions
      .demand()
      .workspace.reader.sqlAll<Kept>('select * from mailMessage where deletedAt is null order by rid');
  const codesOf = ({ problems }: Kept): string[] =>
    (JSON.parse(problems ?? '[]') as { code: string }[]).map(({ code }) => code);

  test('each mail is kept once, in its language, however often the mailbox is asked', async () => {
    server.deliver(
      mail({ Subject: '=?GBK?B?sai82w==?=', 'Message-ID': '<one@kehu.example>' }, '您好，报价收到。'),
    );
    server.deliver(mail({ Subject: 'two' }));
    expect(await receive()).toBe(2);
    expect(await receive()).toBe(0);
    expect(kept()).toMatchObject([
      {
        subject: '报价',
        sender: 'li@kehu.example',
        content: '您好，报价收到。',
        messageId: '<one@kehu.example>',
      },
      { subject: 'two' },
    ]);
    server.deliver(mail({ Subject: 'three' }));
    expect(await receive()).toBe(1);
  });

  test('an answer finds what it answers, and the record that was about', async () => {
    const id = mailTo(app, { record: { entity: 'quote', id: 'q1' } }, 'quote 1');
    const { remoteId } = itemOf(app, id);
    server.deliver(
      mail({ Subject: 'Re', References: `<else@x.example> ${remoteId}`, 'In-Reply-To': '<gone@x.example>' }),
    );
    await receive();
    expect(kept()).toMatchObject([{ answersId: id, recordId: 'q1' }]);
  });

  test('HTML is kept as text: no script, no style, no markup', async () => {
    const html =
      '<p>Hello <b>there</b></p><script>alert(1)</script><img src="http://spy.example/x.gif"><style>p{}</style>';
    server.deliver(mail({ Subject: 'html', 'Content-Type': 'text/html; charset=utf-8' }, html));
    await receive();
    const [found] = kept();
    expect(found?.content).toContain('Hello there');
    expect(found?.content).not.toMatch(/alert|<|p\{/);
  });

  test('files are judged like uploads: good ones hang on the mail, programs are named and left out', async () => {
    server.deliver(withFile('offer.pdf', 'application/pdf', '%PDF-1.7\n%%EOF'));
    server.deliver(withFile('offer.pdf.exe', 'application/pdf', 'MZ\u0090\u0000'));
    await receive();
    const [good, bad] = kept();
    expect(await call().files.list({ entity: 'mailMessage', id: good?.id ?? '' })).toMatchObject({
      items: [{ name: 'offer.pdf' }],
    });
    expect(bad && codesOf(bad)).toEqual(['fileExecutable']);
  });

  test('hostile and broken mails stop none of the others', async () => {
    const deep = Array.from(
      { length: 400 },
      (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
    ).join('');
    server.deliver(mail({ Subject: 'deep', 'Content-Type': 'multipart/mixed; boundary=b0' }, deep));
    const wide = Array.from({ length: 3000 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('');
    server.deliver(mail({ Subject: 'wide', 'Content-Type': 'multipart/mixed; boundary=b' }, `${wide}--b--`));
    server.deliver(mail({ Subject: 'nested html', 'Content-Type': 'text/html' }, '<div>'.repeat(50_000)));
    server.deliver(mail({ Subject: 'long head', 'X-Long': 'y'.repeat(600_000) }));
    server.deliver(Buffer.from([0, 255, 13, 10, 0, 1, 2]));
    server.deliver('no head at all');
    server.deliver(
      mail({
        Subject: 'a\u202Eb\u0007c',
        'Message-ID': 'not an id',
        'Content-Type': 'text/plain; charset=nonsense',
      }),
    );
    server.deliver(mail({ Subject: 'well' }));
    expect(await receive()).toBe(8);
    const all = kept();
    expect(all.at(-1)).toMatchObject({ subject: 'well', problems: null });
    expect(all.at(-2)).toMatchObject({ subject: 'abc', messageId: null });
    expect(all.filter((each) => codesOf(each).includes('mailUnreadable')).length).toBeGreaterThan(0);
    expect(await receive()).toBe(0);
  });

  test('a mail that is too large is kept without its content', async () => {
    server.deliver(mail({ Subject: 'huge' }, 'x'.repeat(76).concat('\r\n').repeat(340_000)));
    server.deliver(mail({ Subject: 'after it' }));
    await receive();
    const [huge, after] = kept();
    expect(huge).toMatchObject({ subject: 'huge', content: null });
    expect(huge && codesOf(huge)).toEqual(['mailTooLarge']);
    expect(after?.subject).toBe('after it');
  });

  test('numbers that begin anew bring nothing twice', async () => {
    server.deliver(
      mail({ Subject: 'once', 'Message-ID': `<once-${Math.floor(performance.now())}@kehu.example>` }),
    );
    await receive();
    server.renumber();
    await receive();
    expect(kept().filter(({ subject }) => subject === 'once')).toHaveLength(1);
  });

  test('what is wrong with the connection is said in words, and a pause is kept', async () => {
    const tested = async (): Promise<string> =>
      (await call().connectors.test({ kind: 'imap' })).problem?.code ?? 'well';
    expect(await tested()).toBe('well');
    await connect({}, 'wrong');
    expect(await tested()).toBe('connectorPasswordWrong');
    expect((await call().connectors.list()).find(({ kind }) => kind === 'imap')?.testProblem?.code).toBe(
      'connectorPasswordWrong',
    );
    await connect({ folder: 'Nowhere' });
    expect(await tested()).toBe('mailFolderMissing');
    await connect({ port: 1 });
    expect(await tested()).toBe('connectorRefused');
    await connect({ security: 'tls' });
    expect(await tested()).toBe('connectorTlsFailed');
    await connect({ security: 'starttls' });
    expect(await tested()).toBe('connectorTlsFailed');
    await connect();
    await call().connectors.pause({ kind: 'imap', paused: true });
    server.deliver(mail({ Subject: 'later' }));
    expect(await receive()).toBe(0);
    await call().connectors.pause({ kind: 'imap', paused: false });
    expect(await receive()).toBe(1);
  });
});
