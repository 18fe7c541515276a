import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, openApp } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';
import { activeRule, newCustomer, rule } from './rules-for-test.ts';

const apps: App[] = [];
afterAll(async () => {
  for (const app of apps) await app.close();
});

describe('whatever happens in whatever order', () => {
  test('each rule answers each change of each record once', { timeout: 120_000 }, async () => {
    let { app, home, call } = await appForTest();
    // a task for every new customer, and one for every change of region
    const task = (title: string) =>
      ({ do: 'task', title, due: null, assignee: { ruleOwner: true } }) as const;
    await activeRule(call, '新', 'customer', rule({ on: 'created' }, [task('新')]));
    await activeRule(call, '迁', 'customer', rule({ on: 'changed', field: 'region' }, [task('迁')]));
    const reopen = async (): Promise<void> => {
      await app.close();
      app = openApp(home);
      call = (key) => app.router.createCaller(app.context({ commandKey: key }));
      await call().session.unlock({ passphrase: PASSPHRASE });
    };
    const customers: string[] = [];
    let moves = 0;
    let serial = 0;
    const step = fc.constantFrom('create', 'move', 'other', 'run', 'runTwice', 'reopen' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat()), { minLength: 3, maxLength: 12 }), async (steps) => {
        const busy = new Map<string, number>();
        for (const [what, chosen] of steps) {
          serial += 1;
          const id = customers[chosen % Math.max(1, customers.length)];
          if (what === 'create') customers.push(await newCustomer(call, `客户 ${serial}`));
          else if (what === 'run') await app.rules.runDue();
          else if (what === 'runTwice') await Promise.all([app.rules.runDue(), app.rules.runDue()]);
          else if (what === 'reopen') await reopen();
          else if (id !== undefined) {
            // no more than the guard allows within a minute
            if (what === 'move' && (busy.get(id) ?? 0) >= 1) continue;
            busy.set(id, (busy.get(id) ?? 0) + 1);
            const values = what === 'move' ? { region: `区 ${serial}` } : { note: `备注 ${serial}` };
            if (what === 'move') moves += 1;
            await call().records.update({ entity: 'customer', id, values });
          }
        }
        await app.rules.runDue();
        const { reader } = app.core.sessions.demand().workspace;
        const count = (sql: string): number => reader.sqlFirst<{ n: number }>(sql)?.n ?? -1;
        const stopped = count("select count(*) as n from rule_run where outcome = 'stopped'");
        expect(count("select count(*) as n from task where title = '新'")).toBe(customers.length);
        expect(count("select count(*) as n from task where title = '迁'") + stopped).toBe(moves);
        expect(count('select count(*) as n from rule_due')).toBe(0);
        expect(count("select count(*) as n from rule_run where outcome = 'done' and groupSeq is null")).toBe(
          0,
        );
      }),
      { numRuns: 12 },
    );
    apps.push(app);
  });
});
