import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMain } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CHANNELS } from '#shared/ipc.ts';
import { type App, createApp } from '../../src/main/app.ts';
import { serveTransport } from '../../src/main/desktop/transport.ts';
import { WORKER } from '../worker-for-test.ts';
import { Contents, Ipc, OWN_PAGE } from './ipc-for-test.ts';

const STATUS = { path: 'session.status', type: 'query' };
const WATCH = { path: 'changes.watch', type: 'subscription' };

let home = '';
let app: App;
let ipc: Ipc;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vendordesk-transport-'));
  const worker = WORKER;
  const cost = { memoryKiB: 1024, iterations: 1 };
  app = createApp({ home, resources: 'resources', worker, source: 'screen', cost });
  ipc = new Ipc();
  serveTransport(ipc as unknown as IpcMain, app);
});
afterEach(async () => {
  await app.close();
  rmSync(home, { recursive: true });
});

const create = { company: '星河软件', person: '林', passphrase: 'correct horse battery' };

test('a page of ours is answered', async () => {
  expect(await ipc.invoke(STATUS)).toMatchObject({ result: { data: { state: 'none' } } });
});

test.each([
  ['a foreign page', { parent: null, url: 'https://evil.example/' }],
  ['a page that looks like ours', { parent: null, url: 'app://local.evil.example/' }],
  ['another host of our scheme', { parent: null, url: 'app://other/' }],
  ['a sandboxed frame', { parent: null, url: 'null' }],
  ['a frame within our page', { parent: OWN_PAGE, url: 'app://local/' }],
  ['a frame that is gone', null],
])('%s is refused', async (_who, frame) => {
  expect(await ipc.invoke(STATUS, frame)).toMatchObject({
    error: { data: { app: { code: 'requestRefused' } } },
  });
  expect(await ipc.invoke({ path: 'session.create', type: 'mutation', input: create }, frame)).toHaveProperty(
    'error',
  );
  expect(await ipc.invoke(STATUS)).toMatchObject({ result: { data: { state: 'none' } } });
});

test.each([
  [undefined],
  ['session.status'],
  [{}],
  [{ path: 1, type: 'query' }],
  [{ path: 'session.status', type: 'anything' }],
  [{ path: 'session.status', type: 'mutation' }],
  [{ path: 'nothing.here', type: 'query' }],
  [{ ...STATUS, key: 7 }],
  [{ ...STATUS, key: 'k'.repeat(1000) }],
  [WATCH],
])('%o is answered with a sentence and no trace of the program', async (call) => {
  const reply = await ipc.invoke(call);
  expect(reply).toMatchObject({ error: { data: { app: { code: 'invalidInput' } } } });
  expect(JSON.stringify(reply)).not.toMatch(/stack|\.ts:\d/);
});

test('news reaches the page until it reloads', async () => {
  const contents = new Contents();
  ipc.emit(CHANNELS.subscribe, { sender: contents, senderFrame: OWN_PAGE }, '1', WATCH);
  await ipc.invoke({ path: 'session.create', type: 'mutation', input: create });
  await vi.waitFor(() =>
    expect(contents.received).toContainEqual([
      '1',
      { result: { data: { topics: expect.arrayContaining(['session']) } } },
    ]),
  );

  contents.emit('did-navigate');
  await vi.waitFor(() => expect(contents.listenerCount('destroyed')).toBe(0));
  const before = contents.received.length;
  await ipc.invoke({ path: 'session.lock', type: 'mutation' });
  expect(contents.received).toHaveLength(before);
});

test('a subscription ends when the page ends it', async () => {
  const contents = new Contents();
  const event = { sender: contents, senderFrame: OWN_PAGE };
  ipc.emit(CHANNELS.subscribe, event, '1', WATCH);
  ipc.emit(CHANNELS.unsubscribe, event, '1');
  await vi.waitFor(() => expect(contents.listenerCount('destroyed')).toBe(0));
  await ipc.invoke({ path: 'session.create', type: 'mutation', input: create });
  expect(contents.received).toEqual([]);
});

test('a frame that is not ours hears nothing', async () => {
  const contents = new Contents();
  const senderFrame = { parent: null, url: 'https://evil.example/' };
  ipc.emit(CHANNELS.subscribe, { sender: contents, senderFrame }, '1', WATCH);
  await vi.waitFor(() => expect(contents.received).toHaveLength(2));
  expect(contents.received[0]?.[1]).toMatchObject({ error: { data: { app: { code: 'requestRefused' } } } });
  expect(contents.received[1]?.[1]).toBeNull();
});
