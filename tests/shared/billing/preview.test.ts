import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewAnswer } from '#shared/billing/bill/bill-answer.ts';
import { readChangedBill } from '#shared/billing/bill/change-json.ts';
import { previewChange } from '#shared/billing/bill/preview-change.ts';
import { majorOf, sumOf } from '#shared/billing/working.ts';
import { AppError, errorText } from '#shared/errors.ts';

const seats = { code: 'seats', kind: 'seat', price: '310' };
const base = { code: 'base', kind: 'flat', price: '62' };
const plan = { interval: 'month', anchor: 'calendar', charges: [seats, base] };
const bill = { plan, start: '2026-03-01', quantity: 2, tax: { rate: 6 } };
const preview = (change: object, more: object = {}) => {
  const changed = readChangedBill({ ...bill, ...more, change: { on: '2026-03-16', ...change } });
  return previewAnswer(previewChange(changed), changed.bill.currency);
};
const lines = (change: object, more: object = {}) =>
  preview(change, more).lines.map(({ kind, charge, net, tax }) => [kind.slice(9), charge, net, tax]);

describe('a previewed change', () => {
  test('of seats is a line for those that come on top, or a credit and a charge', () => {
    expect(lines({ quantity: 5 })).toEqual([['Charge', 'seats', '480.00', '28.80']]);
    expect(preview({ quantity: 1 })).toMatchObject({
      direction: 'downgrade',
      when: 'atPeriodEnd',
      effectiveOn: '2026-04-01',
      lines: [],
    });
    expect(lines({ quantity: 1, when: 'now' })).toEqual([
      ['Credit', 'seats', '-320.00', '-19.20'],
      ['Charge', 'seats', '160.00', '9.60'],
    ]);
    expect(lines({ quantity: 2 })).toEqual([]);
  });

  test('of the plan credits what was billed after its discounts', () => {
    const next = { ...plan, charges: [{ ...seats, price: '620' }] };
    expect(lines({ plan: next }, { coupons: [{ code: 'HALF', percent: 50 }] })).toEqual([
      ['Credit', 'seats', '-160.00', '-9.60'],
      ['Credit', 'base', '-16.00', '-0.96'],
      ['Charge', 'seats', '640.00', '38.40'],
    ]);
  });

  test('to a longer interval begins a new period on its day', () => {
    const yearly = { interval: 'year', charges: [{ ...seats, price: '6000' }] };
    const answer = preview({ plan: yearly });
    expect(answer).toMatchObject({ direction: 'upgrade', when: 'now' });
    expect(answer.lines.at(-1)).toMatchObject({
      from: '2026-03-16',
      to: '2027-03-16',
      share: '1',
      net: '12000.00',
    });
    const restart = { ...plan, proration: 'fullRestart' };
    expect(preview({ quantity: 3 }, { plan: restart }).lines.at(-2)).toMatchObject({
      kind: 'prorationCharge',
      to: '2026-04-16',
      net: '930.00',
    });
  });

  test('that cancels gives the rest back to the account', () => {
    expect(preview({ cancel: true })).toMatchObject({
      direction: 'cancel',
      when: 'atPeriodEnd',
      due: '0.00',
      toBalance: '0.00',
    });
    expect(preview({ cancel: true, when: 'now' })).toMatchObject({
      effectiveOn: '2026-03-16',
      net: '-352.00',
      due: '0.00',
      toBalance: '373.12',
    });
  });

  test('on the first day of a period, or without proration, is not prorated', () => {
    expect(lines({ on: '2026-04-01', quantity: 3 })).toEqual([
      ['Charge', 'seats', '930.00', '55.80'],
      ['Charge', 'base', '62.00', '3.72'],
    ]);
    expect(lines({ quantity: 5 }, { plan: { ...plan, proration: 'none' } })).toEqual([]);
  });

  test('in arrears charges the old part and the new one', () => {
    expect(lines({ quantity: 5 }, { plan: { ...plan, pay: 'inArrears', charges: [seats] } })).toEqual([
      ['Charge', 'seats', '300.00', '18.00'],
      ['Charge', 'seats', '800.00', '48.00'],
    ]);
  });

  test('has lines whose working adds up, and credits never more than was billed', () => {
    const cases = fc.record({
      quantity: fc.integer({ min: 1, max: 500 }),
      next: fc.integer({ min: 1, max: 500 }),
      day: fc.integer({ min: 2, max: 31 }),
      proration: fc.constantFrom('actualDays', 'fixed30', 'secondExact', 'fullRestart', 'none'),
    });
    fc.assert(
      fc.property(cases, ({ quantity, next, day, proration }) => {
        const change = { on: `2026-03-${String(day).padStart(2, '0')}`, quantity: next, when: 'now' };
        const made = previewChange(
          readChangedBill({ ...bill, quantity, plan: { ...plan, proration }, change }),
        );
        for (const line of made.lines) expect(sumOf(line.working)).toEqual(majorOf(line.amount, 'CNY'));
        const credited = made.lines.reduce(
          (so, { kind, net }) => (kind === 'prorationCredit' ? so - net : so),
          0n,
        );
        expect(credited <= BigInt(quantity) * 31000n + 6200n).toBe(true);
      }),
    );
  });

  test('says what is wrong with it', () => {
    const problems = (change: object | undefined): (string | undefined)[] => {
      try {
        previewChange(readChangedBill({ ...bill, change }));
        return [];
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        expect(errorText(error.toWire(), 'zh')).not.toMatch(/\{\w+\}|undefined/);
        return error.problems.map(({ code, field }) => `${code} ${field}`);
      }
    };
    expect(problems(undefined)).toEqual(['required change']);
    expect(problems({ on: '2026-03-16' })).toEqual(['changeEmpty change']);
    expect(problems({ on: '2026-03-16', cancel: true, quantity: 1 })).toEqual([
      'cancelChangesNothing change',
    ]);
    expect(problems({ on: '2026-02-28', quantity: 1 })).toEqual(['changeOutsideService change.on']);
    expect(problems({ on: '2026-03-16', plan: { interval: 'month', charges: [] } })).toEqual([
      'required change.plan.charges',
    ]);
  });
});
