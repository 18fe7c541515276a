import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { PublishedImport } from '../../../src/main/core/imports/import-router.ts';
import type { JobState } from '../../../src/main/core/jobs/jobs.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (commandKey?: string) => Caller;
beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

const upload = (text: string): string =>
  app.transfers.put({ name: '客户.csv', type: 'text/csv', bytes: new TextEncoder().encode(text) });

async function ended(id: string, watch: (job: JobState) => void = () => undefined): Promise<JobState> {
  for (;;) {
    const job = await call().jobs.get({ id });
    if (!job) throw new Error('no such job');
    if (job.state !== 'running') return job;
    watch(job);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const customers = async (): Promise<number> => (await call().lists.totals({ entity: 'customer' })).count;
const mapping = { columns: { 客户名称: 'name', 员工数: 'employees' } };

describe('an import in a worker', () => {
  test('tells how far it is, can be cancelled, and leaves nothing then', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `客户 ${at},${at}`);
    const file = upload(`客户名称,员工数\n${rows.join('\n')}\n`);
    const { job } = await call().imports.commit({ entity: 'customer', upload: file, mapping });
    const seen: number[] = [];
    const state = await ended(job, ({ done }) => {
      seen.push(done);
      if (done >= 500) void call().jobs.cancel({ id: job });
    });
    expect(state).toMatchObject({ state: 'cancelled', error: { code: 'jobCancelled' } });
    expect(seen.some((done) => done > 0 && done < rows.length)).toBe(true);
    expect(await customers()).toBe(0);
    expect(await call().imports.history()).toEqual([]);
    // the right to write came back
    await call().records.create({ entity: 'customer', values: { name: '云帆' } });
    expect(await customers()).toBe(1);
  });

  test('hands back its result, its errors and what to undo it by', async () => {
    const file = upload('客户名称,员工数\n甲,1\n乙,x\n云帆,3\n');
    const order = { entity: 'customer', upload: file, mapping };
    const refused = await ended((await call().imports.commit(order)).job);
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'importHasErrors' } });
    expect(await customers()).toBe(1);
    const dry = (await ended((await call().imports.dryRun(order)).job)).result as PublishedImport;
    const { counts: expected } = dry;
    const { result } = await ended(
      (await call().imports.commit({ ...order, skipErrors: true, expected })).job,
    );
    const { counts, group, download, downloadErrors } = result as PublishedImport;
    expect(counts).toEqual({ new: 1, changed: 1, unchanged: 0, duplicate: 0, error: 1 });
    expect(app.transfers.take(download)?.name).toBe('客户-result.csv');
    expect(new TextDecoder().decode(app.transfers.take(downloadErrors ?? '')?.bytes)).toContain(
      '第 3 行“员工数”',
    );
    expect(await call().imports.history()).toMatchObject([
      { fileName: '客户.csv', created: 1, updated: 1, failed: 1 },
    ]);
    await call().changes.undo({ group: group ?? 0 });
    expect(await customers()).toBe(1);
    const { rows } = await call().lists.page({ entity: 'customer' });
    expect(rows).toMatchObject([{ name: '云帆', employees: null }]);
  });

  test('of a file that is gone, unknown, or not theirs is refused', async () => {
    const gone = call().imports.inspect({ entity: 'customer', upload: 'gone' });
    expect(await refusalOf(gone)).toBe('fileGone');
    const file = upload('姓名\n甲\n');
    expect(await refusalOf(call().imports.inspect({ entity: 'person', upload: file }))).toBe('notImportable');
    expect(await refusalOf(call().imports.inspect({ entity: 'nothing', upload: file }))).toBe(
      'unknownEntity',
    );
    for (const role of ['sales', 'observer', 'employee'] as const) {
      await becomeRole(call(), role);
      const order = { entity: 'customer', upload: file, mapping };
      expect(await refusalOf(call().imports.dryRun(order)), role).toBe('notAllowed');
      expect(await refusalOf(call().imports.commit(order)), role).toBe('notAllowed');
      expect(await refusalOf(call().imports.history()), role).toBe('notAllowed');
      await becomeOwner(call());
    }
  });
});

describe('people of one name', () => {
  const columns = { 姓名: 'name', 客户: 'customerId', 职务: 'title' };
  const run = async (text: string): Promise<PublishedImport['counts']> => {
    const order = { entity: 'contact', upload: upload(text), mapping: { columns, values: CREATE } };
    return ((await ended((await call().imports.commit(order)).job)).result as PublishedImport).counts;
  };
  const CREATE = { customerId: { 一号公司: { create: true as const }, 二号公司: { create: true as const } } };

  test('at two companies are two; a file finds each again, and one without a company becomes theirs', async () => {
    const file = '姓名,客户,职务\n王芳,一号公司,经理\n王芳,二号公司,总监\n李伟,,工程师\n';
    expect(await run(file)).toMatchObject({ new: 3 });
    expect(await run(`${file} `)).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    const later = '姓名,客户,职务\n王芳,二号公司,总经理\n李伟,一号公司,工程师\n';
    expect(await run(later)).toMatchObject({ new: 0, changed: 2 });
  });
});
