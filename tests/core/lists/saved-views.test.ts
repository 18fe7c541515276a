import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let shared = '';
let hidden = '';
let own = '';

const content = {
  filter: { field: 'name', op: 'contains' as const, value: '云' },
  search: '',
  sort: { field: 'name', descending: true },
  columns: ['name', 'country'],
  group: { field: 'country', unit: 'month' as const },
};

const viewsOf = (entity = 'customer') => call().views.list({ entity });

beforeAll(async () => {
  ({ app, call } = await appForTest());
  own = (await call().views.create({ entity: 'customer', name: '只有我', content })).id;
  shared = (await call().views.create({ entity: 'customer', name: ' 云 字 ', shared: true, content })).id;
  const cost = { ...content, group: null, filter: { field: 'cost', op: 'greaterThan' as const, value: 100 } };
  hidden = (await call().views.create({ entity: 'product', name: '成本高', shared: true, content: cost })).id;
});
afterAll(() => app.close());

describe('a saved view', () => {
  test('keeps filter, search, sort, columns and groups as they were', async () => {
    const views = await viewsOf();
    expect(views.map(({ name, mine }) => [name, mine])).toEqual([
      ['云 字', true],
      ['只有我', true],
    ]);
    expect(views[0]).toMatchObject({ id: shared, owner: '王芳', shared: true, mayChange: true });
    // one field that sorts is the first of several
    expect(views[0]?.content).toEqual({ ...content, sort: [content.sort] });
  });

  test('is refused under a name that one has already, and with a condition that does not fit', async () => {
    const again = call().views.create({ entity: 'customer', name: '只有我', content });
    expect(await refusalOf(again)).toBe('viewNameTaken');
    const wrong = { ...content, filter: { field: 'nothing', op: 'empty' as const } };
    expect(await refusalOf(call().views.create({ entity: 'customer', name: '错', content: wrong }))).toBe(
      'unknownField',
    );
    const unsorted = { ...content, sort: { field: 'note', descending: false } };
    expect(await refusalOf(call().views.update({ id: own, content: unsorted }))).toBe('notSortable');
    const blank = call().views.create({ entity: 'customer', name: ' ', content });
    expect(await refusalOf(blank)).not.toBe('allowed');
    expect(await viewsOf()).toHaveLength(2);
  });

  test('is chosen as the one a list begins with, and forgotten with the view', async () => {
    await call().views.setDefault({ entity: 'customer', id: own });
    expect((await viewsOf()).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [shared, false],
      [own, true],
    ]);
    expect(await refusalOf(call().views.setDefault({ entity: 'deal', id: own }))).toBe('notFound');
    await call().views.delete({ id: own });
    expect(await viewsOf()).toMatchObject([{ id: shared, isDefault: false }]);
  });

  test('of somebody else is seen where it is shared, and changed only with the right to', async () => {
    await becomeRole(call(), 'sales');
    const [view] = await viewsOf();
    expect(await viewsOf()).toHaveLength(1);
    expect(view).toMatchObject({ id: shared, mine: false, mayChange: false });
    expect(await refusalOf(call().views.update({ id: shared, name: '我的' }))).toBe('viewNotYours');
    expect(await refusalOf(call().views.delete({ id: shared }))).toBe('viewNotYours');
    const mine = await call().views.create({ entity: 'customer', name: '云 字', content });
    await becomeOwner(call());
    expect(await refusalOf(call().views.update({ id: mine.id, name: 'x' }))).toBe('notFound');
    await becomeRole(call(), 'salesLead');
    await call().views.update({ id: shared, name: '主管改的' });
    expect(await viewsOf()).toMatchObject([{ name: '主管改的', owner: '王芳', mayChange: true }]);
    await becomeOwner(call());
  });

  test('that names a field one may not see is not applied, and says so instead of showing more rows', async () => {
    await becomeRole(call(), 'sales');
    const [view] = await viewsOf('product');
    expect(view).toMatchObject({
      id: hidden,
      content: null,
      problem: { code: 'viewHidden', params: { view: '成本高', owner: '王芳' } },
    });
    expect(JSON.stringify(view)).not.toContain('cost');
    await becomeOwner(call());
  });

  test('is not reached around its router: no form writes it, no list shows those of others', async () => {
    const values = { name: 'x' };
    expect(await refusalOf(call().records.update({ entity: 'savedView', id: shared, values }))).toBe(
      'fieldNotEditable',
    );
    expect(await refusalOf(call().records.delete({ entity: 'savedView', ids: [shared] }))).not.toBe(
      'allowed',
    );
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().lists.page({ entity: 'savedView' }))).toBe('notAllowed');
    await becomeOwner(call());
  });
});
