import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { type HealthFacts, healthSigns } from '../../../src/main/core/health/health-signs.ts';
import { weeklyCheck } from '../../../src/main/core/health/workspace-check.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25);
const WELL: HealthFacts = {
  backup: 'good',
  checked: { at: NOW - DAY, findings: 0 },
  failing: [],
  numbersLeased: true,
  administrators: 2,
  recoveryOpensAll: true,
  waitingForKeys: 0,
  failedTries: 1,
  now: NOW,
  latestAt: NOW - 1000,
  freeBytes: 50e9,
  fileBytes: 1e6,
};

const amiss = (change: Partial<HealthFacts>): string[] =>
  healthSigns({ ...WELL, ...change })
    .filter(({ tone }) => tone !== 'good')
    .map(({ name, tone, state }) => `${name} ${tone} ${state}`);

describe('the signs of health', () => {
  test('are all good where nothing is amiss', () => {
    expect(amiss({})).toEqual([]);
    expect(amiss({ backup: 'onePlace' })).toEqual([]);
  });

  test.each([
    [{ backup: 'failing' }, 'backup bad failing'],
    [{ backup: 'old' }, 'backup warning old'],
    [{ checked: null }, 'check warning never'],
    [{ checked: { at: NOW - 20 * DAY, findings: 0 } }, 'check warning old'],
    [{ checked: { at: NOW, findings: 3 } }, 'check bad findings'],
    [{ failing: ['core.backup'] }, 'recurring warning failing'],
    [{ numbersLeased: false }, 'numbers bad none'],
    [{ administrators: 1 }, 'administrators warning one'],
    [{ recoveryOpensAll: false }, 'recovery warning partly'],
    [{ waitingForKeys: 2 }, 'keys warning waiting'],
    [{ failedTries: 40 }, 'signIns warning many'],
    [{ latestAt: NOW + 10 * 60_000 }, 'clock warning back'],
    [{ freeBytes: 300e6 }, 'disk warning low'],
    [{ freeBytes: 50e6 }, 'disk bad full'],
    [{ fileBytes: 40e9 }, 'disk warning low'],
  ] as const)('%o shows as %s', (change, expected) => {
    expect(amiss(change)).toEqual([expected]);
  });

  test('have what is worst in front', () => {
    expect(amiss({ administrators: 1, numbersLeased: false })[0]).toBe('numbers bad none');
  });
});

describe('the health of a workspace', () => {
  let app: App;
  let call: () => Caller;
  beforeAll(async () => {
    ({ app, call } = await appForTest());
  });
  afterAll(() => app.close());

  const stateOf = async (name: string): Promise<string | undefined> =>
    (await call().workspace.health()).signs.find((sign) => sign.name === name)?.state;
  const weekly = () =>
    weeklyCheck.run({ ...app.core.sessions.demand(), workers: app.core.workers, home: app.core.home });

  test('knows of no check at first, and of the last one afterwards', async () => {
    expect(await stateOf('check')).toBe('never');
    await weekly();
    expect(await stateOf('check')).toBe('good');
    expect((await call().workspace.health()).recurring.map(({ name }) => name)).toContain('core.backup');
  });

  test('tells what a check found', async () => {
    const { workspace } = app.core.sessions.demand();
    const { database } = openConnection(dataFile(workspace.folder), workspace.key, 'write');
    database.exec('drop trigger stage_log_update');
    database.exec("update stage set name = 'smuggled' where rid = 1");
    database.close();
    await weekly();
    expect(await stateOf('check')).toBe('findings');
  });
});
