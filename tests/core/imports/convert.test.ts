import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell } from '../../../src/main/core/exports/csv.ts';
import { cellText } from '../../../src/main/core/imports/cell-text.ts';
import { convertCell } from '../../../src/main/core/imports/convert.ts';
import { guessDateOrder } from '../../../src/main/core/imports/date-order.ts';
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
  ])('date %s', (cell, expected) => expect(value('date', cell)).toBe(expected));

  test('a column decides whether day or month comes first', () => {
    expect(guessDateOrder(['1/2/2017', '31/1/2017'])).toEqual({ order: 'DMY', certain: true });
    expect(guessDateOrder(['1/2/2017', '1/31/2017'])).toEqual({ order: 'MDY', certain: true });
    expect(guessDateOrder(['1/2/2017'])).toEqual({ order: 'MDY', certain: false });
    expect(guessDateOrder(['2017-01-02'])).toBeUndefined();
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
    ['', null],
  ])('money %j', (cell, expected) => expect(value('money', cell, { min: 0 })).toBe(expected));

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
