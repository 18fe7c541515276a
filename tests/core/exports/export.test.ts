import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseTable } from '../../../src/main/core/imports/delimited.ts';
import { type Desk, deskForTest, textOf } from '../imports/desk-for-test.ts';
import { Good, Maker } from '../imports/goods-for-test.ts';
import { standardRole } from '../workspace-for-test.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await deskForTest();
  const makerId = desk.insert(Maker, { name: '=云帆' });
  desk.insert(Good, {
    code: 'A',
    name: '=HYPERLINK("http://x")',
    note: '两行\n𠮷 "引" <b>',
    count: -3,
    rate: '-0.5',
    price: -123_450,
    currency: 'CNY',
    day: '2026-03-01',
    at: Date.UTC(2026, 2, 1),
    sold: 1,
    kind: 'soft',
    makerId,
    margin: '40%',
  });
  desk.insert(Good, { code: 'B', name: '@乙', price: 1_234, currency: 'JPY', day: '1899-12-31' });
  desk.insert(Good, { code: 'C', name: '丙', price: 999_999_999_999_999, currency: 'KWD', mail: '+x@y.cn' });
});

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  const stream = new PassThrough();
  stream.end(bytes);
  await book.xlsx.read(stream);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('a list as CSV', () => {
  test('has a mark, CRLF, labels, names for choices and references, and guards texts but not numbers', async () => {
    const columns = [
      'name',
      'count',
      'rate',
      'price',
      'currency',
      'day',
      'at',
      'sold',
      'kind',
      'makerId',
      'mail',
    ];
    const bytes = await desk.export({ entity: 'good', columns });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = textOf(bytes);
    expect(text.split('\r\n')).toHaveLength(5);
    const { header, rows } = parseTable(text, '');
    expect(header.join()).toBe('品名,数量,比率,价格,货币,日期,时刻,售出,类别,厂商,邮件');
    expect(rows.map(({ cells }) => cells.join('|'))).toEqual([
      '\'=HYPERLINK("http://x")|-3|-0.5|-1234.50|CNY|2026-03-01|2026-03-01T00:00:00Z|是|软件|\'=云帆|',
      "'@乙|||1234|JPY|1899-12-31|||||",
      "丙|||999999999999.999|KWD||||||'+x@y.cn",
    ]);
  });

  test('follows the filter, the sort and the columns of the screen, in its language', async () => {
    const filter = { field: 'code', op: 'in' as const, value: ['B', 'C'] };
    const sort = [{ field: 'createdAt', descending: true }];
    const text = textOf(
      await desk.export({ entity: 'good', columns: ['code', 'kind'], filter, sort, language: 'en' }),
    );
    expect(text.slice(0, 12)).toBe('Code,Kind\r\nC');
    expect(parseTable(text, '').rows.map(({ cells }) => cells[0])).toEqual(['C', 'B']);
  });

  test('has no field that the person may not see, asked for or not', async () => {
    for (const columns of [undefined, ['name', 'margin']]) {
      const request = { entity: 'good', ...(columns ? { columns } : {}) };
      expect(textOf(await desk.export(request))).toContain('40%');
      expect(textOf(await desk.export(request, standardRole('salesLead')))).not.toContain('40%');
    }
  });

  test('of nothing is a header', async () => {
    const filter = { field: 'code', op: 'equals' as const, value: 'none' };
    expect(textOf(await desk.export({ entity: 'good', columns: ['code'], filter }))).toBe('货号\r\n');
  });
});

describe('a list as a workbook', () => {
  test('has real numbers and dates, and texts that no program takes for formulas', async () => {
    const columns = ['name', 'count', 'rate', 'price', 'day', 'note'];
    const sheet = await sheetOf(await desk.export({ entity: 'good', columns, format: 'xlsx' }));
    const cell = (row: number, column: number) => sheet.getRow(row).getCell(column);
    expect(cell(2, 1)).toMatchObject({ value: '=HYPERLINK("http://x")', type: ExcelJS.ValueType.String });
    expect([cell(2, 2).value, cell(2, 3).value, cell(2, 4).value]).toEqual([-3, -0.5, -1234.5]);
    expect(cell(2, 5).value).toEqual(new Date('2026-03-01T00:00:00Z'));
    expect(cell(2, 6).value).toBe('两行\n𠮷 "引" <b>');
    // an amount shows its currency and the places that it has
    expect([2, 3, 4].map((row) => cell(row, 4).numFmt)).toEqual([
      '#,##0.00 "CNY"',
      '#,##0 "JPY"',
      '#,##0.000 "KWD"',
    ]);
    expect([cell(3, 4).value, cell(4, 4).value]).toEqual([1234, 999_999_999_999.999]);
    // before the days that a workbook can count
    expect(cell(3, 5).value).toBe('1899-12-31');
    expect([cell(1, 1).value, cell(1, 1).font?.bold]).toEqual(['品名', true]);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:F4');
  });
});

test('a list as JSON has exact amounts under the names of the fields', async () => {
  const bytes = await desk.export({
    entity: 'good',
    columns: ['code', 'name', 'price', 'count'],
    format: 'json',
  });
  expect(JSON.parse(textOf(bytes))).toEqual([
    { code: 'A', name: '=HYPERLINK("http://x")', price: '-1234.50', count: -3 },
    { code: 'B', name: '@乙', price: '1234', count: null },
    { code: 'C', name: '丙', price: '999999999999.999', count: null },
  ]);
});
