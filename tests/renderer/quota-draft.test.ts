import { describe, expect, test } from 'vitest';
import {
  changesOf,
  linesOf,
  type QuotaLine,
  readCell,
  withYear,
  yearOf,
} from '../../src/renderer/domains/sales/performance/quota-draft.ts';

const EMPTY = { value: null, status: null, partOf: null } as const;
const ACTIVE = { value: 100_00, status: 'active', partOf: null } as const;
const GRID = {
  currency: 'CNY',
  year: '2027',
  metric: 'newSales' as const,
  drafts: 0,
  season: [],
  lines: [
    {
      level: 'person' as const,
      holderId: 'li',
      name: '李销',
      teamId: null,
      since: null,
      cells: [ACTIVE, ...Array.from({ length: 11 }, () => EMPTY)],
    },
  ],
};
const line = linesOf(GRID)[0] as QuotaLine;

describe('a quota as it is typed', () => {
  test('is read in major units, with separators, and refused where it is none', () => {
    expect(readCell('1,200.50', 'newSales', 'CNY')).toBe(120050);
    expect(readCell('１', 'newSales', 'CNY')).toBeUndefined();
    expect(readCell('', 'newSales', 'CNY')).toBeNull();
    for (const wrong of ['-5', 'abc', '1.234', '1e99'])
      expect(readCell(wrong, 'newSales', 'CNY')).toBeUndefined();
    expect(readCell('12', 'count', 'CNY')).toBe(12);
    expect(readCell('1.5', 'count', 'CNY')).toBeUndefined();
  });

  test('is a change only where it says another amount', () => {
    expect(changesOf([{ ...line, cells: ['100.00', ...line.cells.slice(1)] }], GRID)).toEqual([]);
    expect(changesOf([{ ...line, cells: ['90', ...line.cells.slice(1)] }], GRID)).toEqual([
      { level: 'person', holderId: 'li', period: '2027-01', value: 90_00, active: true },
    ]);
  });

  test('of a year is whole in each month', () => {
    const spread = withYear(line, '1000', GRID, { season: [], ramp: false });
    expect(spread.cells.every((cell) => /^\d+$/.test(cell))).toBe(true);
    expect(yearOf(spread, 'newSales', 'CNY')).toBe(1000_00);
    expect(withYear(line, 'no number', GRID, { season: [], ramp: false })).toBe(line);
    expect(yearOf(withYear(line, '', GRID, { season: [], ramp: false }), 'newSales', 'CNY')).toBeNull();
  });

  test('of a year leaves months alone that belong to a quota of a quarter', () => {
    const part = { ...line, saved: line.saved.map((cell) => ({ ...cell, partOf: '2027-Q1' })) };
    expect(withYear(part, '1000', GRID, { season: [], ramp: false })).toBe(part);
  });
});
