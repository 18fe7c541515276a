import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../src/main/core/sample/create-sample.ts';
import { expect, test } from './fixtures.ts';

test.use({ empty: true });

const RENDERER = join(import.meta.dirname, '../../out/renderer');

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (reached: boolean) => (): void => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

test('the host listens at 127.0.0.1 and at no other address of the machine', async ({ desk }) => {
  const port = Number(new URL(desk.host?.url ?? '').port);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1' && !address.includes('%') && !address.startsWith('fe80'));
  expect(await answers('127.0.0.1', port)).toBe(true);
  for (const address of [...others, '127.0.0.2']) expect(await answers(address, port), address).toBe(false);
});

test('the token is nowhere the page can read it', async ({ desk }) => {
  const token = new URL(desk.host?.url ?? '').searchParams.get('token') ?? '';
  const seen = await desk.page.evaluate(() =>
    JSON.stringify([document.cookie, location.href, { ...localStorage }, document.documentElement.outerHTML]),
  );
  expect(token.length).toBeGreaterThan(40);
  expect(seen).not.toContain(token);
});

test('the built screens hold nothing of the main side: no keys, no engine, no Node', () => {
  const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(join(RENDERER, file), 'utf8');
    for (const foreign of [
      SAMPLE_PASSPHRASE,
      'better-sqlite3',
      'argon2',
      'aes-256-gcm',
      'change_group',
      'node:fs',
      'node:crypto',
    ])
      expect(text.includes(foreign), `${file}: ${foreign}`).toBe(false);
  }
});
