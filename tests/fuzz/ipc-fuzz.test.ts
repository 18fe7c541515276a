import { rmSync } from 'node:fs';
import type { IpcMain } from 'electron';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ERROR_TEXTS } from '#shared/error-texts.ts';
import type { Reply } from '#shared/ipc.ts';
import type { App } from '../../src/main/app.ts';
import { serveTransport } from '../../src/main/desktop/transport.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';
import { prepareWorkspace } from '../crash/prepared-workspace.ts';
import { Ipc } from '../desktop/ipc-for-test.ts';
import { send } from '../send.ts';
import { workspaceDigest } from '../workspace-digest.ts';
import { type FuzzedCall, FuzzedCalls } from './fuzzed-calls.ts';
import { jsonOf } from './json-of.ts';
import { FUZZED_CALLS, memoryFolder } from './length.ts';
import { memoryInUse } from './memory.ts';

const CALLS = FUZZED_CALLS * 0.8;
const WARM_UP = CALLS / 5;
const LOOK_CLOSELY_EVERY = 300;
const MOST_GROWTH_MB = 30;

let app: App;
let ipc: Ipc;
let home = '';
let folder = '';

beforeAll(async () => {
  home = memoryFolder();
  await prepareWorkspace(400, home);
  app = openApp(home);
  ipc = new Ipc();
  serveTransport(ipc as unknown as IpcMain, app);
  await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });
  ({ folder } = app.core.sessions.demand().workspace);
}, 60_000);
afterAll(async () => {
  await app.close();
  rmSync(home, { recursive: true });
}, 60_000);

/** Opens the workspace again when a call was valid and locked it, or went to another. */
async function stayOpen(): Promise<void> {
  if (app.core.sessions.open?.workspace.folder === folder) return;
  await send(app, 'mutation', 'session.unlock', { path: folder, passphrase: PASSPHRASE });
}

async function settled(): Promise<void> {
  while (app.core.jobs.list().some(({ state }) => state === 'running'))
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/** What a mutation could change, cheaply: the end of the log. */
const head = (): number =>
  app.core.sessions
    .demand()
    .workspace.reader.sqlFirst<{ seq: number }>('select max(seq) as seq from change_group')?.seq ?? 0;

/** Refusals that write one action, and are meant to: a wrong PIN is counted, or it could be tried without end. */
const COUNTED = new Set(['pinWrong', 'pinLocked']);
const isCounted = (reply: Reply): boolean => 'error' in reply && COUNTED.has(reply.error.data.app.code);

const describeCall = ({ path, type, input }: FuzzedCall): string =>
  `${jsonOf(type)} ${jsonOf(path)} ${jsonOf(input)}`.slice(0, 1500);

/** Fails unless the reply is an answer to valid input, or a refusal with a sentence of ours. */
function judge(call: FuzzedCall, reply: Reply): void {
  if ('error' in reply) {
    const { code } = reply.error.data.app;
    if (!(code in ERROR_TEXTS) || code === 'unexpected') throw new Error(`${code}: ${describeCall(call)}`);
    expect(JSON.stringify(reply)).not.toMatch(/"stack"|\.ts:\d/);
    return;
  }
  const { input } = call.procedure;
  if (input && !input.safeParse(call.input).success) throw new Error(`accepted: ${describeCall(call)}`);
}

test(`${CALLS} malformed calls through IPC change nothing and are refused in words`, {
  timeout: 120_000 + CALLS * 20,
}, async () => {
  await Promise.all([1, 2].map(() => send(app, 'query', 'workspace.verify', undefined))); // starts the threads
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const calls = new FuzzedCalls(app, 2026);
  const count = { answered: 0, refused: 0 };
  let warm = memoryInUse();
  for (let at = 0; at < CALLS; at++) {
    if (at === WARM_UP) warm = memoryInUse();
    const { procedure, ...made } = calls.next();
    const sent = structuredClone(made); // as it crosses between processes
    const call = { procedure, ...sent };
    const closely = at % LOOK_CLOSELY_EVERY === 0;
    const { reader } = app.core.sessions.demand().workspace;
    const before = { head: head(), digest: closely ? workspaceDigest(reader) : '' };
    const reply = await ipc.invoke(sent);
    judge(call, reply);
    if (complaints.mock.calls.length > 0) throw complaints.mock.calls[0]?.[1];
    await settled();
    if ('error' in reply) count.refused += 1;
    else count.answered += 1;
    const stayed = app.core.sessions.open?.workspace.reader === reader;
    await stayOpen();
    if (!('error' in reply) && procedure.type === 'mutation') continue;
    if (isCounted(reply) && head() === before.head + 1) continue;
    const same = head() === before.head && (!closely || workspaceDigest(reader) === before.digest);
    if (!stayed || !same) throw new Error(`changed something: ${describeCall(call)}`);
  }
  const end = memoryInUse();
  console.warn(
    `${CALLS} calls through IPC: ${count.refused} refused, ${count.answered} answered as valid, 0 unexpected; ` +
      `heap ${warm.heap.toFixed(0)} → ${end.heap.toFixed(0)} MB, resident ${warm.rss.toFixed(0)} → ${end.rss.toFixed(0)} MB`,
  );
  complaints.mockRestore();
  expect(end.heap - warm.heap).toBeLessThan(MOST_GROWTH_MB);
  expect((await send(app, 'query', 'workspace.verify', undefined)) as object).toMatchObject({
    answer: { findings: [] },
  });
});
