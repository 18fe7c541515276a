import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let deal = '';
const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const move = (id: string, event: 'start' | 'pass' | 'fail' | 'abandon' | 'resume', outcome?: string) =>
  call().sales.poc.move({ id, event, outcome });
const statusOf = async (id: string) => (await call().records.get({ entity: 'poc', id })).row.status;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  deal = await create('deal', { name: '云帆项目', openedOn: '2026-11-01' });
});
afterAll(() => app.close());

describe('a proof of concept', () => {
  test('begins once it has criteria, and is passed by all of them and nothing else', async () => {
    const id = await create('poc', { title: '试用', dealId: deal });
    expect(await refusalOf(move(id, 'start'))).toBe('pocNoCriteria');
    const one = await create('pocCriterion', { pocId: id, title: '导入 10 万条', target: '30 分钟内' });
    const two = await create('pocCriterion', { pocId: id, title: '离线编辑' });
    await move(id, 'start');
    const judge = (criterion: string, verdict: string) =>
      call().records.update({
        entity: 'pocCriterion',
        id: criterion,
        values: { verdict, result: '12 分钟' },
      });
    await judge(one, 'met');
    expect(await refusalOf(move(id, 'pass'))).toBe('pocCriteriaShort');
    await judge(two, 'missed');
    expect(await refusalOf(move(id, 'pass'))).toBe('pocCriteriaShort');
    expect(await refusalOf(move(id, 'fail'))).toBe('required');
    await move(id, 'fail', '离线编辑不行');
    expect(await statusOf(id)).toBe('failed');
    await move(id, 'resume');
    await judge(two, 'met');
    await move(id, 'pass', '全部达到');
    expect(await statusOf(id)).toBe('passed');
    expect(await refusalOf(move(id, 'abandon', '不做了'))).toBe('illegalMove');
  });

  test('ends no earlier than it begins', async () => {
    const values = { title: '试用', dealId: deal, startsOn: '2026-12-10', endsOn: '2026-12-09' };
    expect(await refusalOf(create('poc', values))).toBe('pocEndsBeforeStart');
  });

  test('of somebody else’s deal is there for nobody whose role sees only their own', async () => {
    const id = await create('poc', { title: '试用', dealId: deal });
    await becomeRole(call(), 'sales');
    expect(await refusalOf(move(id, 'abandon', '不是我的'))).toBe('notFound');
    await becomeOwner(call());
  });
});
