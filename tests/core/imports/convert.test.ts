import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell } from '../../../src/main/core/exports/csv.ts';
import { cellText } from '../../../src/main/core/imports/cell-text.ts';
import { convertCell } from '../../../src/main/core/imports/convert.ts';
import { guessDateOrder } from '../../../src/main/core/imports/date-order.ts';
import { problemText } from '../../../src/shared/errors.ts';
import type { FieldMeta } from '../../../src/shared/fields.ts';

const field = (kind: FieldMeta['kind'], more: Partial<FieldMeta> = {}): FieldMeta => ({
  name: 'value',
  label: { zh: '值', en: 'Value' },
  kind,
  required: false,
  fieldClass: 'internal',
  sortable: false,
  editable: true,
  onCreate: true,
  inList: true,
  synonyms: [],
  ...more,
});
const context = { dateOrder: 'MDY', currency: 'CNY', timeZone: 'Asia/Shanghai' } as const;
const value = (
  kind: FieldMeta['kind'],
  cell: string,
  more: Partial<FieldMeta> = {},
  dateOrder: 'MDY' | 'DMY' = 'MDY',
) => {
  const converted = convertCell(field(kind, more), cell, { ...context, dateOrder });
  return 'value' in converted ? converted.value : converted.problem.code;
};

