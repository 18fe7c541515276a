import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, createApp } from '../../src/main/app.ts';
import { type BrowserHost, startBrowserHost } from '../../src/main/browser-host/server.ts';
import { WORKER } from '../worker-for-test.ts';

let home = '';
let app: App;
let host: BrowserHost;
let origin = '';
let cookie = '';

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'vendordesk-host-'));
  writeFileSync(join(home, 'index.html'), '<title>VendorDesk</title>');
  const worker = WORKER;
  const cost = { memoryKiB: 1024, iterations: 1 };
  app = createApp({ home, resources: 'resources', worker, source: 'screen', cost });
  host = await startBrowserHost(app, home, 0);
  ({ origin } = new URL(host.url));
  const entry = await fetch(host.url, { redirect: 'manual' });
  cookie = entry.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterEach(async () => {
  await host.close();
  await app.close();
  rmSync(home, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin}${path}`, { ...init, headers: { cookie, ...init.headers } });

const post = (path: string, input: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json', ...headers },
  });

const create = { company: '星河软件', person: '林', passphrase: 'correct horse battery' };

test('screens and procedures are served with the security headers', async () => {
  for (const path of ['/', '/trpc/session.status', '/gone', '/download/unknown']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('an address for a single use lets one browser in', async () => {
  const url = host.urlOnce();
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(401);
  expect((await fetch(host.url, { redirect: 'manual' })).status).toBe(303);
});

test('a command is not taken as a question', async () => {
  const response = await ask(`/trpc/session.create?input=${encodeURIComponent(JSON.stringify(create))}`);
  expect(response.status).toBe(405);
  expect(await (await ask('/trpc/session.status')).text()).toContain('"state":"none"');
});

test('a command without input comes with an empty body, and half a body is refused', async () => {
  await post('/trpc/session.create', create);
  const headers = { 'content-type': 'application/json', 'x-command-key': 'lock' };
  expect(
    (
      await ask('/trpc/session.lock', {
        method: 'POST',
        headers: { ...headers, 'x-command-key': 'cut' },
        body: '{"a":',
      })
    ).status,
  ).toBe(400);
  expect(app.core.sessions.open).toBeDefined();
  expect((await ask('/trpc/session.lock', { method: 'POST', headers })).status).toBe(200);
  expect(app.core.sessions.open).toBeUndefined();
});

test('the same command key gives the same answer once more', async () => {
  await post('/trpc/session.create', create);
  const values = { name: '轴承一厂' };
  const headers = { 'x-command-key': 'one click' };
  const record = { entity: 'customer', values };
  const first = await (await post('/trpc/records.create', record, headers)).text();
  expect(first).toContain('"id"');
  expect(await (await post('/trpc/records.create', record, headers)).text()).toBe(first);
});

test('news comes as server-sent events, and an open stream does not keep the host from closing', async () => {
  const response = await ask('/trpc/changes.watch', { headers: { accept: 'text/event-stream' } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  await post('/trpc/session.create', create);
  let news = '';
  while (!news.includes('"session"')) news += (await reader.read()).value ?? '';
  expect(news).toContain('topics');
  await host.close();
  await expect(
    reader.read().then(
      ({ done }) => done,
      () => true,
    ),
  ).resolves.toBe(true);
  host = await startBrowserHost(app, home, 0);
});

test('a refusal carries our own error and no trace of the program', async () => {
  const response = await post('/trpc/session.unlock', { passphrase: 'x' });
  const text = await response.text();
  expect(text).toContain('"code":"workspaceMissing"');
  expect(text).not.toMatch(/stack|\.ts:\d/);
});
