import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/main/app.ts';
import type { PublishedImport } from '../../src/main/core/imports/import-router.ts';
import type { ValueChoice } from '../../src/main/core/imports/mapping.ts';
import { PASSPHRASE, QUICK, temporaryFolder } from '../core/workspace-for-test.ts';
import { WORKER } from '../worker-for-test.ts';

const DATA = new URL('../../../shared/data/maventech-crm/', import.meta.url);
const present = existsSync(DATA);

let app: App;
const call = () => app.router.createCaller(app.context({}));

async function finished(id: string): Promise<PublishedImport> {
  for (;;) {
    const job = await call().jobs.get({ id });
    if (job?.state === 'done') return job.result as PublishedImport;
    if (job?.state !== 'running') throw new Error(JSON.stringify(job?.error));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Imports a file as a person would: guessed mapping, unknown values by their suggestion or created. */
async function importFile(entity: string, upload: string): Promise<PublishedImport> {
  const { columns } = await call().imports.inspect({ entity, upload });
  const mapping = { columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])) };
  const dry = await finished((await call().imports.dryRun({ entity, upload, mapping })).job);
  const values: Record<string, Record<string, ValueChoice>> = {};
  for (const { field, value, suggestions } of dry.unknownValues) {
    values[field] ??= {};
    values[field][value] = suggestions[0] ? { use: suggestions[0].id } : { create: true };
  }
  return finished((await call().imports.commit({ entity, upload, mapping: { ...mapping, values } })).job);
}

const file = (name: string): string =>
  app.transfers.put({ name, type: 'text/csv', bytes: readFileSync(new URL(name, DATA)) });

describe.skipIf(!present)('the four files of a real CRM', () => {
  beforeAll(async () => {
    app = createApp({
      home: temporaryFolder(),
      resources: 'resources',
      worker: WORKER,
      source: 'commandLine',
      cost: QUICK,
    });
    await call().session.create({
      company: 'MavenTech',
      person: '王芳',
      passphrase: PASSPHRASE,
      currency: 'USD',
    });
    await importFile('salesperson', file('sales_teams.csv'));
    await importFile('product', file('products.csv'));
    await importFile('customer', file('accounts.csv'));
    await importFile('deal', file('sales_pipeline.csv'));
  }, 60_000);
  afterAll(() => app?.close());

  test('give the counts and sums that they must', async () => {
    const { columns } = await call().sales.board({});
    const counts = Object.fromEntries(columns.map(({ stage, count }) => [stage.label.en, count]));
    expect(counts).toMatchObject({ Prospecting: 500, Engaging: 1589, Won: 4238, Lost: 2473 });
    expect(columns.find(({ stage }) => stage.category === 'won')?.sums).toMatchObject([
      { currency: 'USD', amount: 1_000_553_400 },
    ]);
    const count = async (entity: string) => (await call().lists.totals({ entity })).count;
    expect([
      await count('deal'),
      await count('customer'),
      await count('product'),
      await count('salesperson'),
      await count('salesTeam'),
    ]).toEqual([8800, 85, 7, 35, 6]);
  });

  test('give the metrics, and each number opens the rows it counts', async () => {
    const { metrics } = await call().metrics.overview({ room: 'sales' });
    const [sales, cycle, rate, value] = metrics;
    expect([sales?.value, cycle?.value?.toFixed(2), rate?.value?.toFixed(2), value?.value]).toEqual([
      1_000_553_400,
      '51.78',
      '63.15',
      236_091,
    ]);
    expect(
      sales?.trend.filter(({ label }) => label.startsWith('2017')).map((point) => [point.label, point.value]),
    ).toEqual([
      ['2017 Q1', 113_467_200],
      ['2017 Q2', 308_611_100],
      ['2017 Q3', 298_225_500],
      ['2017 Q4', 280_249_600],
    ]);
    for (const metric of metrics) {
      const rows = await call().lists.totals({
        entity: metric.entity,
        filter: metric.filter,
        sums: ['amount'],
      });
      expect(rows.count).toBe(metric.count);
      if (metric.unit === 'money') expect(rows.sums[0]?.amount).toBe(metric.numerator);
      for (const point of sales?.trend ?? []) {
        const { sums } = await call().lists.totals({
          entity: 'deal',
          filter: point.filter,
          sums: ['amount'],
        });
        expect(sums[0]?.amount ?? 0).toBe(point.value);
      }
    }
  });

  test('add nothing when they come again', async () => {
    for (const [entity, name, rows] of [
      ['salesperson', 'sales_teams.csv', 35],
      ['product', 'products.csv', 7],
      ['customer', 'accounts.csv', 85],
      ['deal', 'sales_pipeline.csv', 8800],
    ] as const)
      expect((await importFile(entity, file(name))).counts).toEqual({
        new: 0,
        changed: 0,
        unchanged: rows,
        duplicate: 0,
        error: 0,
      });
  });

  test('come back unchanged from an export in either language', async () => {
    for (const language of ['zh', 'en'] as const)
      for (const entity of ['deal', 'customer', 'product', 'salesperson']) {
        const { download } = await call().exports.list({ entity, format: 'csv', language });
        const { counts } = await importFile(entity, download);
        expect([counts.new, counts.changed, counts.error], `${entity} ${language}`).toEqual([0, 0, 0]);
      }
  });

  test('subsidiaries find their parents whatever the order', async () => {
    const { count } = await call().lists.totals({
      entity: 'customer',
      filter: { field: 'parentId', op: 'notEmpty' },
    });
    expect(count).toBe(15);
  });

  test('are undone as a whole, and come back as a whole', async () => {
    const [job] = (await call().imports.history()).filter(({ entityName }) => entityName === 'deal');
    const [made] = (await call().history.of({ entity: 'importJob', id: job?.id ?? '' })).entries;
    await call().changes.undo({ group: made?.group ?? 0 });
    expect((await call().lists.totals({ entity: 'deal' })).count).toBe(0);
    const { counts } = await importFile('deal', file('sales_pipeline.csv'));
    expect([counts.new, counts.changed, counts.error]).toEqual([0, 8800, 0]);
    expect((await call().lists.totals({ entity: 'deal', sums: ['amount'] })).sums[0]?.amount).toBe(
      1_000_553_400,
    );
    expect((await call().workspace.verify()).findings).toEqual([]);
  });

  test('leave no name in any file of the workspace', async () => {
    const { current } = await call().session.status();
    for (const name of readdirSync(current?.path ?? '', { recursive: true }) as string[]) {
      if (!/\.\w+$/.test(name)) continue;
      const bytes = readFileSync(`${current?.path}/${name}`);
      for (const secret of ['Cancity', 'Darcel Schlecht', 'GTX Plus', '1C1I7A6R'])
        expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false);
    }
  });
});
