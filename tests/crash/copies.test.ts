import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../core/workspace-for-test.ts';
import { send } from '../send.ts';
import { Doomed } from './doomed.ts';
import type { Fact } from './fact.ts';
import { prepareWorkspace } from './prepared-workspace.ts';
import { checkAcknowledged, checkWhole } from './promises.ts';

/** 25 by default; as many as crashes where `VDESK_CRASHES` asks for more. */
const COPIES = Math.max(25, Number(process.env.VDESK_CRASHES ?? 0));
/** What a copying tool would take; the index of the log (-shm) is made anew. */
const FILES = ['data.db', 'data.db-wal', 'keys.json'];

interface Copy {
  readonly home: string;
  readonly facts: readonly Fact[];
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function copyOf(workspace: string): string {
  const home = temporaryFolder();
  const folder = join(home, 'workspaces', 'copy.vdesk');
  mkdirSync(folder, { recursive: true });
  for (const name of FILES)
    if (existsSync(join(workspace, name))) copyFileSync(join(workspace, name), join(folder, name));
  return home;
}

const doneOf = (facts: readonly Fact[]): number => facts.filter(({ kind }) => kind === 'done').length;

test.skipIf(process.platform === 'win32')(
  `a copy of the files taken at any moment opens and holds what was acknowledged: ${COPIES} copies`,
  { timeout: 120_000 + COPIES * 5_000 },
  async () => {
    const { home } = await prepareWorkspace();
    const workspace = join(home, 'workspaces', '云帆.vdesk');
    const doomed = new Doomed(home, 'commands', 99);
    const random = new SeededRandom(5);
    const copies: Copy[] = [];
    const takeCopies = async (): Promise<void> => {
      while (copies.length < COPIES) {
        // some commands further on, however slow the machine, and then at any moment within one
        const wanted = doneOf(doomed.facts) + random.integer(0, 4);
        while (doneOf(doomed.facts) < wanted) await pause(2);
        await pause(random.integer(1, 60));
        doomed.stop();
        const facts = [...doomed.facts];
        copies.push({ home: copyOf(workspace), facts });
        doomed.go();
      }
      doomed.kill();
    };
    let taking: Promise<void> | undefined;
    await doomed.run(() => {
      taking = takeCopies();
    });
    await taking;

    for (const { home: copied, facts } of copies) {
      const app = openApp(copied);
      expect(await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE })).toHaveProperty(
        'answer',
      );
      const { reader } = app.core.sessions.demand().workspace;
      checkAcknowledged(reader, facts);
      checkWhole(reader, app);
      await app.close();
    }
    const acknowledged = doneOf(copies.at(-1)?.facts ?? []);
    console.warn(`${COPIES} copies while ${acknowledged} commands were acknowledged: all open, 0 lost`);
    expect(acknowledged).toBeGreaterThan(COPIES);
  },
);
