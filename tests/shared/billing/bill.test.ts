import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billAnswer, scheduleAnswer } from '#shared/billing/bill/bill-answer.ts';
import { readBill } from '#shared/billing/bill/bill-json.ts';
import { quoteBill } from '#shared/billing/bill/quote-bill.ts';
import { scheduleBill } from '#shared/billing/bill/schedule-bill.ts';
import { majorOf, sumOf } from '#shared/billing/working.ts';
import { AppError, errorText } from '#shared/errors.ts';

const seats = { code: 'seats', kind: 'seat', price: '100' };
const api = { code: 'api', kind: 'usage', price: '0.01' };
const monthly = (charges: readonly object[], more: object = {}) => ({ interval: 'month', charges, ...more });
const quote = (plan: object, more: object = {}) =>
  billAnswer(quoteBill(readBill({ plan, start: '2026-03-01', ...more })));
const amounts = (plan: object, more: object = {}) =>
  quote(plan, more).lines.map(({ charge, from, amount }) => [charge, from, amount]);

describe('a quoted bill', () => {
  test('prices the first period whole, with what comes once', () => {
    const plan = monthly([{ code: 'setup', kind: 'fixed', price: '500' }, seats, api], {
      anchor: 'calendar',
    });
    expect(amounts(plan, { start: '2026-03-16', quantity: 3, usage: { api: 2500 } })).toEqual([
      ['setup', '2026-03-16', '500.00'],
      ['seats', '2026-03-16', '154.84'],
      ['api', '2026-03-16', '25.00'],
    ]);
  });

  test('as of a day bills what is due: in advance, usage after it, every missed period', () => {
    const events = [
      { id: '1', charge: 'api', at: '2026-03-31T23:59:59+08:00', value: 100 },
      { id: '2', charge: 'api', at: '2026-04-01', value: '200' },
    ];
    const plan = monthly([seats, api]);
    expect(amounts(plan, { asOf: '2026-05-01', events })).toEqual([
      ['seats', '2026-03-01', '100.00'],
      ['api', '2026-03-01', '1.00'],
      ['seats', '2026-04-01', '100.00'],
      ['api', '2026-04-01', '2.00'],
      ['seats', '2026-05-01', '100.00'],
    ]);
    const first = quote(plan, { asOf: '2026-04-30', events });
    expect([first.billedThrough, first.usageThrough]).toEqual(['2026-05-01', '2026-04-01']);
    // the usage of the last period billed in advance is still to come
    expect(amounts(plan, { asOf: '2026-05-01', events, billedThrough: first.billedThrough })).toEqual([
      ['api', '2026-04-01', '2.00'],
      ['seats', '2026-05-01', '100.00'],
    ]);
    const { billedThrough, usageThrough } = quote(plan, { asOf: '2026-05-01', events });
    expect(amounts(plan, { asOf: '2026-05-01', events, billedThrough, usageThrough })).toEqual([]);
  });

  test('after a trial within a calendar month charges the rest of it over the whole month', () => {
    const plan = monthly([seats], { anchor: 'calendar', trialDays: 14 });
    expect(quote(plan, { start: '2026-03-03' }).lines).toMatchObject([
      { from: '2026-03-17', share: '15/31', amount: '48.39' },
    ]);
    expect(amounts(plan, { start: '2026-03-03', asOf: '2026-03-16' })).toEqual([]);
  });

  test('tops up to the commitment, which counts what recurs though it was billed before', () => {
    const plan = monthly([seats, api], { commitment: '150' });
    expect(
      amounts(plan, {
        asOf: '2026-04-01',
        billedThrough: '2026-05-01',
        usageThrough: '2026-03-01',
        usage: { api: 1000 },
      }),
    ).toEqual([
      ['api', '2026-03-01', '10.00'],
      ['commitment', '2026-03-01', '40.00'],
    ]);
  });

  test('carries the members of a meter from one period into the next', () => {
    const plan = monthly([
      { code: 'users', kind: 'usage', price: '10', meter: { aggregation: 'unique', carryOver: true } },
    ]);
    const events = [
      { id: '1', charge: 'users', at: '2026-03-05', value: 'lin' },
      { id: '2', charge: 'users', at: '2026-04-05', value: 'wang' },
      { id: '3', charge: 'users', at: '2026-05-05', value: 'lin', change: 'remove' },
    ];
    expect(amounts(plan, { events, periods: 3 }).map(([, , amount]) => amount)).toEqual([
      '10.00',
      '20.00',
      '10.00',
    ]);
  });

  test('takes discounts in their order, then tax, then credit notes, then the wallet', () => {
    const answer = quote(monthly([seats, { ...api, taxRate: '13' }]), {
      quantity: 10,
      usage: { api: 10000 },
      discount: { percent: 10 },
      coupons: [{ code: 'API', amount: '50', charges: ['api'] }],
      tax: { rate: 6 },
      credits: [{ number: 'HZ-1', issuedOn: '2026-01-01', amount: '100' }],
      wallet: [
        { id: 'gift', amount: '20', granted: true },
        { id: 'gone', amount: '20', expiresOn: '2026-02-28' },
      ],
    });
    expect(answer).toMatchObject({
      subtotal: '1100.00',
      documentDiscount: '110.00',
      net: '940.00',
      tax: '59.20',
      gross: '999.20',
      due: '879.20',
    });
    expect(answer.lines.map(({ discount, net, tax }) => [discount, net, tax])).toEqual([
      ['100.00', '900.00', '54.00'],
      ['60.00', '40.00', '5.20'],
    ]);
    expect(answer.wallet).toEqual([{ id: 'gift', amount: '20.00' }]);
  });

  test('shows what the other tax mode would come to', () => {
    const charges = Array.from({ length: 10 }, (_, at) => ({ code: `c${at}`, kind: 'flat', price: '0.08' }));
    expect(quote(monthly(charges), { tax: { rate: 6, mode: 'perInvoice' } })).toMatchObject({
      tax: '0.05',
      taxDifference: '0.05',
      otherTaxMode: { tax: '0.00' },
    });
    expect(quote(monthly([seats]), { tax: { rate: 13, inclusive: true } })).toMatchObject({
      net: '88.50',
      tax: '11.50',
      gross: '100.00',
    });
  });

  test('knows the minor unit of its currency', () => {
    expect(quote(monthly([{ ...seats, price: '0.5' }]), { currency: 'JPY' }).gross).toBe('1');
    expect(quote(monthly([{ ...seats, price: '1.2345' }]), { currency: 'KWD' }).gross).toBe('1.235');
  });

  test('has a working that adds up to every line', () => {
    const shapes = fc.record({
      price: fc.constantFrom('0.333', '19.99', '0.000001', '7'),
      quantity: fc.integer({ min: 0, max: 5000 }),
      discount: fc.constantFrom('0', '12.5', '33.333', '100'),
      day: fc.integer({ min: 1, max: 28 }),
      bounds: fc.constantFrom({}, { minAmount: '100' }, { maxAmount: '50' }),
    });
    fc.assert(
      fc.property(shapes, ({ price, quantity, discount, day, bounds }) => {
        const charges = [
          { ...seats, price, discount, ...bounds },
          { ...api, included: '10', discount, ...bounds },
        ];
        const start = `2026-02-${String(day).padStart(2, '0')}`;
        const bill = quoteBill(
          readBill({
            plan: monthly(charges, { anchor: 'calendar' }),
            start,
            quantity,
            usage: { api: quantity },
          }),
        );
        for (const line of bill.lines) expect(sumOf(line.working)).toEqual(majorOf(line.amount, 'CNY'));
        expect(bill.lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(bill.subtotal);
      }),
    );
  });
});

test('a schedule shows what later runs bill', () => {
  const bill = { plan: monthly([seats], { anchor: 'calendar' }), start: '2026-01-31', end: '2026-06-11' };
  const { periods } = scheduleAnswer(scheduleBill(readBill(bill)), 'CNY');
  expect(periods.map(({ from, dueOn, share, amount }) => [from, dueOn, share, amount])).toEqual([
    ['2026-01-31', '2026-01-31', '1/31', '3.23'],
    ['2026-02-01', '2026-02-01', '1', '100.00'],
    ['2026-03-01', '2026-03-01', '1', '100.00'],
    ['2026-04-01', '2026-04-01', '1', '100.00'],
    ['2026-05-01', '2026-05-01', '1', '100.00'],
    ['2026-06-01', '2026-06-01', '10/30', '33.33'],
  ]);
  const billed = billAnswer(quoteBill(readBill({ ...bill, asOf: '2026-12-31' })));
  expect(billed.lines.map(({ from, amount }) => [from, amount])).toEqual(
    periods.map(({ from, amount }) => [from, amount]),
  );
});

describe('the page about billing', () => {
  const page = readFileSync(new URL('../../../docs/billing.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\w+) \| .*?`(\{.*?\})` \| (.*?) \|$/gm)].filter(
    ([, model]) => model !== 'discount',
  );

  test.each(rows.map(([, model = '', json = '', says = '']) => [model, json, says]))(
    'has an example of %s that comes to what it says',
    (model, json, says) => {
      const price: unknown = JSON.parse(json);
      expect(price).toMatchObject({ model });
      const usage = model === 'capacity' ? { users: 250 } : { api: 250 };
      const [line] = quote(monthly([{ code: 'api', kind: 'usage', price }]), { usage }).lines;
      expect(line?.amount).toBe(/[\d.]+$/.exec(says)?.[0]);
    },
  );

  test('has one of each model', () => expect(rows).toHaveLength(8));
});

describe('a JSON that cannot be billed', () => {
  const places = (input: unknown): (string | undefined)[] => {
    try {
      quoteBill(readBill(input));
      return [];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      for (const language of ['zh', 'en'] as const)
        expect(errorText(error.toWire(), language)).not.toMatch(/\{\w+\}|undefined/);
      return error.problems.map(({ code, field }) => `${code} ${field}`);
    }
  };
  const of = (more: object) => places({ plan: monthly([seats, api]), start: '2026-03-01', ...more });
  const charge = (more: object) => places({ plan: monthly([{ ...api, ...more }]), start: '2026-03-01' });

  test('is answered with the place of everything that is wrong', () => {
    expect(places([])).toEqual(['jsonType JSON']);
    expect(places({})).toEqual(['required plan', 'required start']);
    expect(of({ start: '2026-02-31', currency: 'XYZ' })).toEqual(['notDate start', 'notCurrency currency']);
    expect(of({ currency: 'XYZ', end: '2026-03-01', periods: 2, asOf: '2026-03-01' })).toEqual([
      'notCurrency currency',
      'endNotAfterStart end',
      'eitherAsOfOrPeriods periods',
    ]);
    expect(of({ quantity: '-1', quantities: { seats: 'two' }, foo: 1 })).toEqual([
      'tooSmall quantity',
      'notNumber quantities.seats',
      'jsonKeyUnknown JSON',
    ]);
    expect(of({ quantity: 0.1234567890123456 })).toEqual(['jsonNumberLong quantity']);
    expect(of({ quantity: '1e17' })).toEqual(['tooLarge quantity']);
    expect(of({ usage: { apis: 1 }, quantities: { x: 1 } })).toEqual([
      'chargeUnknown quantities.x',
      'chargeUnknown usage.apis',
    ]);
    expect(of({ usage: { api: 1 }, periods: 2 })).toEqual(['usageNeedsOnePeriod usage.api']);
    expect(of({ events: [{ id: '1', charge: 'seats', at: '2026-03-01' }] })).toEqual([
      'chargeUnknown events[0].charge',
    ]);
    expect(of({ events: [{ id: '1', charge: 'api', at: '2026-03-01T10:00' }] })).toEqual([
      'notInstant events[0].at',
    ]);
    expect(of({ timeZone: 'Mars/Olympus' })).toEqual(['notTimeZone timeZone']);
    expect(of({ coupons: [{ code: 'x' }], discount: { percent: 101 } })).toEqual([
      'tooLarge discount.percent',
      'eitherPercentOrAmount coupons[0]',
    ]);
  });

  test('names the row of an event', () => {
    const event = { id: '1', charge: 'api', at: '2026-03-05', value: 5 };
    expect(of({ events: [event, event] })).toEqual([]);
    expect(amounts(monthly([api]), { events: [event, event] })).toEqual([['api', '2026-03-01', '0.05']]);
    expect(of({ events: [event, { ...event, value: 6 }] })).toEqual(['usageConflict events[1].id']);
    expect(of({ events: [{ ...event, value: 'five' }] })).toEqual(['notNumber events[0].value']);
    expect(of({ events: [{ ...event, value: 1e15 }] })).toEqual(['tooLarge events[0].value']);
    expect(of({ events: [{ ...event, value: -5 }] })).toEqual([]);
    expect(of({ quantity: '1e15' })).toEqual(['tooLarge quantity']);
    expect(charge({ meter: { aggregation: 'unique' } })).toEqual([]);
  });

  test('names the row of a price', () => {
    expect(charge({ price: { model: 'magic' } })).toEqual(['notChoice plan.charges[0].price.model']);
    expect(charge({ price: { price: 1 } })).toEqual(['required plan.charges[0].price.model']);
    expect(charge({ price: { model: 'graduated', tiers: [] } })).toEqual([
      'tiersMissing plan.charges[0].price.tiers',
    ]);
    expect(charge({ price: { model: 'volume', tiers: [{ upTo: 5 }, { upTo: 4 }, {}] } })).toEqual([
      'tiersNotAscending plan.charges[0].price.tiers[1].upTo',
    ]);
    expect(charge({ price: { model: 'package', price: 1, size: 0 } })).toEqual([
      'notPositive plan.charges[0].price.size',
    ]);
    expect(charge({ price: { model: 'percentage', rate: 1, minPerEvent: 2, maxPerEvent: 1 } })).toEqual([
      'leastAboveMost plan.charges[0].price.minPerEvent',
    ]);
    expect(charge({ kind: 'flat', meter: {} })).toEqual(['meterOnlyForUsage plan.charges[0].meter']);
    expect(places({ plan: monthly([api, api]), start: '2026-03-01' })).toEqual([
      'jsonCodeTwice plan.charges[1].code',
    ]);
    expect(places({ plan: monthly([api], { anchor: 'fixedDay' }), start: '2026-03-01' })).toEqual([
      'required plan.anchorDay',
    ]);
    expect(
      places({
        plan: {
          ...monthly([api], { anchor: 'fixedDay', anchorDay: 3, proration: 'fixed30' }),
          interval: 'week',
        },
        start: '2026-03-01',
      }),
    ).toEqual(['fixedDayNeedsMonths plan.anchor', 'thirtyDaysNeedMonth plan.proration']);
  });
});
