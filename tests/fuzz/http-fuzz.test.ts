import { rmSync } from 'node:fs';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ERROR_TEXTS } from '#shared/error-texts.ts';
import type { App } from '../../src/main/app.ts';
import { type BrowserHost, startBrowserHost } from '../../src/main/browser-host/server.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';
import { prepareWorkspace } from '../crash/prepared-workspace.ts';
import { send } from '../send.ts';
import { workspaceDigest } from '../workspace-digest.ts';
import { type FuzzedCall, FuzzedCalls } from './fuzzed-calls.ts';
import { jsonOf } from './json-of.ts';
import { FUZZED_CALLS, memoryFolder } from './length.ts';
import { memoryInUse } from './memory.ts';

const CALLS = FUZZED_CALLS * 0.2;
const AT_ONCE = 8;
const MOST_GROWTH_MB = 30;

let app: App;
let host: BrowserHost;
let home = '';
let folder = '';
let cookie = '';
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

beforeAll(async () => {
  home = memoryFolder();
  await prepareWorkspace(400, home);
  app = openApp(home);
  host = await startBrowserHost(app, home, 0);
  cookie = (await fetch(host.url, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });
  ({ folder } = app.core.sessions.demand().workspace);
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await host.close();
  await app.close();
  rmSync(home, { recursive: true });
}, 60_000);

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

const exchange = ({ method, path, headers, body }: Sent): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.url);
    const outgoing = request(
      { agent, hostname, port, method, path, headers: { cookie, ...headers } },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        const answered = (): void => resolve({ status: incoming.statusCode ?? 0, text });
        incoming.on('end', answered);
        if (incoming.headers['content-type']?.startsWith('text/event-stream')) {
          incoming.destroy(); // a subscription: it would go on for ever
          answered();
        }
      },
    );
    outgoing.setTimeout(60_000, () =>
      outgoing.destroy(new Error(`no answer to ${method} ${path} ${body}`.slice(0, 1500))),
    );
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      // refused before all of it was read: the connection goes, the program stays
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve({ status: 400, text: '' });
      else reject(error);
    });
    outgoing.end(body);
  });

/** A call as a request, now and then with another method, type, path or half a body. */
function requestOf({ path, procedure, input, key }: FuzzedCall, random: SeededRandom): Sent {
  const json = jsonOf(input);
  const body = random.chance(0.05) ? json.slice(0, json.length / 2) : json;
  const asked = procedure.type === 'mutation' ? 'POST' : 'GET';
  const method = random.chance(0.04) ? random.pick(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH']) : asked;
  const name = encodeURIComponent(
    (typeof path === 'string' ? path : jsonOf(path)).toWellFormed().slice(0, 500),
  );
  const batch = random.chance(0.05) ? 'batch=1&' : '';
  const query =
    method === 'GET' ? `?${batch}input=${encodeURIComponent(body.toWellFormed().slice(0, 3000))}` : '';
  const headers: OutgoingHttpHeaders = {
    'content-type': random.chance(0.05)
      ? random.pick(['text/plain', 'multipart/form-data; boundary=x', 'application/octet-stream', 'x'])
      : 'application/json',
  };
  if (typeof key === 'string' && /^[\x20-\x7e]{1,5000}$/.test(key)) headers['x-command-key'] = key;
  return { method, path: `/trpc/${name}${query}`, headers, body: method === 'GET' ? '' : body };
}

interface Wire {
  readonly error?: { readonly data?: { readonly app?: { readonly code: string } } };
}

/** How many of the answers in a response are successes; fails on anything that is no sentence of ours. */
function successes({ status, text }: { status: number; text: string }, sent: Sent): number {
  const where = () => `${sent.method} ${sent.path} ${sent.body}`.slice(0, 1500);
  if (status >= 500) throw new Error(`${status}: ${where()}`);
  if (text === '' || !/^[[{]/.test(text)) return 0; // a bare status, or nothing to HEAD
  expect(text).not.toMatch(/"stack"|\.ts:\d/);
  const parsed = JSON.parse(text) as Wire | Wire[];
  return [parsed].flat().filter(({ error }) => {
    if (!error) return true;
    const code = error.data?.app?.code ?? 'none';
    if (!(code in ERROR_TEXTS) || code === 'unexpected') throw new Error(`${code}: ${where()}`);
    return false;
  }).length;
}

test(`${CALLS} malformed calls over HTTP are refused in words, and change nothing`, {
  timeout: 120_000 + CALLS * 20,
}, async () => {
  await Promise.all([1, 2].map(() => send(app, 'query', 'workspace.verify', undefined))); // starts the threads
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const calls = new FuzzedCalls(app, 7);
  const random = new SeededRandom(7);
  const count = { refused: 0, answered: 0 };
  let warm = memoryInUse();
  for (let at = 0; at < CALLS; at += AT_ONCE) {
    if (at === Math.ceil(CALLS / 5 / AT_ONCE) * AT_ONCE) warm = memoryInUse();
    const { reader } = app.core.sessions.demand().workspace;
    const closely = at % (AT_ONCE * 40) === 0;
    const before = closely ? workspaceDigest(reader) : '';
    let wrote = false;
    const round = Array.from({ length: AT_ONCE }, () => calls.next());
    await Promise.all(
      round.map(async (call) => {
        const sent = requestOf(call, random);
        const succeeded = successes(await exchange(sent), sent);
        if (succeeded === 0) count.refused += 1;
        else count.answered += 1;
        if (succeeded > 0 && sent.method !== 'GET') wrote = true;
      }),
    );
    while (app.core.jobs.list().some(({ state }) => state === 'running'))
      await new Promise((resolve) => setTimeout(resolve, 1));
    if (app.core.sessions.open?.workspace.folder !== folder)
      await send(app, 'mutation', 'session.unlock', { path: folder, passphrase: PASSPHRASE });
    else if (closely && !wrote) expect(workspaceDigest(reader)).toBe(before);
    if (complaints.mock.calls.length > 0) throw complaints.mock.calls[0]?.at(-1);
  }
  const end = memoryInUse();
  console.warn(
    `${CALLS} calls over HTTP: ${count.refused} refused, ${count.answered} answered as valid, 0 unexpected; ` +
      `heap ${warm.heap.toFixed(0)} → ${end.heap.toFixed(0)} MB, resident ${warm.rss.toFixed(0)} → ${end.rss.toFixed(0)} MB`,
  );
  complaints.mockRestore();
  expect(end.heap - warm.heap).toBeLessThan(MOST_GROWTH_MB);
});

test('a body beyond the limit, and brackets without end, are refused and no more', async () => {
  const headers = { 'content-type': 'application/json' };
  const tooLong = JSON.stringify({ entity: 'x'.repeat(21 * 1024 * 1024), values: {} });
  const large = await exchange({ method: 'POST', path: '/trpc/records.create', headers, body: tooLong });
  expect(large.status).toBe(413);
  expect(large.text).toContain('"code":"invalidInput"');
  const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  const nested = await exchange({ method: 'POST', path: '/trpc/records.create', headers, body: deep });
  expect(nested.status).toBe(400);
  expect(nested.text).toContain('"code":"invalidInput"');
  expect((await exchange({ method: 'GET', path: '/trpc/session.status', headers, body: '' })).text).toContain(
    '"state":"open"',
  );
});
