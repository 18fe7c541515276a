import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { openApp } from '../app-for-test.ts';
import { act, connectSmtp, MAIL, mailTo } from '../core/outbox/outbox-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../core/workspace-for-test.ts';
import { mailServer } from '../mail-server-for-test.ts';

const MAILS = 40;
const KILLS = Number(process.env.VDESK_CRASHES ?? 3);

interface Row {
  readonly remoteId: string;
  readonly state: string;
  readonly maybeTwice: 0 | 1;
}

// so that a kill often falls between a message that was taken and the answer that says so
const server = await mailServer({ holdAnswer: 60 });
afterAll(() => server.close());

async function workspaceWithMails(home: string): Promise<void> {
  const app = openApp(home);
  const call = app.router.createCaller(app.context({}));
  await call.session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
  await connectSmtp(call, server.port);
  for (let at = 0; at < MAILS; at++) mailTo(app, { ...MAIL, subject: `邮件 ${at}` }, `mail ${at}`);
  await app.close();
}

/** Sends in a process that is killed so long after its first mail, or ends by itself; true where it was killed. */
async function sendAndKill(home: string, after: number | null): Promise<boolean> {
  const program = new URL('./mail-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, home, PASSPHRASE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  let armed = after === null;
  server.script.data = () => {
    if (!armed) setTimeout(() => child.kill('SIGKILL'), after ?? 0);
    armed = true;
  };
  await ended;
  return child.signalCode === 'SIGKILL';
}

test(`every mail arrives once, whatever kills the program: ${MAILS} mails, ${KILLS} kills`, {
  timeout: 120_000,
}, async () => {
  const home = temporaryFolder();
  await workspaceWithMails(home);
  const random = new SeededRandom(5);
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) if (await sendAndKill(home, random.integer(0, 500))) killed += 1;
  expect(await sendAndKill(home, null)).toBe(false);

  const app = openApp(home);
  await app.router.createCaller(app.context({})).session.unlock({ passphrase: PASSPHRASE });
  const rows = act(app, (work) => work.sqlAll<Row>('select remoteId, state, maybeTwice from outboxItem'));
  const findings = (await app.router.createCaller(app.context({})).workspace.verify()).findings;
  await app.close();

  const arrived = new Map<string, number>();
  for (const { messageId } of server.taken) arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
  expect(rows).toHaveLength(MAILS);
  for (const { remoteId, state, maybeTwice } of rows) {
    expect(state).toBe('sent');
    const times = arrived.get(remoteId) ?? 0;
    if (maybeTwice) expect([1, 2]).toContain(times);
    else expect(times).toBe(1);
  }
  // a kill can leave one mail given and not noted
  expect(server.taken.length - MAILS).toBeLessThanOrEqual(killed);
  const marked = rows.filter(({ maybeTwice }) => maybeTwice === 1).length;
  const twice = [...arrived.values()].filter((times) => times > 1).length;
  expect(marked).toBeLessThanOrEqual(killed);
  expect(killed).toBeGreaterThan(0);
  expect(findings).toEqual([]);
  console.warn(`${killed} kills: ${MAILS} mails arrived, ${marked} marked, ${twice} of them twice, 0 lost`);
});