describe('a cell', () => {
  test.each([
    ['2017-03-01', '2017-03-01'],
    ['3/1/2017', '2017-03-01'],
    ['03/01/2017', '2017-03-01'],
    ['2017/3/1', '2017-03-01'],
    ['2017年3月1日', '2017-03-01'],
    ['2017-03-01 10:30:00', '2017-03-01'],
    ['2017-02-30', 'notDate'],
    ['2/29/2017', 'notDate'],
    ['13/1/2017', 'notDate'],
    ['soon', 'notDate'],
    ['2017.03.01', '2017-03-01'],
    ['20170301', '2017-03-01'],
    ['\u200E3/1/2017', '2017-03-01'],
    ['２０１７-３-１', '2017-03-01'],
    ['1.3.2017', '2017-01-03'],
    ['42795', 'notDate'],
    ['1/2-2017', 'notDate'],
  ])('date %s', (cell, expected) => expect(value('date', cell)).toBe(expected));

  test('a column decides whether day or month comes first', () => {
    expect(guessDateOrder(['1/2/2017', '31/1/2017'])).toEqual({ order: 'DMY', certain: true });
    expect(guessDateOrder(['1/2/2017', '1/31/2017'])).toEqual({ order: 'MDY', certain: true });
    expect(guessDateOrder(['1/2/2017'])).toEqual({ order: 'MDY', certain: false });
    expect(guessDateOrder(['2017-01-02'])).toBeUndefined();
    expect(guessDateOrder(['13/1/2017', '1/13/2017', '14/1/2017'])).toEqual({ order: 'DMY', certain: false });
    expect(value('date', '1/2/2017', {}, 'DMY')).toBe('2017-02-01');
  });

  test.each([
    ['1054', 105_400],
    ['1,054.50', 105_450],
    ['￥1,054.5', 105_450],
    ['¥ 12', 1200],
    ['１２３', 12_300],
    ['-5', 'tooSmall'],
    ['1e15', 'tooLarge'],
    ['1000000000000000', 'tooLarge'],
    ['1.005', 'tooPrecise'],
    ['abc', 'notNumber'],
    ['NaN', 'notNumber'],
    ['', null],
    ['1,234,567.8', 123_456_780],
    ['1 234', 123_400],
    ['CNY 12', 1200],
    ['12 元', 1200],
    ['RMB12', 1200],
    ['\u202A12\u202C', 1200],
    ['(5)', 'tooSmall'],
    // separators that do not stand at thousands may mean another number: never guessed
    ['1234,567', 'notNumber'],
    ['0,123', 'notNumber'],
    ['1,23', 'notNumber'],
    ['1.234,50', 'notNumber'],
    ['1,234 567', 'notNumber'],
    ['$5', 'currencySignDiffers'],
    ['5 EUR', 'currencySignDiffers'],
    ['￥', 'notNumber'],
  ])('money %j', (cell, expected) => expect(value('money', cell, { min: 0 })).toBe(expected));

  test('a problem shows the cell as it was written', () => {
    const shown = (kind: FieldMeta['kind'], cell: string, more: Partial<FieldMeta> = {}) => {
      const converted = convertCell(field(kind, more), cell, context);
      return 'problem' in converted ? problemText(converted.problem, 'zh') : converted.value;
    };
    expect(shown('money', '-5', { min: 0 })).toBe('“值”不能小于 0，收到的是“-5”。');
    expect(shown('integer', '１.5')).toBe('“值”需要整数，收到的是“１.5”。');
    expect(shown('text', 'x'.repeat(99), { max: 9 })).toBe('“值”最多 9 个字符，现在有 99 个。请缩短。');
  });

  test.each([
    ['5', 5],
    ['-5', -5],
    ['5.0', 5],
    ['5.5', 'notInteger'],
    ['1,000', 1000],
    ['1e3', 'notNumber'],
    ['99999999999999999999', 'tooLarge'],
  ])('integer %s', (cell, expected) => expect(value('integer', cell)).toBe(expected));

  test.each([
    ['13%', '13'],
    ['0.10', '0.1'],
    ['123456789012345.123456789012', '123456789012345.123456789012'],
    ['1.2.3', 'notNumber'],
  ])('decimal %s', (cell, expected) => expect(value('decimal', cell)).toBe(expected));

  test.each([
    ['2017-03-01T10:00:00Z', Date.UTC(2017, 2, 1, 10)],
    ['2017-03-01 10:00', Date.UTC(2017, 2, 1, 2)], // Shanghai
    ['2017-03-01', Date.UTC(2017, 1, 28, 16)],
    ['3/1/2017 8:05:30', Date.UTC(2017, 2, 1, 0, 5, 30)],
    ['2017-03-01T10:00:00.250+02:00', Date.UTC(2017, 2, 1, 8, 0, 0, 250)],
    ['2017-02-30T00:00:00Z', 'notDate'],
    ['2017/02/30', 'notDate'],
    ['2017-03-01 25:00', 'notDate'],
    ['1', 'notDate'],
  ])('instant %s', (cell, expected) => expect(value('instant', cell)).toBe(expected));

  test('contact data', () => {
    expect(value('email', ' a@b.cn ')).toBe('a@b.cn');
    expect(value('email', 'a@b')).toBe('notEmail');
    expect(value('phone', '+86 138-0000-0000')).toBe('+86 138-0000-0000');
    expect(value('phone', '01065001234')).toBe('01065001234');
    expect(value('url', 'javascript:alert(1)')).toBe('notUrl');
  });

  test('a choice by value or by either label, a boolean by word', () => {
    const choices = [{ value: 'won', label: { zh: '赢单', en: 'Won' } }];
    expect(value('choice', 'WON', { choices })).toBe('won');
    expect(value('choice', '赢单', { choices })).toBe('won');
    expect(value('choice', 'perhaps', { choices })).toBe('notChoice');
    expect([value('boolean', '是'), value('boolean', 'No'), value('boolean', '?')]).toEqual([
      1,
      0,
      'notBoolean',
    ]);
  });

  test('text: unseen characters go, rare ones stay, nothing is evaluated', () => {
    expect(value('text', 'a\u0000b\u202Ec')).toBe('abc');
    expect(value('text', '𠮷野家 👩‍💻')).toBe('𠮷野家 👩‍💻');
    expect(value('text', '=HYPERLINK("http://x")')).toBe('=HYPERLINK("http://x")');
    expect(value('text', '<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
    expect(value('text', 'x'.repeat(300), { max: 200 })).toBe('tooLong');
  });

  test('an exported guard comes off exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', 'a', '云') }), (text) => {
        expect(cellText(guardCell(text))).toBe(text.trim());
      }),
    );
    expect(guardCell('=1+1')).toBe("'=1+1");
    expect(guardCell('-5')).toBe("'-5");
  });
});
