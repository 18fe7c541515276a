import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { headsPaper } from '../../../src/main/core/changes/heads-paper.ts';
import { writePdf } from '../../../src/main/core/documents/write-pdf.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { appForTest, type Caller, refusalOf } from '../../app-for-test.ts';
import { fontFolder } from '../documents/font-folder-for-test.ts';
import { hasPdftotext, pdfText } from '../documents/pdf-text.ts';

const fonts = fontFolder();
let app: App;
let call: () => Caller;
let now = Date.parse('2026-04-01T10:00:00+08:00');

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  for (const [at, count] of [
    ['2026-04-01T23:59:59.999+08:00', 2],
    ['2026-04-02T00:00:00+08:00', 1],
    ['2026-04-05T12:00:00+08:00', 3],
    ['2026-04-04T12:00:00+08:00', 1], // the clock ran back
  ] as const) {
    now = Date.parse(at);
    for (let each = 0; each < count; each++)
      await call().records.create({ entity: 'customer', values: { name: `${at} ${each}` } });
  }
});
afterAll(() => app.close());

describe('daily heads', () => {
  test('name the last action of each day in the organisation’s zone', async () => {
    const heads = await call().audit.heads.list({});
    expect(heads.map(({ day, action, actions }) => [day, action, actions])).toEqual([
      ['2026-04-05', 8, 3],
      ['2026-04-04', 9, 1],
      ['2026-04-02', 5, 1],
      ['2026-04-01', 4, 4], // the workspace, a sign-in, two customers
    ]);
    const some = await call().audit.heads.list({ from: '2026-04-02', to: '2026-04-04' });
    expect(some.map(({ day }) => day)).toEqual(['2026-04-04', '2026-04-02']);
    expect(await refusalOf(call().audit.heads.list({ from: '2026-04-31' }))).toBe('notDate');
  });

  test('leave as a table, and on paper with every hash in full', async () => {
    const heads = await call().audit.heads.list({});
    const csv = await call().audit.heads.export({ format: 'csv' });
    expect(new TextDecoder().decode(app.transfers.take(csv.download)?.bytes)).toContain(
      `2026-04-05,8,3,${heads[0]?.hash}`,
    );
    const paper = headsPaper(heads, '云帆软件', now, 'Asia/Shanghai', 'zh');
    const { bytes, missing } = await writePdf(paper, fonts);
    expect(missing).toEqual([]);
    if (!hasPdftotext) return;
    const text = pdfText(bytes).replace(/\s/g, '');
    for (const { day, hash } of heads) {
      expect(text).toContain(day);
      expect(text).toContain(hash.slice(0, 32));
      expect(text).toContain(hash.slice(32));
    }
  });

  test('are checked later: unchanged, rewritten, cut off, broken', async () => {
    const head = (await call().audit.heads.list({})).find(({ day }) => day === '2026-04-02');
    const { action, hash } = head ?? { action: 0, hash: '' };
    const typed = hash.toUpperCase().replace(/(.{4})/g, '$1 ');
    expect(await call().audit.heads.check({ action, hash: typed })).toMatchObject({ verdict: 'unchanged' });
    expect(await call().audit.heads.check({ action: action + 1, hash })).toMatchObject({
      verdict: 'rewritten',
    });
    expect(await call().audit.heads.check({ action: 4000, hash })).toMatchObject({
      verdict: 'cut',
      last: expect.any(Number),
    });
    const { folder, key } = app.core.sessions.demand().workspace;
    const { database } = openConnection(dataFile(folder), key, 'write');
    database.exec("drop trigger change_group_update; update change_group set actor = 'x' where seq = 2");
    database.close();
    expect(await call().audit.heads.check({ action, hash })).toMatchObject({
      verdict: 'broken',
      broken: { seq: 2, what: { zh: '内容被改动' } },
    });
  });
});
