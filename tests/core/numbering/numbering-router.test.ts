import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { type NumberRule, USUAL_PATTERN } from '../../../src/shared/number-pattern.ts';
import { appForTest, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 4);
  ({ app, call } = await appForTest(() => now));
});
afterEach(() => app.close());

const DECLARED: NumberRule = { prefix: 'SJ', pattern: USUAL_PATTERN, reset: 'year' };
const MONTHLY: NumberRule = {
  prefix: 'SJ',
  pattern: '{prefix}-{series}-{year}{month}-{serial:4}',
  reset: 'month',
};
const newDeal = async (): Promise<string> => {
  const { id } = await call().records.create({ entity: 'deal', values: { name: '续约' } });
  return String((await call().records.get({ entity: 'deal', id })).row.number);
};
const update = (rule: NumberRule, before: NumberRule = DECLARED, entity = 'deal') =>
  call().numbering.update({ entity, rule, before });
const rowOf = async (entity: string) =>
  (await call().numbering.series()).find((row) => row.entity === entity);

describe('the rules of numbering', () => {
  test('are those the entities declare, until another is chosen', async () => {
    expect(await rowOf('quote')).toMatchObject({ gapless: true, at: 'issue', chosen: false });
    expect(await rowOf('deal')).toMatchObject({
      gapless: false,
      rule: DECLARED,
      next: 'SJ-A-2026-000001',
      chosen: false,
    });
    expect(await newDeal()).toBe('SJ-A-2026-000001');
  });

  test('a pattern in use is not changed retroactively; the next number follows the new one', async () => {
    await newDeal();
    await update({ ...DECLARED, pattern: '{prefix}{year}{series}{serial:4}' });
    expect((await rowOf('deal'))?.next).toBe('SJ2026A0002');
    expect(await newDeal()).toBe('SJ2026A0002');
    const { rows } = await call().lists.page({
      entity: 'deal',
      sort: { field: 'number', descending: false },
    });
    expect(rows.map(({ number }) => number)).toEqual(['SJ-A-2026-000001', 'SJ2026A0002']);
    expect(await call().numbering.report()).toMatchObject([
      { first: 'SJ-A-2026-000001', last: 'SJ2026A0002', issued: 2, missing: 0, whole: true },
    ]);
  });

  test('a month begins in the organisation’s time zone, and each counts from 1', async () => {
    await update(MONTHLY);
    now = Date.UTC(2026, 10, 30, 15, 59, 59); // 23:59:59 in Shanghai
    expect(await newDeal()).toBe('SJ-A-202611-0001');
    now += 1000;
    expect(await newDeal()).toBe('SJ-A-202612-0001');
    expect(await newDeal()).toBe('SJ-A-202612-0002');
    now = Date.UTC(2026, 11, 31, 16);
    expect(await newDeal()).toBe('SJ-A-202701-0001');
    expect((await call().numbering.report()).map(({ period, issued }) => [period, issued])).toEqual([
      ['2027-01', 1],
      ['2026-12', 2],
      ['2026-11', 1],
    ]);
  });

  test('a clock set back counts on in the earlier period', async () => {
    expect(await newDeal()).toBe('SJ-A-2026-000001');
    now = Date.UTC(2027, 1, 1);
    expect(await newDeal()).toBe('SJ-A-2027-000001');
    now = Date.UTC(2026, 10, 24);
    expect(await newDeal()).toBe('SJ-A-2026-000002');
  });

  test('a rule that could write a number twice is refused, and nothing of it is kept', async () => {
    await newDeal();
    const refusals: [NumberRule, string][] = [
      [{ ...DECLARED, pattern: '{prefix}-{year}-{serial:6}' }, 'numberPatternLacks'],
      [{ ...DECLARED, reset: 'month' }, 'numberPatternLacks'],
      [{ ...DECLARED, reset: 'never' }, 'numberPatternMeets'],
      [{ ...DECLARED, prefix: 'BJ' }, 'numberPatternMeets'],
      [{ ...DECLARED, pattern: 'B{series}-{series}' }, 'numberPatternLacks'],
      [{ ...DECLARED, prefix: ' ' }, 'numberPrefixInvalid'],
      [{ ...DECLARED, pattern: '{nonsense}' }, 'numberPatternMalformed'],
    ];
    for (const [rule, code] of refusals) {
      expect(await refusalOf(update(rule)), rule.pattern).toBe(code);
      const { problems, example } = await call().numbering.preview({ entity: 'deal', rule });
      expect([problems[0]?.code, example]).toEqual([code, null]);
    }
    expect((await rowOf('deal'))?.rule).toEqual(DECLARED);
    expect(await refusalOf(update(MONTHLY, DECLARED, 'customer'))).toBe('invalidInput');
    expect(await refusalOf(update(MONTHLY, DECLARED, 'nothing'))).toBe('unknownEntity');
    // nor by the back door of generic records
    const values = { entityName: 'deal', prefix: 'BJ', pattern: USUAL_PATTERN, reset: 'year' };
    expect(await refusalOf(call().records.create({ entity: 'numberSeries', values }))).toBe('notByHand');
  });

  test('a rule of long ago counts as well: what it wrote is never written again', async () => {
    await update(MONTHLY);
    await newDeal();
    await update({ ...DECLARED, prefix: 'DL' }, MONTHLY);
    const { example } = await call().numbering.preview({ entity: 'deal', rule: MONTHLY });
    expect(example).toBe('SJ-A-202611-0002');
    const yearly = { ...MONTHLY, reset: 'year' as const };
    expect(await refusalOf(update(yearly, { ...DECLARED, prefix: 'DL' }))).toBe('numberPatternMeets');
  });

  test('changed in two windows: the second is told', async () => {
    await update(MONTHLY);
    expect(await refusalOf(update({ ...DECLARED, prefix: 'DL' }))).toBe('editConflict');
    await update(MONTHLY); // what is in force already is no conflict and no change
  });

  test('a change cannot be undone into numbers that are already used', async () => {
    await update(MONTHLY);
    const [last] = await call().changes.recent();
    expect(last?.action).toBe('core.numbering.update');
    expect(await refusalOf(call().changes.undo({ group: last?.group ?? 0 }))).toBe('undoNotPossible');
  });
});

