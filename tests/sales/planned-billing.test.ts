import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BilledLine,
  plannedBilling,
  plannedBillsOf,
} from '../../src/main/domains/sales/order/planned-billing.ts';

const line = (values: Partial<BilledLine>): BilledLine => ({
  position: 1,
  billing: 'month',
  termMonths: 12,
  freeMonths: null,
  startsOn: '2026-01-31',
  net: 120_000,
  ...values,
});

describe('the billing schedule of an order', () => {
  test('counts periods from the first day, so that the 31st returns', () => {
    expect(
      plannedBillsOf(line({ termMonths: 4, net: 40_000 }), '2026-01-01').map(({ on, net }) => [on, net]),
    ).toEqual([
      ['2026-01-31', 10_000],
      ['2026-02-28', 10_000],
      ['2026-03-31', 10_000],
      ['2026-04-30', 10_000],
    ]);
  });

  test('has free months first, and a last period by its months', () => {
    const bills = plannedBillsOf(
      line({ billing: 'quarter', termMonths: 12, freeMonths: 2, startsOn: '2026-01-01', net: 100_000 }),
      '2026-01-01',
    );
    expect(bills.map(({ from, until, net }) => [from, until, net])).toEqual([
      ['2026-03-01', '2026-06-01', 30_000],
      ['2026-06-01', '2026-09-01', 30_000],
      ['2026-09-01', '2026-12-01', 30_000],
      ['2026-12-01', '2027-01-01', 10_000],
    ]);
  });

  test('bills once what is paid once, on the day of the line or else of the order', () => {
    expect(plannedBillsOf(line({ billing: null, startsOn: null, net: 999 }), '2026-05-06')).toEqual([
      { position: 1, on: '2026-05-06', from: '2026-05-06', until: null, net: 999 },
    ]);
  });

  test('adds up to the line to the smallest unit, in the order of time, whatever the terms', () => {
    fc.assert(
      fc.property(
        fc.record({
          billing: fc.constantFrom('once', 'month', 'quarter', 'year', null),
          termMonths: fc.integer({ min: 1, max: 600 }),
          free: fc.integer({ min: 0, max: 599 }),
          net: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
          day: fc.integer({ min: 0, max: 4000 }),
        }),
        ({ free, day, ...values }) => {
          const startsOn = Temporal.PlainDate.from('2020-01-01').add({ days: day }).toString();
          const freeMonths = Math.min(free, values.termMonths - 1);
          const bills = plannedBilling([line({ ...values, freeMonths, startsOn })], startsOn);
          expect(bills.reduce((sum, { net }) => sum + net, 0)).toBe(values.net);
          const days = bills.map(({ on }) => on);
          expect(days).toEqual(days.toSorted());
          expect(
            bills.every(({ until }, at) => until === null || until === (bills[at + 1]?.from ?? until)),
          ).toBe(true);
        },
      ),
    );
  });
});
