import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../../src/main/app.ts';
import { writeXlsx } from '../../src/main/core/exports/xlsx.ts';
import type { PublishedImport } from '../../src/main/core/imports/import-router.ts';
import { appForTest, type Caller } from '../app-for-test.ts';
import { milliseconds, type Row } from './measure.ts';

const HEADER = [
  'opportunity_id',
  'sales_agent',
  'product',
  'account',
  'deal_stage',
  'engage_date',
  'close_date',
  'close_value',
];
const KINDS = (['text', 'text', 'text', 'text', 'text', 'date', 'date', 'money'] as const).map((kind) => ({
  kind,
}));
const STAGES = ['Won', 'Lost', 'Engaging', 'Prospecting'];

function* deals(count: number): Generator<(string | null)[]> {
  for (let at = 0; at < count; at++) {
    const closed = at % 4 < 2;
    yield [
      `OP${at}`,
      `Agent ${at % 30}`,
      `Product ${at % 7}`,
      `Account ${at % 85}`,
      STAGES[at % 4] ?? '',
      `2017-01-0${(at % 9) + 1}`,
      closed ? '2017-05-01' : null,
      closed ? `${at % 5000}.00` : null,
    ];
  }
}

const names = (what: string, count: number): string =>
  `name\n${Array.from({ length: count }, (_, at) => `${what} ${at}`).join('\n')}\n`;

async function finish(call: Caller, job: string): Promise<PublishedImport> {
  for (;;) {
    const state = await call.jobs.get({ id: job });
    if (state?.state === 'done') return state.result as PublishedImport;
    if (state?.state !== 'running') throw new Error(JSON.stringify(state?.error));
    await wait(20);
  }
}

/** One file in: what it holds, the dry run, and the rows; in milliseconds. */
async function bringIn(app: App, call: Caller, entity: string, bytes: Uint8Array): Promise<number[]> {
  const upload = app.transfers.put({ name: `${entity}.xlsx`, type: '', bytes });
  const marks = [performance.now()];
  const { columns } = await call.imports.inspect({ entity, upload });
  marks.push(performance.now());
  const mapping = { columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])) };
  const trial = await finish(call, (await call.imports.dryRun({ entity, upload, mapping })).job);
  marks.push(performance.now());
  if (trial.counts.error > 0) throw new Error(JSON.stringify(trial.sample[0]));
  await finish(call, (await call.imports.commit({ entity, upload, mapping })).job);
  marks.push(performance.now());
  return marks.slice(1).map((mark, at) => mark - (marks[at] ?? 0));
}

async function measure(count: number, budget: number): Promise<Row[]> {
  const { app, call: caller } = await appForTest();
  const call = caller();
  try {
    for (const [entity, what, many] of [
      ['salesperson', 'Agent', 30],
      ['product', 'Product', 7],
      ['customer', 'Account', 85],
    ] as const)
      await bringIn(app, call, entity, new TextEncoder().encode(names(what, many)));
    const bytes = await writeXlsx('deals', KINDS, HEADER, deals(count));
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const [inspected = 0, dry = 0, committed = 0] = await bringIn(app, call, 'deal', bytes);
    const start = performance.now();
    await call.exports.list({ entity: 'deal', format: 'xlsx' });
    const out = performance.now() - start;
    delay.disable();
    const row = (what: string, taken: number, limit: number): Row => ({
      what,
      measured: milliseconds(taken),
      ratio: '',
      budget: `≤ ${limit / 1000} s`,
      within: taken <= limit,
    });
    const longest = delay.max / 1e6;
    return [
      row(`workbook of ${count} deals: reading`, inspected, budget),
      row(`workbook of ${count} deals: dry run`, dry, budget),
      row(`workbook of ${count} deals: import`, committed, budget),
      row(`${count} deals to a workbook`, out, budget),
      {
        what: 'longest wait of the window meanwhile',
        measured: milliseconds(longest),
        ratio: '',
        budget: '≤ 500 ms',
        within: longest <= 500,
      },
    ];
  } finally {
    await app.close();
  }
}

/** Workbooks in and out, through the router and its workers, as a screen does it. */
export async function benchSheets(count: number): Promise<Row[]> {
  return [...(await measure(count / 10, 10_000)), ...(await measure(count, 60_000))];
}
