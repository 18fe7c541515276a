import { afterEach, expect, test, vi } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { openApp } from '../app-for-test.ts';
import { procedures } from '../procedures.ts';
import { type Reply, send } from '../send.ts';
import { temporaryFolder } from './workspace-for-test.ts';

const PASSPHRASE = 'a passphrase nobody else has 7391';
const apps: App[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const app of apps.splice(0)) await app.close();
});

test('passphrases, the recovery code and the key are in no answer and no line of the log', async () => {
  const written: string[] = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...parts) => void written.push(parts.map(String).join(' ')));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
  const app = openApp(temporaryFolder());
  apps.push(app);
  const answers: Reply[] = [];
  const ask = async (type: 'query' | 'mutation', path: string, input?: unknown): Promise<void> => {
    answers.push(await send(app, type, path, input).catch((error: unknown) => ({ answer: String(error) })));
  };

  const made = await send(app, 'mutation', 'session.create', {
    company: '云帆',
    person: '王芳',
    passphrase: PASSPHRASE,
  });
  const { recoveryCode } = (made as { answer: { recoveryCode: string } }).answer;
  const { key } = app.core.sessions.demand().workspace;
  await ask('mutation', 'session.addPerson', {
    name: '同事',
    role: 'sales',
    passphrase: `${PASSPHRASE} too`,
  });
  for (const { path, type } of procedures)
    if (type === 'query') await ask('query', path, { entity: 'person' });
  await ask('mutation', 'session.lock');
  await ask('query', 'session.status');
  await ask('mutation', 'session.unlock', { passphrase: `${PASSPHRASE}?` });
  await ask('mutation', 'session.recover', { recoveryCode: `${recoveryCode}9`, passphrase: PASSPHRASE });
  await ask('mutation', 'session.recover', { recoveryCode, passphrase: PASSPHRASE });
  await ask('query', 'session.status');
  vi.restoreAllMocks();

  const secrets = [
    PASSPHRASE,
    recoveryCode,
    recoveryCode.replaceAll('-', ''),
    Buffer.from(key).toString('hex'),
    Buffer.from(key).toString('base64'),
    JSON.stringify([...key]).slice(1, -1),
  ];
  const told = JSON.stringify(answers);
  for (const secret of secrets) {
    expect(told).not.toContain(secret);
    expect(written.join('\n')).not.toContain(secret);
  }
  expect(answers.length).toBeGreaterThan(procedures.length / 3);
});
