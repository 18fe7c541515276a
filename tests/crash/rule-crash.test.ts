import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { appForTest, openApp } from '../app-for-test.ts';
import { activeRule, rule } from '../core/rules/rules-for-test.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';

/** 5 by default; `VDESK_CRASHES=100` for the long form. */
const RUNS = Number(process.env.VDESK_CRASHES ?? 5);

test(`rules whose program is killed act once on each record: ${RUNS} kills`, {
  timeout: 30_000 + RUNS * 6_000,
}, async () => {
  const { app: first, home, call } = await appForTest();
  const chained = await activeRule(
    call,
    '第二步',
    'customer',
    rule({ on: 'changed', field: 'region' }, [{ do: 'set', values: { note: '{region}完成' } }]),
  );
  const actions = [
    { do: 'set', values: { region: '{客户名称}' } },
    { do: 'task', title: '拜访 {客户名称}', due: 1, assignee: { ruleOwner: true } },
    { do: 'notify', to: { ruleOwner: true }, text: '{客户名称}' },
  ] as const;
  const entry = await activeRule(call, '第一步', 'customer', rule({ on: 'created' }, [...actions]));
  await first.close();

  const random = new SeededRandom(11);
  let cutShort = 0;
  for (let run = 0; run < RUNS; run++) {
    const program = new URL('./rule-process.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [program, home, String(run)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    for await (const line of createInterface({ input: child.stdout }))
      if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), random.integer(20, 250));
    await ended;
    expect(child.signalCode).toBe('SIGKILL');

    const app = openApp(home);
    const again = app.router.createCaller(app.context({}));
    await again.session.unlock({ passphrase: PASSPHRASE });
    const { reader } = app.core.sessions.demand().workspace;
    const none = (sql: string): void => expect(reader.sqlAll(sql), sql).toEqual([]);
    if (reader.sqlFirst('select 1 from customer where note is null')) cutShort += 1;
    // a rule's work is there whole, with its run, or not at all
    none(`select id from customer c where (region is not null) <>
          exists (select 1 from rule_run r where r.recordId = c.id and r.ruleId = '${entry}' and outcome = 'done')`);
    none('select recordId from task group by recordId having count(*) > 1');
    none('select recordId from notification group by recordId having count(*) > 1');
    await app.rules.runDue();
    none("select id from customer where region is not name or note is not name || '完成'");
    none('select id from customer c where (select count(*) from task t where t.recordId = c.id) <> 1');
    none(
      'select id from customer c where (select count(*) from notification n where n.recordId = c.id) <> 1',
    );
    none(`select id from customer c where
          (select count(*) from rule_run r where r.recordId = c.id and r.ruleId in ('${entry}', '${chained}')) <> 2`);
    none('select id from rule_due');
    const { findings } = await again.workspace.verify();
    expect(findings).toEqual([]);
    await app.close();
  }
  expect(cutShort, 'kills that met rules at work').toBeGreaterThan(0);
});
