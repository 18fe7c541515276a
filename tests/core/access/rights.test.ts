import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { allows } from '../../../src/main/core/access/role.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { standardRole } from '../workspace-for-test.ts';

let app: App;
let call: () => Caller;
let mine: string;
let theirs: string;
let person: string;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  theirs = (await call().records.create({ entity: 'deal', values: { name: '他人的秘密商机', amount: 700 } }))
    .id;
  person = (await becomeRole(call(), 'sales')).id;
  await becomeOwner(call());
  const owner = await call().records.create({
    entity: 'salesperson',
    values: { name: '李雷', personId: person },
  });
  mine = (
    await call().records.create({
      entity: 'deal',
      values: { name: '李雷的商机', ownerId: owner.id, amount: 300 },
    })
  ).id;
});
afterAll(() => app.close());

describe('a role', () => {
  test('is denied what no pattern of it names', () => {
    expect(allows(standardRole('owner'), 'any.thing.write')).toBe(true);
    expect(allows(standardRole('observer'), 'sales.deal.read')).toBe(true);
    expect(allows(standardRole('observer'), 'sales.deal.write')).toBe(false);
    expect(allows(standardRole('employee'), 'sales.deal.read')).toBe(false);
    expect(allows(standardRole('sales'), 'core.import.write')).toBe(false);
    expect(allows(standardRole('sales'), 'sales.deal')).toBe(false);
  });

  test('of a salesperson sees own deals alone: lists, totals, board, search, pages, history, export', async () => {
    await call().session.lock();
    await call().session.unlock({ personId: person, passphrase: 'passphrase of sales' });
    const ids = (await call().lists.page({ entity: 'deal' })).rows.map(({ id }) => id);
    expect(ids).toEqual([mine]);
    expect(await call().lists.totals({ entity: 'deal', sums: ['amount'] })).toEqual({
      count: 1,
      sums: [{ field: 'amount', currency: 'CNY', amount: 300 }],
    });
    expect((await call().sales.board({})).columns.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(await call().search.find({ text: '秘密' })).toEqual([]);
    expect((await call().metrics.overview({ room: 'sales' })).steps[1]?.waiting).toBe(1);
    expect((await call().lists.page({ entity: 'stageMove' })).rows).toHaveLength(1);
    for (const refused of [
      call().records.get({ entity: 'deal', id: theirs }),
      call().history.of({ entity: 'deal', id: theirs }),
      call().sales.win({ id: theirs }),
      call().records.update({ entity: 'deal', id: theirs, values: { nextStep: 'x' } }),
      call().records.delete({ entity: 'deal', ids: [theirs] }),
      call().sales.quote.create({ dealId: theirs }),
    ])
      expect(await refusalOf(refused)).toBe('notFound');
    const { download } = await call().exports.list({ entity: 'deal', format: 'csv' });
    expect(new TextDecoder().decode(app.transfers.take(download)?.bytes)).not.toContain('秘密');
    expect(
      await refusalOf(
        call().records.create({ entity: 'activity', values: { kind: 'note', subject: 'x', dealId: theirs } }),
      ),
    ).toBe('referenceMissing');
    expect(await refusalOf(call().imports.history())).toBe('notAllowed');
    await call().sales.win({ id: mine, amount: 400 });
    await becomeOwner(call());
  });

  test('a locked workspace answers nothing', async () => {
    await call().session.lock();
    for (const refused of [
      call().lists.page({ entity: 'deal' }),
      call().meta.describe(),
      call().sales.board({}),
      call().jobs.list(),
    ])
      expect(await refusalOf(refused)).toBe('workspaceLocked');
    expect(await refusalOf(call().session.unlock({ passphrase: 'wrong' }))).toBe('passphraseWrong');
    await becomeOwner(call());
  });
});
