import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { PublishedImport } from '../../../src/main/core/imports/import-router.ts';
import { registry } from '../../../src/main/rooms.ts';
import { type Caller, openApp } from '../../app-for-test.ts';
import { temporaryFolder } from '../workspace-for-test.ts';

let app: App;
let call: () => Caller;
beforeAll(async () => {
  app = openApp(temporaryFolder());
  call = () => app.router.createCaller(app.context({ commandKey: undefined }));
  await app.openDemo();
  await call().records.create({ entity: 'department', values: { name: '销售部' } });
  const [calendar] = await call().records.pick({ entity: 'workingCalendar', search: '' });
  const values = { calendarId: calendar?.id ?? '', date: '2026-12-25', kind: 'closed', name: '公司活动' };
  await call().records.create({ entity: 'calendarException', values });
}, 120_000);
afterAll(() => app.close());

async function report(id: string): Promise<PublishedImport> {
  for (;;) {
    const job = await call().jobs.get({ id });
    if (job?.state === 'done') return job.result as PublishedImport;
    if (job?.state !== 'running') throw new Error(JSON.stringify(job));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const importable = registry.all.filter(({ meta }) => meta.importable).map(({ name }) => name);
const cases = importable.flatMap((entity) =>
  (['csv', 'xlsx'] as const).flatMap((format) =>
    (['zh', 'en'] as const).map((language) => [entity, format, language] as const),
  ),
);

test.each(cases)(
  'the sample company’s list of %s as %s in %s comes back without a change',
  async (entity, format, language) => {
    const { download, rows } = await call().exports.list({ entity, format, language });
    const { columns } = await call().imports.inspect({ entity, upload: download });
    const mapping = {
      columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
      dateOrders: Object.fromEntries(
        columns.flatMap(({ name, dateOrder }) => (dateOrder ? [[name, dateOrder]] : [])),
      ),
    };
    const { job } = await call().imports.dryRun({ entity, upload: download, mapping, language });
    const { counts, sample } = await report(job);
    const trouble = sample.filter(({ verdict }) => verdict !== 'unchanged').slice(0, 3);
    // two people of one name at one company and without an address are one to a file: the second is told as a duplicate
    const { unchanged, duplicate, ...others } = counts;
    expect(others, JSON.stringify(trouble)).toEqual({ new: 0, changed: 0, error: 0 });
    expect(unchanged + duplicate).toBe(rows);
    expect(rows).toBeGreaterThan(0);
  },
);
