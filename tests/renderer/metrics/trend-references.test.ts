import { expect, test } from 'vitest';
import { referencesOf } from '../../../src/renderer/metrics/trend-references.ts';

const MONTHS = [
  { from: '2026-10-01', to: '2026-11-01' },
  { from: '2026-11-01', to: '2026-12-01' },
];
const held = (from: string, to: string) => ({
  from,
  to,
  target: { target: 500_00, attained: 80 },
  comparisons: [
    { kind: 'previous' as const, shown: '100' },
    { kind: 'yearBefore' as const, shown: '300' },
  ],
});

test('the month of a target is held against it and against the year before; the month before is in the trend itself', () => {
  expect(referencesOf(held('2026-11-01', '2026-12-01'), MONTHS, true)).toEqual([
    { kind: 'target', value: 500_00 },
    { kind: 'yearBefore', value: 300 },
  ]);
});

test('the target of a year says nothing about the sum of a month, but all about a rate', () => {
  expect(referencesOf(held('2026-01-01', '2027-01-01'), MONTHS, true)).toEqual([]);
  expect(referencesOf(held('2026-01-01', '2027-01-01'), MONTHS, false)).toHaveLength(2);
});

test('there is no line for what is not known', () => {
  const nothing = { ...held('2026-11-01', '2026-12-01'), target: null, comparisons: [] };
  expect(referencesOf(nothing, MONTHS, true)).toEqual([]);
  const newCompany = { ...nothing, comparisons: [{ kind: 'yearBefore' as const, shown: '0' }] };
  expect(referencesOf(newCompany, MONTHS, true)).toEqual([]);
  expect(referencesOf(newCompany, MONTHS, false)).toHaveLength(1);
});
