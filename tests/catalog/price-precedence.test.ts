import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BookTerms,
  inPrecedence,
  type Occasion,
  precedenceOf,
  whyNot,
} from '../../src/main/domains/catalog/price-precedence.ts';
import { rangeHolds, rangesOverlap } from '../../src/main/domains/catalog/price-ranges.ts';

const book = (name: string, more: Partial<BookTerms> = {}): BookTerms => ({
  id: name,
  name,
  currency: 'CNY',
  active: 1,
  standard: null,
  customerId: null,
  partnerId: null,
  region: null,
  country: null,
  industry: null,
  priority: null,
  validFrom: null,
  validUntil: null,
  ...more,
});
const occasion: Occasion = {
  currency: 'CNY',
  date: '2026-11-27',
  customerId: 'c1',
  partnerId: 'p1',
  region: '华东',
  country: '中国',
  industry: '制造',
};
const names = (books: readonly BookTerms[]): string[] =>
  inPrecedence(books, occasion).map(({ name }) => name);

describe('the price books that hold', () => {
  test('are asked customer, partner, region, most criteria, default of the currency', () => {
    const books = [
      book('默认', { standard: 1 }),
      book('一个条件', { industry: '制造' }),
      book('两个条件', { industry: '制造', country: '中国' }),
      book('区域', { region: ' 华东' }),
      book('伙伴', { partnerId: 'p1' }),
      book('客户', { customerId: 'c1' }),
      book('手工'),
    ];
    expect(names(books)).toEqual(['客户', '伙伴', '区域', '两个条件', '一个条件', '默认']);
  });

  test('of one rank are asked by criteria, priority, then the latest start', () => {
    const books = [
      book('旧', { region: '华东', validFrom: '2025-01-01' }),
      book('新', { region: '华东', validFrom: '2026-01-01' }),
      book('优先', { region: '华东', priority: 5 }),
      book('更细', { region: '华东', industry: '制造' }),
    ];
    expect(names(books)).toEqual(['更细', '优先', '新', '旧']);
  });

  test('leave out what is inactive, over, not yet begun, in another currency or meant for others', () => {
    const out = [
      book('a', { standard: 1, active: 0 }),
      book('b', { standard: 1, validUntil: '2026-11-26' }),
      book('c', { standard: 1, validFrom: '2026-11-28' }),
      book('d', { standard: 1, currency: 'USD' }),
      book('e', { customerId: 'c1', region: '华南' }),
      book('f'),
    ];
    expect(names(out)).toEqual([]);
    for (const each of out) expect(whyNot(each, occasion)).not.toBeNull();
    expect(precedenceOf(book('f'))).toBeNull();
    expect(names([book('g', { standard: 1, validFrom: '2026-11-27', validUntil: '2026-11-27' })])).toEqual([
      'g',
    ]);
  });
});

describe('tiers', () => {
  const bound = fc.option(fc.integer({ min: 0, max: 30 }).map(String), { nil: null });
  const day = fc.option(
    fc.integer({ min: 10, max: 28 }).map((at) => `2026-01-${at}`),
    { nil: null },
  );
  const range = fc.record({ fromQuantity: bound, toQuantity: bound, validFrom: day, validUntil: day });

  test('that do not overlap never hold at once', () => {
    fc.assert(
      fc.property(
        range,
        range,
        fc.integer({ min: 0, max: 40 }).map(String),
        fc.integer({ min: 10, max: 31 }).map((at) => `2026-01-${at}`),
        (left, right, quantity, date) => {
          const both = rangeHolds(left, quantity, date) && rangeHolds(right, quantity, date);
          expect(both && !rangesOverlap(left, right)).toBe(false);
          expect(rangesOverlap(left, right)).toBe(rangesOverlap(right, left));
        },
      ),
    );
  });
});
