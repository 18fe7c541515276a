import { newId } from '../../src/main/core/ids.ts';
import { importableFields } from '../../src/main/core/imports/columns.ts';
import { parseTable } from '../../src/main/core/imports/delimited.ts';
import { guessMapping } from '../../src/main/core/imports/guess-mapping.ts';
import { runImport } from '../../src/main/core/imports/run-import.ts';
import { openConnection } from '../../src/main/core/storage/connection.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { Product } from '../../src/main/domains/catalog/index.ts';
import { Customer } from '../../src/main/domains/directory/index.ts';
import { Deal, Salesperson } from '../../src/main/domains/sales/index.ts';
import { type Bench, benchWorkspace } from './bench-workspace.ts';
import { milliseconds, type Row } from './measure.ts';

const HEADER = 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value';
const STAGES = ['Won', 'Lost', 'Engaging', 'Prospecting'];

function csv(count: number): string {
  const lines = [HEADER];
  for (let at = 0; at < count; at++) {
    const stage = STAGES[at % 4] ?? '';
    const closed = at % 4 < 2 ? '2017-05-01' : '';
    lines.push(
      `OP${at},Agent ${at % 30},Product ${at % 7},Account ${at % 85},${stage},2017-01-0${(at % 9) + 1},${closed},${closed ? at % 5000 : ''}`,
    );
  }
  return lines.join('\n');
}

function prepare(bench: Bench): void {
  const workspace = bench.open();
  workspace.write({ action: 'sales.bench.write', actor: bench.actor, source: 'system' }, (work) => {
    for (let at = 0; at < 30; at++) work.insert(Salesperson, { name: `Agent ${at}` });
    for (let at = 0; at < 7; at++) work.insert(Product, { name: `Product ${at}`, listPrice: 100 });
    for (let at = 0; at < 85; at++) work.insert(Customer, { name: `Account ${at}` });
  });
  workspace.close();
}

async function importOnce(count: number): Promise<number> {
  const bench = await benchWorkspace();
  prepare(bench);
  const text = csv(count);
  const workspace = bench.open();
  const start = performance.now();
  const table = parseTable(text, 'bench.csv');
  const columns = Object.fromEntries(
    guessMapping(table.header, importableFields(Deal, bench.actor)).map(({ column, field }) => [
      column,
      field,
    ]),
  );
  const mapping = { columns, defaults: {}, dateOrders: {}, values: {} };
  workspace.write({ action: 'sales.deal.import', actor: bench.actor, source: 'import' }, (work) => {
    const { verdicts } = runImport(work, Deal, { table, mapping, seenBefore: false, onRow: () => undefined });
    const wrong = verdicts.find(({ verdict }) => verdict !== 'new');
    if (wrong) throw new Error(JSON.stringify(wrong));
  });
  const taken = performance.now() - start;
  workspace.close();
  return taken;
}

/** The same rows by prepared statements alone: same tables, same indexes, same triggers, one transaction. */
async function bareOnce(count: number): Promise<number> {
  const bench = await benchWorkspace();
  prepare(bench);
  const { database, context } = openConnection(dataFile(bench.path), bench.key, 'write');
  const one = (table: string): string =>
    database.prepare(`select id from "${table}" limit 1`).pluck().get() as string;
  const [owner, product, customer, pipeline] = ['salesperson', 'product', 'customer', 'pipeline'].map(one);
  const stages = database.prepare('select id, category from stage').all() as {
    id: string;
    category: string;
  }[];
  const deal = database.prepare(
    `insert into deal (id, version, createdAt, createdBy, updatedAt, updatedBy, deletedAt, source, number, name, customerId, productId, ownerId, pipelineId, stageId, status, amount, currency, openedOn, closedOn, externalId)
     values (?, 1, ?, 'x', ?, 'x', null, 'import', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CNY', '2017-01-01', null, ?)`,
  );
  const move = database.prepare(
    `insert into stageMove (id, version, createdAt, createdBy, updatedAt, updatedBy, deletedAt, source, dealId, fromStageId, toStageId, at, amountAt, currency)
     values (?, 1, ?, 'x', ?, 'x', null, 'import', ?, null, ?, ?, ?, 'CNY')`,
  );
  context.group = 3;
  const start = performance.now();
  database.transaction(() => {
    for (let at = 0; at < count; at++) {
      const id = newId(at + 1);
      const stage = stages[at % 4];
      deal.run(
        id,
        at,
        at,
        `SJ-A-2026-${at}`,
        `Product ${at % 7} · Account ${at % 85}`,
        customer,
        product,
        owner,
        pipeline,
        stage?.id,
        'open',
        at % 5000,
        `OP${at}`,
      );
      move.run(newId(at + 1), at, at, id, stage?.id, at, at % 5000);
    }
  })();
  const taken = performance.now() - start;
  database.close();
  return taken;
}

/** Import against bare inserts, and whether twice the rows take twice the time. */
export async function benchImport(count: number): Promise<Row[]> {
  const half = await importOnce(count / 2);
  const full = await importOnce(count);
  const bare = await bareOnce(count);
  return [
    {
      what: `import of ${count} deals`,
      measured: `${milliseconds(full)}; bare ${milliseconds(bare)}`,
      ratio: `${(full / bare).toFixed(2)}×`,
      budget: '≤ 3×',
      within: full / bare <= 3,
    },
    {
      what: 'twice the rows',
      measured: `${milliseconds(half)} → ${milliseconds(full)}`,
      ratio: `${(full / half).toFixed(2)}×`,
      budget: '≤ 2.2×',
      within: full / half <= 2.2,
    },
  ];
}
