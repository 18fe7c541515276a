import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { readKeyFile } from '../../../src/main/core/storage/key-file.ts';
import { openApp } from '../../app-for-test.ts';
import { PASSPHRASE } from '../../core/workspace-for-test.ts';
import { chooseMaker } from '../../crash/choose-maker.ts';
import type { CommandMaker } from '../../crash/commands/command-maker.ts';
import { commandMakers } from '../../crash/commands/index.ts';
import { knowledgeOf } from '../../crash/knowledge.ts';
import { copyOf, type Prepared, prepareWorkspace } from '../../crash/prepared-workspace.ts';
import { procedures } from '../../procedures.ts';
import { type Reply, send } from '../../send.ts';
import { workspaceDigest } from '../../workspace-digest.ts';

/** Every procedure of the router that changes something. */
const mutations = procedures.filter(({ type }) => type === 'mutation').map(({ path }) => path);

let prepared: Prepared;
const apps: App[] = [];
beforeAll(async () => {
  prepared = await prepareWorkspace();
}, 60_000);
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function opened(home: string): Promise<App> {
  const app = openApp(home);
  apps.push(app);
  await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE });
  return app;
}

/** Who can unlock the workspace. */
const peopleWithSlots = (folder: string): string =>
  readKeyFile(folder)
    .people.map(({ name }) => name)
    .join(', ');

/** Everything that a command could have changed: all tables, and who can unlock. */
async function stateOf(app: App): Promise<string> {
  await settled(app);
  const session = app.core.sessions.open;
  if (!session) return 'locked';
  const { workspace } = session;
  return `${workspaceDigest(workspace.reader)} ${peopleWithSlots(workspace.folder)}`;
}

/** Waits until no job runs. */
async function settled(app: App): Promise<void> {
  while (app.core.jobs.list().some(({ state }) => state === 'running'))
    await new Promise((resolve) => setTimeout(resolve, 1));
}

const title = ({ path }: CommandMaker, input: object): string =>
  'entity' in input ? `${path} of ${String(input.entity)}` : path;

/** Another command than the maker's, under the key that was used for it. */
const another = (app: App, { path }: CommandMaker, input: object): Promise<Reply> =>
  send(
    app,
    'mutation',
    'records.create',
    path === 'records.create' && 'entity' in input && input.entity === 'activity'
      ? { entity: 'customer', values: { name: '别的' } }
      : { entity: 'activity', values: { kind: 'note', subject: '别的' } },
    'the key',
  );

/**
 * Makes the command in a fresh copy of the prepared workspace. Where nothing is there to act upon, work goes on at
 * random until there is.
 */
async function start(maker: CommandMaker): Promise<{ app: App; home: string; input: object }> {
  const { home, recoveryCode } = copyOf(prepared);
  const app = await opened(home);
  const random = new SeededRandom(7);
  const knowledge = knowledgeOf(app, 'repeated', recoveryCode);
  let input = maker.make(random, knowledge);
  for (let step = 0; !input && step < 500; step++) {
    const other = chooseMaker(random);
    const made = other.make(random, knowledge);
    if (made) await send(app, 'mutation', other.path, made);
    input = maker.make(random, knowledge);
  }
  if (!input) throw new Error(`${maker.path} finds nothing to act upon in the prepared workspace`);
  if (maker.locked) await send(app, 'mutation', 'session.lock', {});
  return { app, home, input };
}

describe('a command that is sent again', () => {
  test('every mutation of the router has a maker of valid input', () => {
    const made = new Set(commandMakers.map(({ path }) => path));
    expect(mutations.filter((path) => !made.has(path))).toEqual([]);
    expect([...made].filter((path) => !mutations.includes(path))).toEqual([]);
  });

  test.each(commandMakers.map((maker, at) => [maker.path, at, maker] as const))(
    '%s (%i) happens once and gives its first answer; its key is refused for another command',
    async (_path, _at, maker) => {
      const { app, home, input } = await start(maker);
      const first = await send(app, 'mutation', maker.path, input, 'the key');
      expect(first, title(maker, input)).toHaveProperty('answer');
      const state = await stateOf(app);
      expect(await send(app, 'mutation', maker.path, input, 'the key')).toEqual(first);
      const open = app.core.sessions.open !== undefined;
      if (open) expect(await another(app, maker, input)).toEqual({ refused: 'invalidInput' });
      expect(await stateOf(app)).toBe(state);

      if (!open) return; // locked, as it was told: there is nothing to compare
      const { folder } = app.core.sessions.demand().workspace;
      await app.close();
      const again = openApp(home);
      apps.push(again);
      await send(again, 'mutation', 'session.unlock', { path: folder, passphrase: PASSPHRASE });
      if (maker.receipt !== false)
        expect(await another(again, maker, input)).toEqual({ refused: 'invalidInput' });
      const slots = peopleWithSlots(folder);
      const reopened = await stateOf(again); // coming in is logged, so it differs from the state before
      const third = await send(again, 'mutation', maker.path, input, 'the key');
      if (maker.receipt !== false) expect(third).toEqual(first);
      if (!maker.anew) expect(await stateOf(again)).toBe(reopened);
      else expect(peopleWithSlots(folder)).toBe(slots);
    },
  );

  test('two at once are one', async () => {
    const { home } = copyOf(prepared);
    const app = await opened(home);
    const input = { name: '同事', role: 'sales', passphrase: 'a passphrase of mine' };
    const before = peopleWithSlots(app.core.sessions.demand().workspace.folder);
    const twice = [1, 2].map(() => send(app, 'mutation', 'access.people.add', input, 'one click'));
    const [first, second] = await Promise.all(twice);
    expect(first).toHaveProperty('answer');
    expect(second).toEqual(first);
    expect(peopleWithSlots(app.core.sessions.demand().workspace.folder)).toBe(`${before}, 同事`);
  });

  test('a refused one may be sent again once its cause is gone', async () => {
    const { home } = copyOf(prepared);
    const app = await opened(home);
    const wrong = { entity: 'customer', values: { name: '' } };
    expect(await send(app, 'mutation', 'records.create', wrong, 'k')).toEqual({ refused: 'required' });
    const right = { entity: 'customer', values: { name: '有名字' } };
    expect(await send(app, 'mutation', 'records.create', right, 'k')).toHaveProperty('answer');
  });
});
