import type { App } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';
import { send } from '../send.ts';
import { chooseMaker } from './choose-maker.ts';
import type { Fact } from './fact.ts';
import { knowledgeOf } from './knowledge.ts';

/** What a process does until it is killed, and what it tells meanwhile. */
export interface Desk {
  readonly app: App;
  readonly seed: number;
  readonly say: (fact: Fact) => void;
}
type Activity = (desk: Desk) => Promise<void>;

const ROWS = 800;

/** Sends one command and tells before and after; an unforeseen error ends the process, and with it the test. */
async function perform({ app, say }: Desk, key: string, path: string, input: unknown): Promise<unknown> {
  say({ kind: 'sent', key, path, input });
  const reply = await send(app, 'mutation', path, input, key);
  if ('refused' in reply) {
    say({ kind: 'refused', key, code: reply.refused });
    return undefined;
  }
  const { reader } = app.core.sessions.demand().workspace;
  const head = reader.sqlFirst<{ seq: number; hash: Uint8Array }>(
    'select seq, hash from change_group order by seq desc limit 1',
  );
  say({
    kind: 'done',
    key,
    answer: reply.answer,
    head: { seq: head?.seq ?? 0, hash: Buffer.from(head?.hash ?? []).toString('hex') },
  });
  return reply.answer;
}

const unlock = ({ app }: Desk): Promise<unknown> =>
  send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });

/** Random commands of all domains, one after another. */
const commands: Activity = async (desk) => {
  await unlock(desk);
  const random = new SeededRandom(desk.seed);
  const knowledge = knowledgeOf(desk.app, String(desk.seed));
  desk.say({ kind: 'ready' });
  for (let step = 0; ; step++) {
    const maker = chooseMaker(random);
    const input = maker.make(random, knowledge);
    if (input) await perform(desk, `${desk.seed}-${step}`, maker.path, input);
  }
};

/** As `commands`; the process ends itself after a commit, before the answer goes out. */
const unanswered: Activity = async (desk) => {
  await unlock(desk);
  let left = 1 + (desk.seed % 20);
  desk.app.core.sessions.onChange(() => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  });
  await commands(desk);
};

/** Runs the import of a file of its own and returns once it has ended. */
async function importOnce(desk: Desk, at: number): Promise<void> {
  const { app, seed, say } = desk;
  const rows = Array.from({ length: ROWS }, (_, row) => `R${seed}-${at}-${row},商机 ${row},${row}`);
  const text = `external id,deal name,amount\n${rows.join('\n')}\n`;
  const key = `${seed}-import-${at}`;
  const input = {
    entity: 'deal',
    upload: knowledgeOf(app, String(seed)).upload('deals.csv', text),
    mapping: { columns: { 'external id': 'externalId', 'deal name': 'name', amount: 'amount' } },
  };
  const reply = await send(app, 'mutation', 'imports.commit', input, key);
  if (!('answer' in reply)) throw new Error(`the import was refused: ${reply.refused}`);
  const { job } = reply.answer as { job: string };
  say({ kind: 'importing', prefix: `R${seed}-${at}-`, rows: ROWS });
  while (app.core.jobs.get(job)?.state === 'running') await new Promise((resolve) => setTimeout(resolve, 1));
  const { state } = app.core.jobs.get(job) ?? {};
  if (state !== 'done') throw new Error(`the import ended as ${state}`);
  say({ kind: 'imported', prefix: `R${seed}-${at}-` });
}

/** One import after another. */
const imports: Activity = async (desk) => {
  await unlock(desk);
  desk.say({ kind: 'ready' });
  for (let at = 0; ; at++) await importOnce(desk, at);
};

/** Imports a file, then is ready to be killed while it takes the import back. */
const undo: Activity = async (desk) => {
  await unlock(desk);
  const { app, seed } = desk;
  await importOnce(desk, 0);
  const { reader } = app.core.sessions.demand().workspace;
  const group = reader.sqlFirst<{ seq: number }>('select max(seq) as seq from change_group')?.seq;
  desk.say({ kind: 'ready' });
  await perform(desk, `${seed}-undo`, 'changes.undo', { group });
};

/** Verifies over and over while commands go on. */
const verification: Activity = async (desk) => {
  await unlock(desk);
  void (async () => {
    for (;;) await send(desk.app, 'query', 'workspace.verify', undefined);
  })();
  await commands(desk);
};

/** Exports over and over: each writes one line of the log. */
const exporting: Activity = async (desk) => {
  await unlock(desk);
  desk.say({ kind: 'ready' });
  for (let at = 0; ; at++)
    await perform(desk, `${desk.seed}-export-${at}`, 'exports.list', { entity: 'deal', format: 'csv' });
};

/** Opens a workspace of an older format, which brings it to the present one. */
const migration: Activity = async (desk) => {
  desk.say({ kind: 'ready' });
  await unlock(desk);
  await commands(desk);
};

/**
 * Everything that is killed. Backup and restore belong here as soon as they are built: an activity each, which says
 * what it has begun and ended, and their promises in `promises.ts`.
 */
export const ACTIVITIES = {
  commands,
  unanswered,
  imports,
  undo,
  verification,
  exporting,
  migration,
} as const satisfies Record<string, Activity>;

export type ActivityName = keyof typeof ACTIVITIES;
