import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { readKeyFile } from '../../../src/main/core/storage/key-file.ts';
import { unwrapKey } from '../../../src/main/core/storage/key-wrap.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';

const FIXTURE = new URL('../storage/fixtures/format-1.vdesk', import.meta.url).pathname;

const openFixture = (change: (path: string) => Promise<void> = () => Promise.resolve()) => {
  const home = temporaryFolder();
  const path = join(home, 'workspaces', 'fixture.vdesk');
  cpSync(FIXTURE, path, { recursive: true });
  return change(path).then(() => {
    const app = openApp(home, () => Date.UTC(2026, 11, 1));
    return { app, call: app.router.createCaller(app.context({})) };
  });
};

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
  const { app, call } = await openFixture(async (path) => {
    const [person] = readKeyFile(path).people;
    if (!person) throw new Error('the fixture has a person');
    const key = await unwrapKey(person.key, PASSPHRASE);
    if (!key) throw new Error('the fixture opens with the passphrase of tests');
    const { database } = openConnection(dataFile(path), key, 'write');
    database.exec("update workspace_fact set value = 'another' where name = 'device'");
    database.close();
  });
  await call.session.unlock({ passphrase: PASSPHRASE });
  expect(await refusalOf(call.records.create({ entity: 'deal', values: { name: '续约' } }))).toBe(
    'seriesNotLeased',
  );
  // nothing tells it that A was taken, so the letter of the first device must not be offered again
  await call.numbering.lease({});
  const { id } = await call.records.create({ entity: 'deal', values: { name: '续约' } });
  expect((await call.records.get({ entity: 'deal', id })).row.number).toBe('SJ-B-2026-000001');
  await app.close();
});
