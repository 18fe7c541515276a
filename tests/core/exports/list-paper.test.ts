import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fitColumns } from '../../../src/main/core/documents/list-widths.ts';
import { filterWords } from '../../../src/main/core/exports/filter-words.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import type { Filter } from '../../../src/shared/filter/filter.ts';
import { fontFolder } from '../documents/font-folder-for-test.ts';
import { hasPdftotext, pdfPages } from '../documents/pdf-text.ts';
import { type Desk, deskForTest } from '../imports/desk-for-test.ts';
import { Good, Maker } from '../imports/goods-for-test.ts';

const fonts = fontFolder();
let desk: Desk;
let makerId: string;
beforeAll(async () => {
  const resources = mkdtempSync(join(tmpdir(), 'vdesk-resources-'));
  symlinkSync(fonts, join(resources, 'fonts'));
  desk = await deskForTest(resources);
  makerId = desk.insert(Maker, { name: '云帆' });
  for (let at = 0; at < 120; at++)
    desk.insert(Good, {
      name: `𠮷品 ${at}`,
      code: `A-${at}`,
      count: at,
      price: 100_000 + at,
      currency: at % 10 === 0 ? 'USD' : 'CNY',
      day: '2026-03-01',
      kind: 'soft',
      makerId,
    });
});

describe.skipIf(!hasPdftotext)('a list as PDF', () => {
  test('says what was selected, counts and sums it by currency, and heads every page', async () => {
    const filter: Filter = { field: 'kind', op: 'equals', value: 'soft' };
    const bytes = await desk.export({
      entity: 'good',
      format: 'pdf',
      filter,
      columns: ['name', 'count', 'price'],
    });
    const pages = pdfPages(bytes);
    expect(pages.length).toBeGreaterThan(1);
    const [first = '', last = ''] = [pages[0], pages.at(-1)];
    expect(first).toMatch(/“类别”是 软件/);
    expect(first).toMatch(/120/);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('测试公司');
      expect(page).toContain('品名');
      expect(page).toMatch(new RegExp(`第\\s*${at + 1}\\s*页\\s*/\\s*共\\s*${pages.length}\\s*页`));
    }
    expect(first).toContain('𠮷品 0');
    expect(last).toContain('1,001.19');
    expect(last).toMatch(/价格合计\s+¥108,064\.80 CNY/);
    expect(last).toMatch(/价格合计\s+US\$12,006\.60 USD/);
  });

  test('the same list at the same moment is the same file', async () => {
    const order = { entity: 'good', format: 'pdf' as const, columns: ['name'], at: 1_767_225_600_000 };
    expect(Buffer.compare(await desk.export(order), await desk.export(order))).toBe(0);
  });
});

test('wide lists lie across, and numbers keep their width where texts give way', () => {
  const column = (align: 'left' | 'right') => ({ header: '列', align });
  const narrow = fitColumns({ columns: [column('left')], rows: [['短']] }, 8, 500, 750);
  expect(narrow).toEqual({ wide: false, widths: [500] });
  const many = Array.from({ length: 9 }, () => column('left'));
  const long = '很长的文字'.repeat(10);
  const rows = [[...many.map(() => long), '1,234,567,890.00']];
  const wide = fitColumns({ columns: [...many, column('right')], rows }, 8, 500, 750);
  expect(wide.wide).toBe(true);
  expect(wide.widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(750);
  expect(wide.widths.at(-1)).toBeGreaterThan(70);
});

test('a filter in words', () => {
  const { workspace, registry, owner } = desk;
  const scope = filterScope(registry, owner, '2026-03-01', 'Asia/Shanghai');
  const words = (filter: Filter, language: 'zh' | 'en') =>
    filterWords(filter, Good, { reader: workspace.reader, scope, language, currency: 'CNY' });
  const filter: Filter = {
    and: [
      { field: 'makerId', op: 'equals', value: makerId },
      {
        or: [
          { field: 'price', op: 'atLeast', value: 100_000 },
          { field: 'day', op: 'within', value: 'thisMonth' },
        ],
      },
      { not: { field: 'makerId.name', op: 'empty' } },
    ],
  };
  expect(words(filter, 'zh')).toBe(
    '“厂商”是 云帆，且（“价格”不小于 ¥1,000.00，或“日期”在 本月），且不满足（“厂商 · 厂商名称”为空）',
  );
  expect(words(filter, 'en')).toMatch(
    /^Maker is 云帆 and \(Price at least CN¥1,000\.00 or .* within this month\) and not \(/,
  );
});
