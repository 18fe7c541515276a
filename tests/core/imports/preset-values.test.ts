import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { PublishedImport } from '../../../src/main/core/imports/import-router.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';

let app: App;
let call: (commandKey?: string) => Caller;
beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

/** A file as another product would export it: its headers, and rows of its own words. */
const exported = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  app.transfers.put({
    name: 'export.csv',
    type: 'text/csv',
    bytes: new TextEncoder().encode(
      [headers, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
    ),
  });

/** Inspects a file and takes it in as the wizard would, with names that are unknown made. */
async function takeIn(entity: string, upload: string, made: readonly string[]) {
  const found = await call().imports.inspect({ entity, upload });
  const values: Record<string, Record<string, { use: string } | { create: true } | { empty: true }>> = {};
  for (const { field, value, choice } of found.presetValues)
    if (choice) values[field] = { ...values[field], [value]: choice };
  const mapping = {
    columns: Object.fromEntries(found.columns.map(({ name, field }) => [name, field])),
    dateOrders: Object.fromEntries(
      found.columns.flatMap(({ name, dateOrder }) => (dateOrder ? [[name, dateOrder]] : [])),
    ),
    values,
  };
  const ended = async (job: string): Promise<PublishedImport> => {
    for (;;) {
      const state = await call().jobs.get({ id: job });
      if (state?.state === 'done') return state.result as PublishedImport;
      if (state?.state !== 'running') throw new Error(JSON.stringify(state));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const dry = await ended((await call().imports.dryRun({ entity, upload, mapping })).job);
  for (const { field, value } of dry.unknownValues) {
    if (!made.includes(field)) throw new Error(`${field} does not know ${value}`);
    values[field] = { ...values[field], [value]: { create: true } };
  }
  const { counts } = await ended((await call().imports.commit({ entity, upload, mapping })).job);
  return { found, counts };
}

const rowsOf = async (entity: string) =>
  (await call().lists.page({ entity })).rows as Record<string, unknown>[];

describe('words of another product', () => {
  test.each([
    [
      'Salesforce',
      ['Opportunity Name', 'Account Name', 'Opportunity Owner', 'Stage', 'Amount', 'Close Date'],
      ['Perception Analysis', '方案演示'],
      ['Closed Won', '赢单'],
      '3/31/2025',
    ],
    [
      'HubSpot',
      ['Deal Name', 'Associated Company', 'Deal owner', 'Deal Stage', 'Amount', 'Close Date', 'Record ID'],
      ['Decision Maker Bought-In', '商务谈判'],
      ['Closed Lost', '输单'],
      '2025-03-31 10:15',
    ],
    [
      '纷享销客',
      ['商机名称', '客户名称', '负责人', '商机阶段', '商机金额', '预计成交日期', '负责人主属部门'],
      ['需求确定', '需求沟通'],
      ['赢单', '赢单'],
      '2025/03/31',
    ],
    [
      '销售易',
      ['商机名称', '客户名称', '商机所有人', '销售阶段', '销售金额', '结单日期'],
      ['谈判审核', '商务谈判'],
      ['输单', '输单'],
      '2025年3月31日',
    ],
    [
      'EspoCRM',
      ['name', 'accountName', 'assignedUserName', 'stage', 'amount', 'closeDate', 'id'],
      ['Qualification', '需求沟通'],
      ['Closed Won', '赢单'],
      '2025-03-31',
    ],
  ] as const)('stages of %s become stages here', async (product, headers, open, closed, day) => {
    const rows = [open, closed, open].map(([stage], at) => {
      const first = [`${product} 商机 ${at}`, `${product} 客户`, `${product} 销售`, stage, '12,000.50', day];
      return [...first, ...headers.slice(first.length).map(() => `${product}-${at}`)];
    });
    const { found, counts } = await takeIn('deal', exported(headers, rows), ['customerId', 'ownerId']);
    expect(found.looksLike?.zh).toBe(product);
    expect(counts).toMatchObject({ new: 3, error: 0 });
    const deals = (await call().lists.page({ entity: 'deal', limit: 200 })).rows.filter(({ name }) =>
      String(name).startsWith(product),
    );
    const stageOf = (at: number): unknown => {
      const label = deals.find(({ name }) => name === `${product} 商机 ${at}`)?.refs.stageId;
      return typeof label === 'object' && label !== null && 'zh' in label ? label.zh : label;
    };
    expect([stageOf(0), stageOf(1), stageOf(2)]).toEqual([open[1], closed[1], open[1]]);
    expect(deals.every(({ amount }) => amount === 12_000_50)).toBe(true);
  });

  test('a word of a choice is offered all choices, and what nobody knows is left to be decided', async () => {
    const upload = exported(
      ['Lead Owner', 'Full Name', 'Company / Account', 'Lead Source', 'Email'],
      [
        ['', '周敏', '云帆', 'Trade Show', 'zhou@example.com'],
        ['', '林一', '远航', 'Word of a friend', 'lin@example.com'],
        ['', '何静', '星河', '官网', 'he@example.com'],
      ],
    );
    const { presetValues, looksLike } = await call().imports.inspect({ entity: 'lead', upload });
    expect(looksLike?.en).toBe('Salesforce');
    expect(presetValues.map(({ value, count, choice }) => [value, count, choice])).toEqual([
      ['Trade Show', 1, { use: 'event' }],
      ['Word of a friend', 1, null],
    ]);
    expect(presetValues[0]?.suggestions).toContainEqual({ id: 'event', label: { zh: '活动', en: 'Event' } });
    const mapping = {
      columns: { 'Full Name': 'name', 'Company / Account': 'company', 'Lead Source': 'sourceChannel' },
      values: {
        sourceChannel: { 'trade show': { use: 'event' }, 'Word of a friend': { empty: true as const } },
      },
    };
    const { job } = await call().imports.commit({ entity: 'lead', upload, mapping });
    for (;;) {
      const state = await call().jobs.get({ id: job });
      if (state?.state !== 'running') break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const leads = await rowsOf('lead');
    expect(Object.fromEntries(leads.map(({ name, sourceChannel }) => [name, sourceChannel]))).toEqual({
      周敏: 'event',
      林一: null,
      何静: 'website',
    });
  });

  test('a file that nobody recognises has none', async () => {
    const upload = exported(['商机名称', '阶段'], [['云帆', 'Closed Won']]);
    expect((await call().imports.inspect({ entity: 'deal', upload })).presetValues).toEqual([]);
  });
});
