import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import {
  exportWorkspaceTask,
  type WorkspaceExport,
} from '../../../src/main/core/exports/workspace/export-workspace.ts';
import type { PublishedWorkspaceExport } from '../../../src/main/core/exports/workspace/workspace-export-router.ts';
import { ZipArchive } from '../../../src/main/core/imports/workbook/zip-archive.ts';
import type { JobState } from '../../../src/main/core/jobs/jobs.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { SAMPLE_PASSPHRASE } from '../../../src/main/core/sample/create-sample.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { type Caller, openApp, refusalOf } from '../../app-for-test.ts';
import { deskForTest } from '../imports/desk-for-test.ts';
import { Good } from '../imports/goods-for-test.ts';
import { temporaryFolder } from '../workspace-for-test.ts';

let app: App;
let home: string;
let call: () => Caller;
beforeAll(async () => {
  home = temporaryFolder();
  app = openApp(home);
  call = () => app.router.createCaller(app.context({ commandKey: undefined }));
  await app.openDemo();
}, 120_000);
afterAll(() => app.close());

async function ended(id: string): Promise<JobState> {
  for (;;) {
    const job = await call().jobs.get({ id });
    if (!job) throw new Error('no such job');
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function exported(format: 'sqlite' | 'csv') {
  const { job } = await call().exports.workspace({ format, passphrase: SAMPLE_PASSPHRASE });
  const state = await ended(job);
  expect(state.error).toBeUndefined();
  const result = state.result as PublishedWorkspaceExport;
  const transfer = app.transfers.take(result.download ?? '');
  if (!transfer) throw new Error('nothing to download');
  return { result, transfer, zip: new ZipArchive(transfer.bytes, transfer.name) };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('what a person may not see', () => {
  test('stays behind and is named, with the reason; a sealed field without its key is never in clear', async () => {
    const desk = await deskForTest();
    desk.insert(Good, { name: '螺丝', margin: '秘密 40%' });
    const export_ = (reader: Reader, permissions: readonly string[]) => {
      const actor = { ...desk.owner, role: { ...desk.owner.role, permissions } };
      const { registry, workspace } = desk;
      return exportWorkspaceTask.run(
        { format: 'csv', at: 0, folder: null },
        {
          registry,
          facts: workspace.facts,
          actor,
          scope: filterScope(registry, actor, workspace.today, workspace.facts.timeZone),
          resources: '',
          reader,
          write: (command, body) => workspace.write(command, body),
          progress: () => undefined,
          past: () => {
            throw new Error('nothing here asks for the past');
          },
          throwIfCancelled: () => undefined,
        },
      ) as WorkspaceExport;
    };
    const csvOf = ({ archive }: WorkspaceExport) =>
      text(new ZipArchive(archive ?? new Uint8Array(), 'x').read('csv/good.csv'));
    const all = export_(desk.workspace.reader, ['*.*.*']);
    expect(csvOf(all)).toContain('秘密 40%');
    expect(all.leftOut).toEqual([]);
    const noRight = export_(desk.workspace.reader, ['catalog.*.read']);
    expect(csvOf(noRight)).not.toMatch(/秘密|margin/);
    expect(noRight.leftOut).toContainEqual({ entity: 'good', field: 'margin', why: 'noRight', values: null });
    const keyless = openConnection(dataFile(desk.path), desk.key, 'read');
    const noKey = export_(new Reader(keyless), ['*.*.*']);
    keyless.database.close();
    expect(csvOf(noKey)).not.toContain('秘密');
    expect(noKey.leftOut).toContainEqual({ entity: 'good', field: 'margin', why: 'noKey', values: 1 });
  });
});

describe('the whole workspace', () => {
  test('as SQLite: every record of every kind, values as they are held, and what they mean', async () => {
    const { result, transfer, zip } = await exported('sqlite');
    expect(transfer.name).toMatch(/-sqlite\.zip$/);
    expect(zip.names).toEqual(
      expect.arrayContaining(['workspace.sqlite', 'manifest.json', 'README.zh.md', 'README.en.md']),
    );
    const database = new Database(Buffer.from(zip.read('workspace.sqlite') ?? []));
    const count = (table: string) =>
      (database.prepare(`select count(*) as n from "${table}"`).get() as { n: number }).n;
    expect(count('customer')).toBe((await call().lists.totals({ entity: 'customer' })).count);
    const { sums } = await call().lists.totals({ entity: 'deal', sums: ['amount'] });
    const held = database.prepare('select sum(amount) as n from deal where deletedAt is null').get();
    expect(held).toEqual({ n: sums.reduce((sum, { amount }) => sum + amount, 0) });
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(
      database.prepare("select zh from _choice where entity = 'deal' and value = 'won'").get(),
    ).toBeTruthy();
    database.close();
    const manifest = JSON.parse(text(zip.read('manifest.json'))) as {
      records: number;
      entities: { rows: number }[];
      encrypted: boolean;
    };
    expect(manifest.encrypted).toBe(false);
    expect(manifest.entities.reduce((sum, { rows }) => sum + rows, 0)).toBe(result.records);
  });

  test('as CSV: one file a kind, references by id and by name, and it is logged', async () => {
    const { zip } = await exported('csv');
    const { data } = Papa.parse<Record<string, string>>(text(zip.read('csv/contact.csv')), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.length).toBe((await call().lists.totals({ entity: 'contact' })).count);
    const customers = Papa.parse<Record<string, string>>(text(zip.read('csv/customer.csv')), {
      header: true,
    }).data;
    const [first] = data;
    expect(customers.find(({ id }) => id === first?.customerId)?.name).toBe(first?.['customerId.name']);
    const log = await call().lists.page({ entity: 'exportJob', limit: 1 });
    expect(log.rows[0]).toMatchObject({ entityName: 'workspace' });
  });

  test('into a folder: whole, and never over anything', async () => {
    const folder = join(home, 'out', 'data');
    const order = { format: 'csv' as const, passphrase: SAMPLE_PASSPHRASE, folder };
    const { state } = await ended((await call().exports.workspace(order)).job);
    expect(state).toBe('done');
    expect(readdirSync(folder).sort()).toEqual(
      expect.arrayContaining(['README.en.md', 'README.zh.md', 'csv', 'manifest.json']),
    );
    expect(readFileSync(join(folder, 'README.zh.md'), 'utf8')).toContain('没有加密');
    const again = await ended((await call().exports.workspace(order)).job);
    expect(again).toMatchObject({ state: 'failed', error: { code: 'exportFolderExists' } });
  });

  test('cancelled, nothing is left', async () => {
    const folder = join(home, 'out', 'cancelled');
    const { job } = await call().exports.workspace({
      format: 'csv',
      passphrase: SAMPLE_PASSPHRASE,
      folder,
    });
    await call().jobs.cancel({ id: job });
    expect((await ended(job)).state).toBe('cancelled');
    expect(readdirSync(join(home, 'out'))).toEqual(['data']);
    expect(existsSync(folder)).toBe(false);
  });

  test('only with the passphrase, and only for whoever may', async () => {
    expect(await refusalOf(call().exports.workspace({ format: 'csv', passphrase: 'wrong' }))).toBe(
      'passphraseWrong',
    );
    const passphrase = 'passphrase of sales';
    const person = await call().access.people.add({ name: '销售', role: 'sales', passphrase });
    await call().session.lock();
    await call().session.unlock({ personId: person.id, passphrase });
    expect(await refusalOf(call().exports.workspace({ format: 'csv', passphrase }))).toBe('notAllowed');
  });
});
