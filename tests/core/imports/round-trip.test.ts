import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../../../src/main/core/exports/csv.ts';
import type { FieldValue } from '../../../src/shared/fields.ts';
import { type Desk, deskForTest } from './desk-for-test.ts';
import { Good, Maker, Shelf } from './goods-for-test.ts';

let desk: Desk;
let makers: string[];
beforeAll(async () => {
  desk = await deskForTest();
  makers = ['宏图', '宏图', '=云帆', "'精诚"].map((name) => desk.insert(Maker, { name }));
  desk.insert(Shelf, { name: 'A-1' });
});

const letters = fc.constantFrom(
  'a',
  'B',
  '云',
  '𠮷',
  '😀',
  '"',
  "'",
  '=',
  '-',
  '+',
  '@',
  ',',
  ';',
  ' ',
  '1',
  '<',
);
const line = fc.string({ unit: letters, maxLength: 12 }).map((text) => text.trim() || null);
const prose = fc
  .string({ unit: fc.oneof(letters, fc.constant('\n')), maxLength: 20 })
  .map((text) => text.trim() || null);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc
  .integer({ min: -30_000, max: 30_000 })
  .map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10));
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    const whole = text.slice(0, text.length - places);
    const part = text.slice(text.length - places).replace(/0+$/, '');
    const plain = part === '' ? whole : `${whole}.${part}`;
    return digits < 0n && plain !== '0' ? `-${plain}` : plain;
  });

const goods = fc.array(
  fc.record({
    name: line.map((text) => text ?? '无名'),
    note: prose,
    count: maybe(fc.integer()),
    rate: maybe(decimals),
    price: maybe(fc.integer({ min: -1_000_000, max: 999_999_999_999_999 })),
    currency: maybe(fc.constantFrom('CNY', 'JPY', 'KWD')),
    day: maybe(day),
    at: maybe(fc.integer({ min: 0, max: 4_000_000_000_000 })),
    sold: maybe(fc.constantFrom(0, 1)),
    kind: maybe(fc.constantFrom('hard', 'soft')),
    mail: maybe(fc.constantFrom('a@b.cn', '+x@y.com')),
    maker: maybe(fc.nat({ max: 3 })),
  }),
  { minLength: 1, maxLength: 8 },
);

const languages = fc.constantFrom('zh' as const, 'en' as const);
const formats = fc.constantFrom('csv' as const, 'xlsx' as const);
let run = 0;
test('an export that comes back changes nothing, whatever the records hold', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(goods, languages, formats, async (rows, language, format) => {
      run += 1;
      const codes = rows.map((_, at) => `R${run}-${at}`);
      const ids = rows.map(({ maker, ...values }, at) =>
        desk.insert(Good, {
          ...(values as Record<string, FieldValue>),
          code: codes[at] ?? '',
          makerId: maker === null ? null : (makers[maker] ?? null),
        }),
      );
      const before = ids.map((id) => desk.workspace.reader.find(Good, id));
      const filter = { field: 'code', op: 'startsWith' as const, value: `R${run}-` };
      const bytes = await desk.export({ entity: 'good', language, format, filter });
      const { counts, sample } = desk.import(Good, bytes);
      expect(counts, JSON.stringify(sample)).toEqual({
        new: 0,
        changed: 0,
        unchanged: rows.length,
        duplicate: 0,
        error: 0,
      });
      expect(ids.map((id) => desk.workspace.reader.find(Good, id))).toEqual(before);
    }),
    { numRuns: 120 },
  );
});

test('a file that comes again adds nothing, whatever is in it', { timeout: 120_000 }, () => {
  const cell = fc.oneof(
    line.map((text) => text ?? ''),
    fc.constantFrom('1', '2017-02-30', '3/1/2017', '硬件', 'CNY', 'A-1', '宏图'),
  );
  const header = ['品名', '货号', '说明', '数量', '价格', '货币', '日期', '类别', '厂商', '货架'];
  const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const file = writeCsv(header, rows);
      const first = desk.import(Good, file, { dryRun: true });
      const done = desk.import(Good, file, { skipErrors: true });
      expect(done.counts).toEqual(first.counts);
      const held = desk.workspace.reader.sqlFirst<{ count: number }>(
        'select count(*) as count from good',
      )?.count;
      const again = desk.import(Good, file, { skipErrors: true });
      expect(again.counts.new).toBe(0);
      expect(
        desk.workspace.reader.sqlFirst<{ count: number }>('select count(*) as count from good')?.count,
      ).toBe(held);
    }),
    { numRuns: 150 },
  );
});
