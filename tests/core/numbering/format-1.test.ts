import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApp, refusalOf } from '../../app-for-test.ts';
import { changeData } from '../../open-data.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';

const FIXTURE = new URL('../storage/fixtures/format-1.vdesk', import.meta.url).pathname;

/** The fixture, perhaps changed first, in a program that has not unlocked it yet. */
async function openFixture(change?: (path: string) => Promise<void>) {
  const home = temporaryFolder();
  const path = join(home, 'workspaces', 'fixture.vdesk');
  cpSync(FIXTURE, path, { recursive: true });
  await change?.(path);
  const app = openApp(home, () => Date.UTC(2026, 11, 1));
  return { app, call: app.router.createCaller(app.context({})) };
}

test('a workspace of format 1 keeps its series A and counts on, opened once or often', async () => {
  const { app, call } = await openFixture();
  for (let times = 0; times < 2; times++) {
    await call.session.unlock({ passphrase: PASSPHRASE });
    const { current, all } = await call.numbering.leases();
    expect([current?.series, all.length]).toEqual(['A', 1]);
    await call.session.lock();
  }
  await call.session.unlock({ passphrase: PASSPHRASE });
  const { id } = await call.records.create({ entity: 'deal', values: { name: '续约' } });
  expect((await call.records.get({ entity: 'deal', id })).row.number).toBe('SJ-A-2026-000002');
  expect(await call.numbering.report()).toMatchObject([
    { entity: 'deal', issued: 2, missing: 0, whole: true },
  ]);
  expect((await call.workspace.verify()).findings).toEqual([]);
  await app.close();
});

test('restored to another device before it was brought to this format, it has no series', async () => {
  const { app, call } = await openFixture((path) =>
    changeData(path, PASSPHRASE, (database) =>
      database.exec("update workspace_fact set value = 'another' where name = 'device'"),
    ),
  );
  await call.session.unlock({ passphrase: PASSPHRASE });
  expect(await refusalOf(call.records.create({ entity: 'deal', values: { name: '续约' } }))).toBe(
    'seriesNotLeased',
  );
  // A was counted under, so it is not offered again although no lease says so
  await call.numbering.lease({});
  const { id } = await call.records.create({ entity: 'deal', values: { name: '续约' } });
  expect((await call.records.get({ entity: 'deal', id })).row.number).toBe('SJ-B-2026-000001');
  await app.close();
});
