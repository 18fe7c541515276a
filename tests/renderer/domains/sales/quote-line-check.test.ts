import { describe, expect, test } from 'vitest';
import { lineHolds, numberProblem } from '../../../../src/renderer/domains/sales/quote/quote-line-check.ts';

const FIELD = { zh: '数量', en: 'Quantity' };
const line = {
  quantity: '2',
  unitPrice: '1500',
  discountPercent: '',
  taxRate: '6',
  termMonths: '',
  freeMonths: '',
};

describe('a number of a quote line as it is typed', () => {
  test('says what is wrong with it in words', () => {
    expect(numberProblem('两', FIELD, 'positive', 'zh')).toContain('“数量”需要数字');
    expect(numberProblem('0', FIELD, 'positive', 'zh')).toBe('需要大于 0');
    expect(numberProblem('100.01', FIELD, 'percent', 'en')).toBe('It must be between 0 and 100');
    expect(numberProblem('-1', FIELD, 'percent', 'en')).toBeDefined();
  });

  test('holds at its bounds, in any way of writing it, and while nothing was typed', () => {
    for (const typed of ['', ' ', '0', '100', '1e2', '.5']) {
      expect(numberProblem(typed, FIELD, 'percent', 'en')).toBeUndefined();
    }
    expect(numberProblem('1e15', FIELD, 'positive', 'en')).toBeUndefined();
  });
});

test('months are whole', () => {
  expect(numberProblem('12', FIELD, 'months', 'en')).toBeUndefined();
  expect(numberProblem('12.5', FIELD, 'months', 'zh')).toBe('需要是 0 到 600 的整数');
  expect(numberProblem('601', FIELD, 'months', 'en')).toBeDefined();
  expect(numberProblem('-1', FIELD, 'days', 'en')).toBeDefined();
});

test('a line holds where each of its numbers does', () => {
  expect(lineHolds(line)).toBe(true);
  expect(lineHolds({ ...line, taxRate: '600' })).toBe(false);
});
