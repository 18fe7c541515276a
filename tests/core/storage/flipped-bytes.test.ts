import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { translateStorageError } from '../../../src/main/core/storage/storage-error.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { openApp } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../../core/workspace-for-test.ts';
import { chooseMaker } from '../../crash/choose-maker.ts';
import { knowledgeOf } from '../../crash/knowledge.ts';
import { copyOf, prepareWorkspace } from '../../crash/prepared-workspace.ts';
import { type Reply, send } from '../../send.ts';

const PAGE = 4096;
const FRAME = PAGE + 24;
const LOG_HEADER = 32;
/** Every third page; `VDESK_CRASHES` of 200 or more looks at all. */
const STRIDE = Number(process.env.VDESK_CRASHES ?? 0) >= 200 ? 1 : 3;

interface Files {
  readonly data: Buffer;
  readonly log: Buffer;
  readonly keys: Buffer;
}

const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

/** What lies on the disk while the program is open, its last commands still in the log; taken as a crash leaves it. */
async function filesWithLog(): Promise<Files> {
  const app = openApp(copyOf(await prepareWorkspace(60)).home);
  apps.push(app);
  await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });
  const random = new SeededRandom(11);
  const knowledge = knowledgeOf(app, 'log');
  for (let step = 0; step < 12; step++) {
    const { path, make } = chooseMaker(random);
    const input = make(random, knowledge);
    if (input) await send(app, 'mutation', path, input);
  }
  const { folder } = knowledge;
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { data: read('data.db'), log: read('data.db-wal'), keys: read('keys.json') };
}

/** Writes the files into a home of their own and opens them with the program. */
async function openFiles(
  { data, log, keys }: Files,
  home = temporaryFolder(),
): Promise<{ app: App; reply: Reply }> {
  const folder = join(home, 'workspaces', 'flipped.vdesk');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'data.db'), data);
  writeFileSync(join(folder, 'data.db-wal'), log);
  writeFileSync(join(folder, 'keys.json'), keys);
  const app = openApp(home);
  apps.push(app);
  return { app, reply: await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE }) };
}

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

/** Everything that screens show, as one text; the first refusal instead, where there is one. */
async function everythingShown(app: App): Promise<string> {
  const shown: unknown[] = [];
  for (const { name } of app.core.registry.all) {
    if (name === 'signIn') continue; // one more with each opening
    let cursor: string | null = null;
    do {
      const reply: Reply = await send(app, 'query', 'lists.page', { entity: name, limit: 500, cursor });
      if ('refused' in reply) return reply.refused;
      const page = reply.answer as { next: string | null };
      shown.push(page);
      cursor = page.next;
    } while (cursor !== null);
  }
  return JSON.stringify(shown);
}

/** What verification finds; that it was refused counts as a finding. */
function verificationOf(app: App): readonly unknown[] {
  const { workspace } = app.core.sessions.demand();
  try {
    return verifyWorkspace(workspace.reader, app.core.registry).findings;
  } catch (error) {
    const known = translateStorageError(error);
    expect(known).toMatchObject({ code: 'workspaceDamaged' });
    return [known];
  }
}

