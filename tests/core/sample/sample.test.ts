import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { actions } from '../../../src/main/rooms.ts';
import { openApp } from '../../app-for-test.ts';
import { temporaryFolder } from '../workspace-for-test.ts';

const NOW = Date.parse('2026-11-25T08:00:00Z');

/** What a person would see of it: names and amounts in order, without ids and without what chance of ids decides. */
async function lived(): Promise<{ app: App; deals: unknown[]; customers: unknown[] }> {
  const app = openApp(temporaryFolder(), () => NOW);
  await app.openDemo();
  const { reader } = app.core.sessions.demand().workspace;
  return {
    app,
    deals: reader.sqlAll(
      'select name, amount, openedOn, status, closedOn, lossReason from deal order by rid',
    ),
    customers: reader.sqlAll('select name, region, industry, employees from customer order by rid'),
  };
}

describe('the sample company', () => {
  let one: Awaited<ReturnType<typeof lived>>;
  beforeAll(async () => {
    one = await lived();
  }, 60_000);
  afterAll(() => one.app.close());

  test('is the same from the same seed', async () => {
    const other = await lived();
    expect(other.customers).toEqual(one.customers);
    expect(other.deals).toEqual(one.deals);
    await other.app.close();
  });

  test('lived through its days in order: no action is stamped before the one it follows', () => {
    const { reader } = one.app.core.sessions.demand().workspace;
    const moments = reader
      .sqlAll<{ at: number }>('select at from change_group order by seq')
      .map(({ at }) => at);
    expect(moments.toSorted((a, b) => a - b)).toEqual(moments);
    expect(moments.at(-1)).toBeLessThanOrEqual(NOW);
  });

  test('names each action of its log in words', () => {
    const { reader } = one.app.core.sessions.demand().workspace;
    const done = reader.sqlAll<{ action: string }>(
      'select distinct action from change_group order by action',
    );
    expect(done.map(({ action }) => action).filter((action) => !actions[action])).toEqual([]);
  });

  test('has won, lost and open deals of three years, and more of them every year', () => {
    const { reader } = one.app.core.sessions.demand().workspace;
    const states = reader.sqlAll<{ status: string; n: number }>(
      'select status, count(*) as n from deal group by status order by status',
    );
    expect(states.map(({ status }) => status)).toEqual(['lost', 'open', 'won']);
    expect(Math.min(...states.map(({ n }) => n))).toBeGreaterThan(10);
    const years = reader.sqlAll<{ n: number }>(
      `select count(*) as n from deal group by case when openedOn < '2024-11-25' then 1 when openedOn < '2025-11-25' then 2 else 3 end order by min(openedOn)`,
    );
    expect(years.map(({ n }) => n)).toEqual(years.map(({ n }) => n).toSorted((a, b) => a - b));
  });

  test('is whole', async () => {
    const call = one.app.router.createCaller(one.app.context({}));
    expect((await call.workspace.verify()).findings).toEqual([]);
  });
});
