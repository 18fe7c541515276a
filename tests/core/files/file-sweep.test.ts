import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { dailySweep } from '../../../src/main/core/files/file-sweep.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';
import { PDF, PNG } from './sample-files.ts';

const DAY = 86_400_000;
let now = Date.parse('2026-03-01T02:00:00Z');
let app: App;
let call: () => Caller;
let deal: string;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  deal = (await call().records.create({ entity: 'deal', values: { name: '云帆' } })).id;
});
afterAll(() => app.close());

const attach = async (name: string, bytes: Uint8Array, more = {}): Promise<string> => {
  const upload = app.transfers.put({ name, type: '', bytes });
  return (await call().files.add({ entity: 'deal', id: deal, upload, ...more })).id;
};
const sweepDaily = async (days: number): Promise<void> => {
  for (let day = 0; day < days; day++) {
    now += DAY;
    await dailySweep.run({ ...app.core.sessions.demand(), workers: app.core.workers, home: '' });
  }
};
const files = async (): Promise<number> => (await call().files.statistics()).files;

/** As the emptying of the recycle bin does it. */
const destroy = (id: string, entity = 'attachment'): void => {
  const { workspace, actor } = app.core.sessions.demand();
  workspace.write({ action: 'test.bin.empty', actor, source: 'screen' }, (work) =>
    work.remove(workspace.registry.get(entity), id),
  );
};

test('files go 30 days after the last record let go of them, and not a moment before', async () => {
  const kept = await attach('保留.pdf', PDF);
  const twice = await attach('同一内容.pdf', PDF);
  const thumbnail = app.transfers.put({ name: 't', type: '', bytes: PNG });
  const gone = await attach('移除.txt', Buffer.from('移除'), { thumbnail });
  expect(await files()).toBe(3);

  for (const id of [kept, gone]) await call().files.remove({ id }); // the recycle bin holds on to them
  await sweepDaily(40);
  expect(await files()).toBe(3);

  destroy(gone);
  destroy(twice);
  expect((await call().files.statistics()).sweep).toMatchObject({
    removed: { files: 0 },
    waiting: { files: 2 },
  });
  await sweepDaily(30);
  expect(await files()).toBe(3);
  const foreseen = (await call().files.statistics()).sweep;
  await sweepDaily(2);
  expect(await files()).toBe(1);
  expect(foreseen.waiting).toEqual({ files: 2, bytes: Buffer.byteLength('移除') + PNG.length });

  const { rows } = await call().lists.page({ entity: 'fileSweep' });
  expect(rows.map(({ files: count, bytes }) => [count, bytes])).toEqual([[2, foreseen.waiting.bytes]]);
  await call().files.restore({ id: kept });
  const { download } = await call().files.open({ id: kept });
  expect(Buffer.from(app.transfers.take(download)?.bytes ?? []).equals(PDF)).toBe(true);
  expect((await call().workspace.verify()).findings).toEqual([]);
});

test('a file that is wanted again in time stays, and its 30 days begin anew', async () => {
  const bytes = Buffer.from('回来');
  destroy(await attach('回来.txt', bytes));
  await sweepDaily(29);
  const again = await attach('又来.txt', bytes);
  await sweepDaily(5);
  destroy(again);
  const before = await files();
  await sweepDaily(30);
  expect(await files()).toBe(before);
  await sweepDaily(2);
  expect(await files()).toBe(before - 1);
});

test('bytes that were once not confidential go although the same bytes are kept as confidential', async () => {
  const bytes = Buffer.from('工资表');
  const before = await files();
  const open = await attach('工资.txt', bytes);
  await attach('工资.txt', bytes, { confidential: true });
  expect(await files()).toBe(before + 2);
  destroy(open);
  await sweepDaily(32);
  expect(await files()).toBe(before + 1);
});

test('attachments go with a record that has left the recycle bin for good', async () => {
  const customer = (await call().records.create({ entity: 'customer', values: { name: '短命公司' } })).id;
  const before = await files();
  const upload = app.transfers.put({ name: '短命.txt', type: '', bytes: Buffer.from('短命') });
  await call().files.add({ entity: 'customer', id: customer, upload });
  const attachments = async () => (await call().lists.totals({ entity: 'attachment' })).count;
  const hanging = await attachments();
  destroy(customer, 'customer');
  await sweepDaily(1);
  expect(await attachments()).toBe(hanging - 1);
  expect(await files()).toBe(before + 1);
  await sweepDaily(32);
  expect(await files()).toBe(before);
  expect((await call().workspace.verify()).findings).toEqual([]);
});

test('the PDF of a sent quote stays', async () => {
  const { id } = await call().sales.quote.create({ dealId: deal });
  await call().sales.quote.save({
    id,
    version: 1,
    values: {},
    lines: [{ description: '实施', quantity: '1', unitPrice: '100' }],
  });
  await call().sales.quote.send({ id });
  await call().sales.quote.pdf({ id });
  const before = await files();
  await sweepDaily(40);
  expect(await files()).toBe(before);
  expect((await call().sales.quote.pdf({ id })).missing).toEqual([]);
});
