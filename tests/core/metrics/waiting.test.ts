import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeRole, type Caller } from '../../app-for-test.ts';

let app: App;
let call: () => Caller;
beforeEach(async () => {
  ({ app, call } = await appForTest());
});
afterEach(() => app.close());

describe('what waits in the rooms', () => {
  test('is the sum of the steps of each, and what of it is late', async () => {
    const before = await call().metrics.waiting();
    expect(before.find(({ room }) => room === 'sales')).toEqual({ room: 'sales', waiting: 0, late: 0 });
    await call().records.create({ entity: 'deal', values: { name: '商机', nextStepOn: '2020-01-01' } });
    const { steps } = await call().metrics.overview({ room: 'sales' });
    const sum = (part: 'waiting' | 'late'): number => steps.reduce((total, step) => total + step[part], 0);
    const [sales] = await call().metrics.waiting();
    expect(sales).toEqual({ room: 'sales', waiting: sum('waiting'), late: sum('late') });
    expect(sales?.waiting).toBeGreaterThan(0);
  });

  test('is not told to those who may not see the rows', async () => {
    await becomeRole(call(), 'employee');
    expect(await call().metrics.waiting()).toEqual([]);
  });
});
