import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '../../src/main/core/storage/key-file.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';
import { type Reply, send } from '../send.ts';
import { type SmallDisk, smallDisk } from '../small-disk.ts';
import { workspaceDigest } from '../workspace-digest.ts';
import type { CommandMaker } from './commands/command-maker.ts';
import { commandMakers } from './commands/index.ts';
import { knowledgeOf } from './knowledge.ts';
import { prepareWorkspace } from './prepared-workspace.ts';
import { checkWhole } from './promises.ts';

const FORMAT_1 = new URL('../core/storage/fixtures/format-1.vdesk', import.meta.url).pathname;
const MOST_PAGES = 400;

/** Every one of the first pages, then wider steps; `VDESK_CRASHES` of 200 or more tries all. */
const WIDER = (pages: number): number =>
  Number(process.env.VDESK_CRASHES ?? 0) >= 200 ? 1 : 1 + Math.floor(pages / 3);

const disk = smallDisk(64);
if (!disk)
  console.warn('Skipped: a small disk cannot be mounted here, so nothing was written to a full one.');

const apps: App[] = [];
afterAll(() => disk?.remove());
afterEach(async () => {
  disk?.free();
  for (const app of apps.splice(0)) await app.close();
});

/** Opens the workspace under `home` on the small disk. */
async function opened(home: string): Promise<App> {
  const app = openApp(home);
  apps.push(app);
  expect(await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE })).toHaveProperty('answer');
  return app;
}

/** Puts everything of the write-ahead log into the file, so that the next command's first write needs a new page. */
const emptyLog = (app: App): void =>
  void app.core.sessions.demand().workspace.reader.sqlAll('pragma wal_checkpoint(TRUNCATE)');

async function importEnds(app: App, job: string): Promise<Reply> {
  for (;;) {
    const state = app.core.jobs.get(job);
    if (state?.error) return { refused: state.error.code };
    if (state?.state === 'done') return { answer: null };
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/**
 * Lets `attempt` run with ever more pages free, from none, until it succeeds. Each failure is `diskFull`, leaves everything as it
 * was, and the same attempt succeeds once there is space, in the program that is running. Returns the failures.
 */
async function failEverywhere(
  { leave, free }: SmallDisk,
  app: App,
  attempt: (pages: number) => (() => Promise<Reply>) | undefined,
): Promise<number> {
  const { reader } = app.core.sessions.demand().workspace;
  for (let pages = 0; pages < MOST_PAGES; pages += WIDER(pages)) {
    const once = attempt(pages);
    if (!once) return pages;
    emptyLog(app);
    const before = workspaceDigest(reader);
    leave(pages);
    const reply = await once();
    free();
    if ('answer' in reply) return pages;
    expect(reply.refused).toBe('diskFull');
    expect(workspaceDigest(reader)).toBe(before);
    expect(await once()).toHaveProperty('answer');
  }
  throw new Error(`no success with ${MOST_PAGES} pages`);
}

const writers = commandMakers.filter(
  ({ weight, receipt, inTwoSteps }) => weight !== 0 && receipt !== false && !inTwoSteps,
);

describe.skipIf(!disk)('a disk that fills up at the n-th page', () => {
  const small = disk as SmallDisk;

  test('stops each command with a sentence, for every n, and nothing of it stays', {
    timeout: 600_000,
  }, async () => {
    const home = join(small.folder, 'commands');
    await prepareWorkspace(250, home);
    const app = await opened(home);
    const random = new SeededRandom(3);
    const knowledge = knowledgeOf(app, 'full');
    let failures = 0;
    for (const maker of writers)
      failures += await failEverywhere(small, app, (pages) => {
        const input = made(maker);
        if (!input) return undefined;
        const key = `${writers.indexOf(maker)}-${pages}`;
        return async () => {
          const reply = await send(app, 'mutation', maker.path, input, key);
          return 'refused' in reply && reply.refused !== 'diskFull' ? { answer: reply } : reply;
        };
      });
    function made({ make }: CommandMaker): object | undefined {
      return make(random, knowledge);
    }
    checkWhole(app.core.sessions.demand().workspace.reader, app);
    await app.close();
    const again = await opened(home);
    checkWhole(again.core.sessions.demand().workspace.reader, again);
    console.warn(`${writers.length} commands on a full disk: ${failures} failures, nothing half-done`);
    expect(failures).toBeGreaterThan(writers.length);
  });

  test('stops an import, and the same import succeeds afterwards', { timeout: 600_000 }, async () => {
    const home = join(small.folder, 'import');
    await prepareWorkspace(20, home);
    const app = await opened(home);
    const knowledge = knowledgeOf(app, 'full');
    const failures = await failEverywhere(small, app, (pages) => {
      const rows = Array.from({ length: 5 }, (_, at) => `F${pages}-${at},商机 ${at},${at}`);
      const upload = knowledge.upload('deals.csv', `external id,deal name,amount\n${rows.join('\n')}\n`);
      const columns = { 'external id': 'externalId', 'deal name': 'name', amount: 'amount' };
      return async () => {
        const reply = await send(app, 'mutation', 'imports.commit', {
          entity: 'deal',
          upload,
          mapping: { columns },
        });
        return 'answer' in reply ? importEnds(app, (reply.answer as { job: string }).job) : reply;
      };
    });
    checkWhole(app.core.sessions.demand().workspace.reader, app);
    expect(failures).toBeGreaterThan(0);
  });

  test('leaves keys.json whole, however many people it holds', () => {
    const folder = join(small.folder, 'keys');
    mkdirSync(folder);
    cpSync(join(FORMAT_1, 'keys.json'), join(folder, 'keys.json'));
    const keys = readKeyFile(folder);
    const [person] = keys.people;
    if (!person) throw new Error('nobody');
    const many: KeyFile = { ...keys, people: Array.from({ length: 40 }, () => person) };
    const before = readFileSync(join(folder, 'keys.json'), 'utf8');
    let failures = 0;
    for (let pages = 0; ; pages++) {
      small.leave(pages);
      try {
        writeKeyFile(folder, many);
        break;
      } catch (error) {
        expect(error).toMatchObject({ code: 'diskFull' });
        failures += 1;
      }
      expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(before);
      expect(existsSync(join(folder, 'keys.json.new'))).toBe(false);
    }
    small.free();
    expect(readKeyFile(folder)).toEqual(many);
    expect(failures).toBeGreaterThan(2);
  });

  test('leaves a workspace of an older format as it was, until it can be brought to the present one', {
    timeout: 600_000,
  }, async () => {
    let failures = 0;
    for (let pages = 0; ; pages += WIDER(pages)) {
      const home = join(small.folder, `migration-${pages}`);
      cpSync(FORMAT_1, join(home, 'workspaces', 'old.vdesk'), { recursive: true });
      const app = openApp(home);
      apps.push(app);
      small.leave(pages);
      const reply = await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });
      small.free();
      if ('refused' in reply) {
        expect(['diskFull', 'migrationWithoutBackup']).toContain(reply.refused);
        failures += 1;
        expect(await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE })).toHaveProperty(
          'answer',
        );
      }
      checkWhole(app.core.sessions.demand().workspace.reader, app);
      expect(await send(app, 'query', 'lists.page', { entity: 'deal' })).toMatchObject({
        answer: { rows: [{ status: 'won' }] },
      });
      await app.close();
      rmSync(home, { recursive: true });
      if ('answer' in reply) break;
    }
    expect(failures).toBeGreaterThan(0);
  });
});
