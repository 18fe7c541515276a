/**
 * `npm run bench [-- --rows 1000000]`: the figures of the design beside the bare engine in the same run. It prints
 * the table, writes it to tmp/bench.md, and never fails because a machine was slow.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STANDARD_ROLES } from '../../src/main/core/access/standard-roles.ts';
import { applyMove } from '../../src/main/core/entities/lifecycle.ts';
import { filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { writeCursor } from '../../src/main/core/lists/cursor.ts';
import { readPage } from '../../src/main/core/lists/page.ts';
import { readTotals } from '../../src/main/core/lists/totals.ts';
import { searchEverywhere } from '../../src/main/core/search/search-everywhere.ts';
import { openConnection } from '../../src/main/core/storage/connection.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { dealLifecycle } from '../../src/main/domains/sales/deal-lifecycle.ts';
import { Deal } from '../../src/main/domains/sales/index.ts';
import { readBoard } from '../../src/main/domains/sales/pipeline/board.ts';
import { stagesOf } from '../../src/main/domains/sales/pipeline/stages.ts';
import { benchAudit, benchVerify } from './audit.ts';
import { type Bench, benchWorkspace, fillDeals } from './bench-workspace.ts';
import { benchCalendar } from './calendar.ts';
import { benchImport } from './import.ts';
import { milliseconds, percentile, printTable, type Row, times } from './measure.ts';
import { benchMetrics } from './metrics.ts';
import { benchRights } from './rights.ts';
import { benchScreen } from './screen.ts';
import { benchServices } from './services.ts';
import { benchSheets } from './sheets.ts';
import { benchTags } from './tags.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, deals: { type: 'string', default: '100000' } },
});
const ROWS = Number(values.rows);

function benchCommands(bench: Bench): Row[] {
  const workspace = bench.open();
  const command = { action: 'sales.deal.move', actor: bench.actor, source: 'screen' as const };
  const made = workspace.write(command, (work) =>
    Array.from({ length: 200 }, (_, at) => work.insert(Deal, { name: `商机 ${at}`, amount: at })),
  );
  const open = stagesOf(workspace.reader).filter(({ category }) => category === 'open');
  const moved = times(1500, (at) => {
    const stageId = open[(at + Math.floor(at / 200)) % open.length]?.id ?? null;
    workspace.write({ ...command, key: `bench-${at}` }, (work) =>
      applyMove(work, Deal, dealLifecycle, made.answer[at % 200] ?? '', 'move', { stageId }),
    );
  });
  workspace.close();
  const { database, context } = openConnection(dataFile(bench.path), bench.key, 'write');
  // the same rows by prepared statements: the deal, its stage history, and what triggers log of both
  const update = database.prepare('update deal set stageId = ?, version = version + 1 where id = ?');
  const history = database.prepare(
    `insert into stageMove (id, version, createdAt, createdBy, updatedAt, updatedBy, source, dealId, toStageId, at)
     values (?, 1, 1, 'x', 1, 'x', 'x', ?, ?, 1)`,
  );
  const bare = times(1500, (at) => {
    const stageId = open[(at + 1 + Math.floor(at / 200)) % open.length]?.id ?? null;
    const id = made.answer[at % 200] ?? '';
    context.group = at + 10_000;
    database.exec('BEGIN IMMEDIATE');
    update.run(stageId, id);
    history.run(`bare-${at}`, id, stageId);
    database.exec('COMMIT');
  });
  database.close();
  const [p50, p99, base] = [percentile(moved, 0.5), percentile(moved, 0.99), percentile(bare, 0.5)];
  return [
    {
      what: 'command (move a deal), p50',
      measured: `${milliseconds(p50)}; bare ${milliseconds(base)}`,
      ratio: `${(p50 / base).toFixed(2)}×`,
      budget: '≤ 5 ms, ≤ 3×',
      within: p50 <= 5 && p50 / base <= 3,
    },
    { what: 'command, p99', measured: milliseconds(p99), ratio: '', budget: '≤ 25 ms', within: p99 <= 25 },
  ];
}

function benchLists(bench: Bench): Row[] {
  const opened = times(1, () => bench.open().close());
  const workspace = bench.open();
  const { reader } = workspace;
  const scope = bench.scope(workspace);
  const rows: Row[] = [];
  const budget = (what: string, taken: number, limit: number, ratio = ''): void => {
    rows.push({
      what,
      measured: milliseconds(taken),
      ratio,
      budget: `≤ ${limit} ms`,
      within: taken <= limit,
    });
  };
  budget(`open a workspace of ${ROWS} deals`, opened[0] ?? 0, 300);
  const byTwo = [
    { field: 'openedOn', descending: true },
    { field: 'amount', descending: false },
  ];
  const second = percentile(
    times(60, () => readPage(reader, Deal, { entity: 'deal', sort: byTwo, limit: 50 }, scope)),
    0.5,
  );
  budget('page 1 by openedOn, then amount', second, 5);
  for (const field of ['amount', 'openedOn', 'createdAt']) {
    const sort = { field, descending: true };
    const page = (cursor: string | null): number =>
      percentile(
        times(60, () => readPage(reader, Deal, { entity: 'deal', sort, cursor, limit: 50 }, scope)),
        0.5,
      );
    const far = reader.sqlFirst<{ value: number; id: string }>(
      `select "${field}" as value, id from deal order by "${field}" desc, id desc limit 1 offset ?`,
      [Math.max(0, Math.min(20_000 * 50, ROWS) - 60)],
    );
    const [first, last] = [page(null), page(far ? writeCursor({ values: [far.value], id: far.id }) : null)];
    budget(`page 1 by ${field}`, first, 5);
    budget(
      `page ${Math.floor(Math.min(20_000 * 50, ROWS) / 50)} by ${field}`,
      last,
      5,
      `${(last / first).toFixed(2)}× page 1`,
    );
  }
  const found = times(20, (at) =>
    readPage(
      reader,
      Deal,
      {
        entity: 'deal',
        search: ['上海', '轴承', '上海97', '采购 199'][at % 4] ?? '',
        limit: 20,
        sort: { field: 'createdAt', descending: true },
      },
      scope,
    ),
  );
  const everywhere = times(20, (at) =>
    searchEverywhere(
      reader,
      { text: ['上海', 'zccg', '轴', '采购 199'][at % 4] ?? '', mine: false, period: null },
      5,
      scope,
    ),
  );
  const byPinyin = times(20, (at) =>
    readPage(
      reader,
      Deal,
      {
        entity: 'deal',
        search: ['zccg', 'zc', 'shanghai', 'caigou'][at % 4] ?? '',
        limit: 20,
        sort: { field: 'createdAt', descending: true },
      },
      scope,
    ),
  );
  // a salesperson to whom none of these deals belongs, and one of whom a few are
  const seller = STANDARD_ROLES.find(({ id }) => id === 'sales');
  if (seller) {
    const actor = { id: 'nobody', name: '', role: seller, team: ['nobody'] };
    const blind = filterScope(workspace.registry, actor, workspace.today, workspace.facts.timeZone);
    const sought = times(20, (at) =>
      searchEverywhere(
        reader,
        { text: ['上海', 'zccg', '轴', '采购 199'][at % 4] ?? '', mine: false, period: null },
        5,
        blind,
      ),
    );
    budget('search page for whoever may see none of 200,000, p50', percentile(sought, 0.5), 50);
  }
  budget('search in 200,000 records by pinyin, p50', percentile(byPinyin, 0.5), 50);
  budget('search page of 200,000 records, hits and counts, p50', percentile(everywhere, 0.5), 50);
  budget('search in 200,000 records, newest first, p50', percentile(found, 0.5), 50);
  budget('search in 200,000 records, newest first, worst', found.at(-1) ?? 0, 50);
  workspace.close();
  return rows;
}

/** The board and the list's totals at the size of a busy vendor. */
function benchBoard(bench: Bench, count: number): Row[] {
  const workspace = bench.open();
  const scope = bench.scope(workspace);
  const row = (what: string, body: () => void): Row => {
    const taken = percentile(times(20, body), 0.5);
    return { what, measured: milliseconds(taken), ratio: '', budget: '≤ 100 ms', within: taken <= 100 };
  };
  const rows = [
    row(`board of ${count} deals, counts and sums`, () => readBoard(workspace.reader, {}, scope)),
    row(`count and sum of ${count} deals`, () =>
      readTotals(workspace.reader, Deal, { entity: 'deal', sums: ['amount'] }, scope),
    ),
  ];
  workspace.close();
  return rows;
}

const table: Row[] = [];
table.push(...benchCommands(await benchWorkspace()));
table.push(...(await benchRights()));
table.push(...(await benchImport(Number(values.deals))));
table.push(...(await benchSheets(Number(values.deals))));
const busy = await benchWorkspace();
fillDeals(busy, 20_000);
table.push(...benchBoard(busy, 20_000));
const large = await benchWorkspace();
fillDeals(large, ROWS);
table.push(...benchLists(large));
table.push(...(await benchMetrics(ROWS)));
table.push(...(await benchServices(ROWS)));
table.push(...(await benchAudit(ROWS)), await benchVerify(Number(values.deals)));
table.push(...benchCalendar());
table.push(...benchTags(large));
table.push(...(await benchScreen()));
const text = `${printTable(table)}\n`;
mkdirSync('tmp', { recursive: true });
writeFileSync('tmp/bench.md', text);
console.log(text);
