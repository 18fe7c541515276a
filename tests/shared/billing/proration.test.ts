import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysOf } from '#shared/billing/civil-days.ts';
import { chargeOf } from '#shared/billing/proration/charge.ts';
import { type BilledLine, creditOf } from '#shared/billing/proration/credit.ts';
import { PRORATIONS, secondShare, shareOf } from '#shared/billing/proration/proration-share.ts';
import { majorOf, sumOf } from '#shared/billing/working.ts';
import { add, fraction, ONE } from '#shared/fraction.ts';
import { exact } from './exact.ts';

const march = { from: '2026-03-01', to: '2026-04-01' };
const feb = { from: '2026-02-01', to: '2026-03-01' };
const actualDays = { currency: 'CNY', proration: 'actualDays' } as const;

const billed = (net: bigint, more: Partial<BilledLine> = {}): BilledLine => ({
  net,
  tax: (net * 6n) / 100n,
  taxRate: exact('0.06'),
  covers: march,
  full: march,
  credited: { net: 0n, tax: 0n },
  ...more,
});

describe('a share of a period', () => {
  test('by days: the day of a change belongs to what is new', () => {
    expect(shareOf({ from: '2026-03-16', to: '2026-04-01' }, march, 'actualDays').shown).toBe('16/31');
    expect(
      chargeOf(ONE, exact(310), shareOf({ from: '2026-03-16', to: '2026-04-01' }, march, 'actualDays'), 'CNY')
        .amount,
    ).toBe(16000n);
  });

  test('of thirty days: later parts as counted, earlier ones the rest', () => {
    const later = shareOf({ from: '2026-03-16', to: '2026-04-01' }, march, 'fixed30');
    const before = shareOf({ from: '2026-03-01', to: '2026-03-16' }, march, 'fixed30');
    expect([later.shown, before.shown]).toEqual(['15/30', '15/30']);
    // 14 days of February and the two that it lacks
    expect(shareOf({ from: '2026-02-15', to: '2026-03-01' }, feb, 'fixed30').shown).toBe('16/30');
    // the 31st alone counts nothing
    expect(shareOf({ from: '2026-03-31', to: '2026-04-01' }, march, 'fixed30').shown).toBe('0/30');
  });

  test('by seconds: the same for credit and charge, and a day of 23 hours is one of 23', () => {
    const at = (text: string): number => Date.parse(text);
    const period = { from: at('2026-03-01T00:00:00Z'), to: at('2026-03-31T00:00:00Z') };
    expect(secondShare(at('2026-03-16T00:00:00Z'), period).ratio).toEqual(exact('0.5'));
    expect(secondShare(at('2027-01-01T00:00:00Z'), period).ratio).toEqual(exact(0));
    // clocks go forward in Berlin on 29 March 2026
    const day = shareOf({ from: '2026-03-29', to: '2026-03-30' }, march, 'secondExact', 'Europe/Berlin');
    expect(day.shown).toBe(`${23 * 3600}/${(31 * 24 - 1) * 3600}`);
  });

  test('of none is whole', () => {
    expect(shareOf({ from: '2026-03-16', to: '2026-04-01' }, march, 'none').ratio).toEqual(ONE);
  });

  test('parts of a period add up to it', () => {
    const month = fc.integer({ min: 0, max: 600 }).map((months) => {
      const from = Temporal.PlainDate.from('2000-01-01').add({ months });
      return { from: from.toString(), to: from.add({ months: 1 }).toString() };
    });
    const cuts = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 4 });
    const ways = fc.constantFrom(...PRORATIONS.filter((way) => way !== 'none'));
    fc.assert(
      fc.property(month, cuts, ways, (full, at, way) => {
        const days = [...new Set([0, ...at, daysOf(full)])]
          .filter((day) => day <= daysOf(full))
          .sort((a, b) => a - b);
        const parts = days.slice(1).map((day, index) => ({
          from: addDays(full.from, days[index] ?? 0),
          to: addDays(full.from, day),
        }));
        const sum = parts
          .map((part) => shareOf(part, full, way, 'Europe/Berlin').ratio)
          .reduce(add, exact(0));
        expect(sum).toEqual(ONE);
      }),
    );
  });
});

describe('a credit', () => {
  test('comes from what was billed after its discounts, with its tax', () => {
    const credit = creditOf(billed(30000n), '2026-03-16', actualDays);
    // 300.00 × 16 ÷ 31 = 154.8387…
    expect([credit.amount, credit.tax]).toEqual([15484n, 929n]);
    expect(sumOf(credit.working)).toEqual(majorOf(15484n, 'CNY'));
  });

  test('counts days of the line, where it covered a part of the period', () => {
    const line = billed(16000n, { covers: { from: '2026-03-16', to: '2026-04-01' } });
    const credit = creditOf(line, '2026-03-24', actualDays);
    expect(credit.amount).toBe(8000n);
    expect(credit.working[0]?.detail).toBe('160 × 8/16');
  });

  test('takes off what was given before, and is never below nothing', () => {
    const line = billed(30000n, { credited: { net: 10000n, tax: 600n } });
    expect(creditOf(line, '2026-03-16', actualDays).amount).toBe(5484n);
    expect(creditOf(line, '2026-03-31', actualDays).amount).toBe(0n);
  });

  test('of the rest takes net and tax of the rest exactly', () => {
    const line = billed(9999n, { tax: 601n, credited: { net: 3333n, tax: 200n } });
    expect(creditOf(line, '2026-03-01', actualDays)).toMatchObject({ amount: 6666n, tax: 401n });
  });

  test('leaves out days of a trial, and gives nothing without proration', () => {
    const line = billed(31000n, { creditableFrom: '2026-03-22' });
    expect(creditOf(line, '2026-03-10', actualDays).amount).toBe(10000n);
    expect(creditOf(billed(30000n), '2026-03-16', { ...actualDays, proration: 'none' }).amount).toBe(0n);
  });

  test('never gives back more than was billed, however often', () => {
    const days = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000_000n }), days, (net, at) => {
        let line = billed(net);
        for (const day of at) {
          const credit = creditOf(line, addDays(march.from, day), actualDays);
          expect(sumOf(credit.working)).toEqual(majorOf(credit.amount, 'CNY'));
          line = {
            ...line,
            credited: { net: line.credited.net + credit.amount, tax: line.credited.tax + credit.tax },
          };
        }
        expect(line.credited.net <= line.net && line.credited.tax <= line.tax).toBe(true);
        const rest = creditOf(line, march.from, actualDays);
        expect(line.credited.net + rest.amount).toBe(net);
        if (rest.amount > 0n) expect(line.credited.tax + rest.tax).toBe(line.tax);
      }),
    );
  });
});

test('a charge rounds once, half away from zero: 0.125 × 3 is 0.38', () => {
  const whole = shareOf(march, march, 'actualDays');
  const charge = chargeOf(exact(3), exact('0.125'), whole, 'CNY');
  expect(charge.amount).toBe(38n);
  expect(charge.working.map(({ amount }) => amount)).toEqual([exact('0.375'), exact('0.005')]);
  expect(chargeOf(exact(1), exact('0.5'), whole, 'JPY').amount).toBe(1n);
  expect(chargeOf(exact(1), exact('1.2345'), whole, 'KWD').amount).toBe(1235n);
  expect(majorOf(1235n, 'KWD')).toEqual(fraction(1235n, 1000n));
});