describe('one flipped byte', () => {
  let files: Files;
  let expected = '';
  beforeAll(async () => {
    files = await filesWithLog();
    const { app, reply } = await openFiles(files);
    expect(reply).toHaveProperty('answer');
    expected = await everythingShown(app);
  }, 60_000);

  test('in any page of the file is noticed by verification, and never shown as data', {
    timeout: 300_000,
  }, async () => {
    // the log is put into the file first, so that every page is read from there
    const { app: whole } = await openFiles(files);
    const { folder } = whole.core.sessions.demand().workspace;
    await whole.close();
    const data = readFileSync(join(folder, 'data.db'));
    expect(existsSync(join(folder, 'data.db-wal')) ? statSync(join(folder, 'data.db-wal')).size : 0).toBe(0);
    const random = new SeededRandom(1);
    const pages = data.length / PAGE;
    let looked = 0;
    let refusedAtOnce = 0;
    for (let page = 0; page < pages; page += STRIDE) {
      looked += 1;
      const bytes = flipped(data, page * PAGE + random.integer(0, PAGE - 1));
      const { app, reply } = await openFiles({ ...files, data: bytes, log: Buffer.alloc(0) });
      if ('refused' in reply) {
        expect(reply.refused).toBe('workspaceDamaged');
        refusedAtOnce += 1;
      } else {
        expect(['workspaceDamaged', expected]).toContain(await everythingShown(app));
        expect(verificationOf(app), `page ${page}`).not.toEqual([]);
      }
      await app.close();
      apps.length = 0;
    }
    console.warn(
      `${looked} of ${pages} pages with a flipped byte: all noticed, ${refusedAtOnce} on opening, 0 shown as data`,
    );
  });

  test('in any frame of the log is noticed on opening, but for the last command at most', {
    timeout: 300_000,
  }, async () => {
    const { log } = files;
    const frames = Math.floor((log.length - LOG_HEADER) / FRAME);
    const commits = Array.from({ length: frames }, (_, at) => at).filter(
      (at) => log.readUInt32BE(LOG_HEADER + at * FRAME + 4) !== 0,
    );
    const lastButOne = commits.at(-2) ?? -1;
    const random = new SeededRandom(2);
    let noticed = 0;
    for (let frame = -1; frame < frames; frame++) {
      const at =
        frame < 0
          ? random.integer(8, LOG_HEADER - 1)
          : LOG_HEADER + frame * FRAME + random.integer(0, FRAME - 1);
      const { app, reply } = await openFiles({ ...files, log: flipped(log, at) });
      if ('refused' in reply) {
        expect(reply.refused).toBe('workspaceDamaged');
        noticed += 1;
      } else {
        // indistinguishable from a power cut during the last command: that command is absent as a whole
        expect(frame, 'a flipped byte that was not noticed').toBeGreaterThan(lastButOne);
        expect(verificationOf(app)).toEqual([]);
      }
      await app.close();
      apps.length = 0;
    }
    console.warn(
      `${frames} frames of the log: ${noticed} noticed on opening, the rest cut off the last command whole`,
    );
    expect(noticed).toBeGreaterThan(frames / 2);
  });

  test('that a question meets is answered with the sentence that leads to a backup', async () => {
    const { app: whole } = await openFiles(files);
    const { folder } = whole.core.sessions.demand().workspace;
    const { rows } = knowledgeOf(whole, 'whole');
    const [{ root } = { root: 0 }] = rows<{ root: number }>(
      "select rootpage as root from sqlite_master where name = 'deal'",
    );
    const [{ id } = { id: '' }] = rows<{ id: string }>('select id from deal');
    await whole.close();
    const data = readFileSync(join(folder, 'data.db'));
    const { app, reply } = await openFiles({
      ...files,
      data: flipped(data, (root - 1) * PAGE + 2000),
      log: Buffer.alloc(0),
    });
    expect(reply).toHaveProperty('answer');
    const questions: [path: string, input?: object][] = [
      ['lists.page', { entity: 'deal' }],
      // an index alone would answer how many there are, and rightly
      ['lists.totals', { entity: 'deal', filter: { field: 'note', op: 'empty' } }],
      ['records.pick', { entity: 'deal' }],
      ['records.get', { entity: 'deal', id }],
      ['sales.board', {}],
    ];
    for (const [path, input] of questions)
      expect(await send(app, 'query', path, input), path).toEqual({ refused: 'workspaceDamaged' });
    const command = { entity: 'deal', values: { name: '写在损坏的页上' } };
    expect(await send(app, 'mutation', 'records.create', command)).toEqual({ refused: 'workspaceDamaged' });
  });

  test('in keys.json is never taken for a key', async () => {
    const { keys } = files;
    for (let at = 0; at < keys.length; at += 37) {
      const { reply, app } = await openFiles({ ...files, keys: flipped(keys, at) });
      if ('refused' in reply) expect(['keysDamaged', 'passphraseWrong']).toContain(reply.refused);
      else expect(await everythingShown(app)).toBe(expected); // a name, a space, or the recovery slot
      await app.close();
      apps.length = 0;
    }
  });
});
