import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let leaving: string;
let staying: string;
let stayingPerson: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const read = async (entity: string, id: string) => (await call().records.get({ entity, id })).row;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  const me = String((await call().lists.page({ entity: 'person', limit: 10 })).rows[0]?.id);
  const { id } = await call().access.people.add({ name: '李留', role: 'sales', passphrase: 'a passphrase' });
  stayingPerson = id;
  leaving = await create('salesperson', { name: '王走', personId: me });
  staying = await create('salesperson', { name: '李留', personId: stayingPerson });
});
afterAll(() => app.close());

describe('handing over', () => {
  test('gives open deals, leads and open tasks to somebody else in one action, and leaves what is closed', async () => {
    const open = await create('deal', { name: '开着', ownerId: leaving });
    const closed = await create('deal', { name: '输了', ownerId: leaving, openedOn: '2024-01-01' });
    await call()
      .sales.lose({ id: closed, reason: 'price' } as never)
      .catch(() => undefined);
    const me = String((await read('salesperson', leaving)).personId);
    const lead = await create('lead', { name: '线索', ownerId: me });
    const { id: task } = await call().tasks.add({ title: '回电' });
    expect(await call().sales.toHandOver({ id: leaving })).toContainEqual({ kind: 'lead', count: 1 });
    await call().sales.handOver({ fromId: leaving, toId: staying, kinds: ['deal', 'lead', 'task'] });
    expect(await read('deal', open)).toMatchObject({ ownerId: staying });
    expect(await read('deal', closed)).toMatchObject({ ownerId: leaving });
    expect(await read('lead', lead)).toMatchObject({ ownerId: stayingPerson, status: 'waiting' });
    expect(await read('task', task)).toMatchObject({ assigneeId: stayingPerson });
    const [last] = await call().changes.recent();
    await call().changes.undo({ group: Number(last?.group) });
    expect(await read('deal', open)).toMatchObject({ ownerId: leaving });
    expect(await read('lead', lead)).toMatchObject({ ownerId: me });
  });

  test('is refused to oneself, and of leads to somebody who cannot sign in', async () => {
    const kinds = ['lead' as const];
    expect(await refusalOf(call().sales.handOver({ fromId: leaving, toId: leaving, kinds }))).toBe(
      'handOverSame',
    );
    const outside = await create('salesperson', { name: '外部代理' });
    expect(await refusalOf(call().sales.handOver({ fromId: leaving, toId: outside, kinds }))).toBe(
      'handOverNoLogin',
    );
    const { rows } = await call().lists.page({ entity: 'lead', limit: 10 });
    expect(rows.every(({ ownerId }) => ownerId !== null)).toBe(true);
  });
});
