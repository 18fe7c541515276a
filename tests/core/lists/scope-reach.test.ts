import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { scopeReach } from '../../../src/main/core/lists/scope-reach.ts';
import { registry } from '../../../src/main/rooms.ts';
import { appForTest, becomeOwner, becomeRole, type Caller } from '../../app-for-test.ts';

/** How many of the deals each of three sellers sees; of so many that a page of one is sought in three ways. */
const SHARES = { broad: 90, narrow: 9, empty: 0 } as const;
const REACHES = Object.keys(SHARES) as (keyof typeof SHARES)[];

let app: App;
let call: (key?: string) => Caller;
const people: Record<string, string> = {};

beforeAll(async () => {
  ({ app, call } = await appForTest());
  for (const reach of REACHES) {
    people[reach] = (await becomeRole(call(), 'sales')).id;
    await becomeOwner(call());
    const { id: ownerId } = await call().records.create({
      entity: 'salesperson',
      values: { name: reach, personId: people[reach] },
    });
    for (let at = 0; at < SHARES[reach]; at++)
      await call().records.create({
        entity: 'deal',
        values: { name: `轴承采购${at % 7}`, amount: (at % 5) * 100, ownerId },
      });
  }
});
afterAll(() => app.close());

/** Every row, one page after another. */
async function walk(limit: number, more: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await call().lists.page({ entity: 'deal', limit, ...more, ...(cursor ? { cursor } : {}) });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

describe.each(REACHES)('a person whose scope is %s', (reach) => {
  beforeAll(async () => {
    await call().session.lock();
    await call().session.unlock({ personId: people[reach] ?? '', passphrase: 'passphrase of sales' });
  });

  test('is served in the way meant for it', () => {
    const { workspace, actor } = app.core.sessions.demand();
    const scope = filterScope(registry, actor, '2026-11-23', 'Asia/Shanghai');
    expect(scopeReach(workspace.reader, registry.get('deal'), 1, scope)).toBe(reach);
  });

  test.each([
    ['by a field with ties', { sort: [{ field: 'amount', descending: true }] }],
    ['by what was found, newest first', { search: '轴承', sort: [{ field: 'createdAt', descending: true }] }],
    ['by a field, of what was found', { search: '轴承', sort: [{ field: 'amount', descending: false }] }],
    ['with a filter', { filter: { field: 'amount', op: 'atLeast', value: 200 } }],
  ])('meets the same rows in the same order whatever the page, %s', async (_title, more) => {
    const whole = await walk(200, more);
    expect(await walk(1, more)).toEqual(whole);
    if (!('filter' in more)) expect(whole).toHaveLength(SHARES[reach]);
    const { rows } = await call().lists.page({ entity: 'deal', limit: 200, ...more });
    expect(rows.every(({ ownerId }) => ownerId !== null)).toBe(true);
  });

  test('is told as many hits as there are', async () => {
    const found = await call().search.everywhere({ text: '轴承' });
    expect(found.find(({ entity }) => entity === 'deal')?.count ?? 0).toBe(SHARES[reach]);
  });
});