describe('rights and the account', () => {
  test('who may not, may not', async () => {
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().numbering.series())).toBe('notAllowed');
    expect(await refusalOf(call().numbering.report())).toBe('notAllowed');
    expect(await refusalOf(call().numbering.exportReport({}))).toBe('notAllowed');
    expect(await refusalOf(call().numbering.lease({}))).toBe('notAllowed');
    expect(await refusalOf(update(MONTHLY))).toBe('notAllowed');
    await call().records.create({ entity: 'deal', values: { name: '编号照常' } });
  });

  test('a lease is logged, sent twice it is taken once', async () => {
    const first = await call('once').numbering.lease({ reason: '换电脑' });
    expect(await call('once').numbering.lease({ reason: '换电脑' })).toEqual(first);
    const { current, all, next } = await call().numbering.leases();
    expect(first.series).toBe('B');
    expect(current).toMatchObject({ series: 'B', by: '王芳', reason: '换电脑', here: true });
    expect(all.map(({ series }) => series)).toEqual(['B', 'A']);
    expect(next).toBe('C');
    const [last] = await call().changes.recent();
    expect(last).toMatchObject({ action: 'core.numbering.lease', reason: '换电脑' });
    expect(await newDeal()).toBe('SJ-B-2026-000001');
  });

  test('two copies restored from one backup into one folder are not offered the same letter', async () => {
    const first = app.core.sessions.demand().workspace;
    const { folder, key } = first;
    await call().session.lock();
    const restored = ['乙', '丙'].map((name) => {
      const path = join(dirname(folder), `${name}.vdesk`);
      cpSync(folder, path, { recursive: true });
      const { database } = openConnection(dataFile(path), key, 'write');
      database.prepare("update workspace_fact set value = ? where name = 'device'").run(name);
      database.close();
      return path;
    });
    const letters: string[] = [];
    for (const path of restored) {
      await call().session.unlock({ path, passphrase: PASSPHRASE });
      expect(await refusalOf(newDeal())).toBe('seriesNotLeased');
      const { next } = await call().numbering.leases();
      letters.push((await call().numbering.lease({})).series);
      expect(letters.at(-1)).toBe(next);
      expect(await refusalOf(call().numbering.lease({ series: 'B' }))).toBe('seriesTaken');
      await call().session.lock();
    }
    expect(letters).toEqual(['B', 'C']);
  });

  test('the account goes out as a file, and that it did is logged', async () => {
    await newDeal();
    const { id } = await call().records.create({ entity: 'deal', values: { name: '甲' } });
    await call().records.delete({ entity: 'deal', ids: [id] });
    const { download, name } = await call().numbering.exportReport({ language: 'zh' });
    const text = new TextDecoder().decode(app.transfers.take(download)?.bytes);
    expect(name).toBe('编号检查 2026-11-23.csv');
    expect(text).toContain(
      '商机,A,2026,SJ-A-2026-000001,SJ-A-2026-000002,2,0,否,SJ-A-2026-000002,1,记录在回收站',
    );
    const { rows } = await call().lists.page({ entity: 'exportJob' });
    expect(rows).toMatchObject([{ entityName: 'numberSeries', fileName: name }]);
  });
});
