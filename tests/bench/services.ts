import { Person } from '../../src/main/core/access/person.ts';
import { STANDARD_ROLES } from '../../src/main/core/access/standard-roles.ts';
import { filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { readMyWork } from '../../src/main/core/my-work/read-my-work.ts';
import { countWaiting, readProcess, visibleSteps } from '../../src/main/core/processes/process.ts';
import { gatherChanges } from '../../src/main/core/rules/gather-changes.ts';
import { createRule, enableRule, markTried } from '../../src/main/core/rules/keep-rule.ts';
import { activeVersions } from '../../src/main/core/rules/rule-versions.ts';
import { lastRow } from '../../src/main/core/storage/rule-occasions.ts';
import { DRAWS, drawSums, quantiles } from '../../src/main/domains/sales/forecast/simulate.ts';
import { Deal, Salesperson } from '../../src/main/domains/sales/index.ts';
import { documentKinds, lifecycles, metrics, waitingSources } from '../../src/main/rooms.ts';
import { benchWorkspace, closeDeals, fillDeals } from './bench-workspace.ts';
import { milliseconds, percentile, type Row, times } from './measure.ts';

const FORECAST = 2_000;
const SELLERS = 40;
const RULES = 20;
const CHANGES = 1_000;

/** What every screen of the frame asks for: the process map, what waits, my work; and what rules cost. */
export async function benchServices(count: number): Promise<Row[]> {
  const bench = await benchWorkspace();
  fillDeals(bench, count);
  const workspace = bench.open();
  const maker = { action: 'sales.salesperson.create', actor: bench.actor, source: 'system' } as const;
  const seller = workspace.write(maker, (work) => {
    for (let at = 1; at < SELLERS; at++) work.insert(Salesperson, { name: `销售 ${at}` });
    const person = work.insert(Person, { name: '销售', role: 'sales', active: 1 });
    work.insert(Salesperson, { name: '销售', personId: person });
    return person;
  }).answer;
  closeDeals(bench);
  const { reader } = workspace;
  const scope = bench.scope(workspace);
  const rows: Row[] = [];
  const row = (what: string, taken: number, limit: number): void => {
    rows.push({
      what,
      measured: milliseconds(taken),
      ratio: '',
      budget: `≤ ${limit} ms`,
      within: taken <= limit,
    });
  };
  const rooms = metrics.rooms.map(({ process }) => visibleSteps(process ?? [], scope));
  const sales = metrics.rooms.find(({ name }) => name === 'sales')?.process ?? [];
  const p50 = (body: () => unknown): number => percentile(times(10, body), 0.5);
  row(
    `process map of ${count} deals, p50`,
    p50(() => readProcess(sales, reader, scope)),
    100,
  );
  row(
    `what waits in all rooms, ${count} deals, p50`,
    p50(() => rooms.map((steps) => countWaiting(steps, reader, scope))),
    100,
  );
  const role = STANDARD_ROLES.find(({ id }) => id === 'sales');
  if (role) {
    const now = workspace.clock();
    const mine = (id: string): number => {
      const actor = { id, name: '', role, team: [id] };
      const own = filterScope(workspace.registry, actor, workspace.today, workspace.facts.timeZone);
      return p50(() => readMyWork(reader, waitingSources, own, now));
    };
    row(`my work among ${count} deals of others, p50`, mine('somebody'), 50);
    row(`my work of one salesperson in ${SELLERS}, ${count} deals, p50`, mine(seller), 50);
  }
  workspace.write({ action: 'core.rule.save', actor: bench.actor, source: 'system' }, (work) => {
    const context = { scope, lifecycles, documentKinds };
    for (let at = 0; at < RULES; at++) {
      const id = createRule(
        work,
        {
          name: `规则 ${at}`,
          entity: 'deal',
          definition: {
            when: { on: 'changed', field: 'amount' },
            condition: { field: 'amount', op: 'greaterThan', value: at * 1000 },
            actions: [{ do: 'notify', to: { ruleOwner: true }, text: '金额变更' }],
          },
        },
        context,
      );
      markTried(work, id);
      enableRule(work, id, context);
    }
    return null;
  });
  const before = lastRow(reader);
  workspace.write({ action: 'sales.deal.update', actor: bench.actor, source: 'screen' }, (work) => {
    const some = work.sqlAll<{ id: string }>(
      "select id from deal where status = 'open' order by rid limit ?",
      [CHANGES],
    );
    for (const { id } of some) work.update(Deal, id, { amount: 7 });
    return null;
  });
  row(
    `taking up ${CHANGES} changes for ${RULES} rules`,
    p50(() => {
      for (let at: number | null = before; at !== null; )
        at = gatherChanges(reader, at, activeVersions(reader), lifecycles).lastRow;
    }),
    200,
  );
  const chances = Array.from({ length: FORECAST }, (_, at) => ({
    amount: 100_000 + at,
    probability: ((at % 9) + 1) / 10,
  }));
  row(
    `forecast: ${DRAWS} draws over ${FORECAST} deals`,
    p50(() => quantiles(drawSums(chances, 7), 0)),
    300,
  );
  workspace.close();
  return rows;
}
