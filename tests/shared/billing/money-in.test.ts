import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueStep, dunningDays } from '#shared/billing/dunning/dunning-schedule.ts';
import { lateInterest } from '#shared/billing/dunning/late-interest.ts';
import { nextRetry } from '#shared/billing/dunning/payment-retry.ts';
import { allocateReceipt } from '#shared/billing/payment/allocate-receipt.ts';
import { cumulativeParts, restToLast } from '#shared/billing/payment/cumulative-parts.ts';
import { settleTotal } from '#shared/billing/payment/settle-total.ts';
import { payFromWallet, refundable, usableLots, type WalletLot } from '#shared/billing/wallet/wallet-lots.ts';
import { exact } from './exact.ts';

const sum = (values: readonly bigint[]): bigint => values.reduce((so, value) => so + value, 0n);
const lot = (id: string, left: bigint, more: Partial<WalletLot> = {}): WalletLot => ({
  id,
  left,
  priority: null,
  expiresOn: null,
  granted: false,
  createdAt: 0,
  ...more,
});

describe('a wallet', () => {
  const lots = [
    lot('old', 100n, { createdAt: 1 }),
    lot('gift', 100n, { granted: true, createdAt: 9 }),
    lot('june', 100n, { expiresOn: '2026-06-30' }),
    lot('first', 100n, { priority: 1 }),
    lot('may', 100n, { expiresOn: '2026-05-31' }),
  ];

  test('pays by priority, expiry, granted before paid, age', () => {
    expect(payFromWallet(lots, 450n, '2026-05-31').uses).toEqual([
      { id: 'first', amount: 100n },
      { id: 'may', amount: 100n },
      { id: 'june', amount: 100n },
      { id: 'gift', amount: 100n },
      { id: 'old', amount: 50n },
    ]);
    expect(usableLots(lots, '2026-06-01').map(({ id }) => id)).not.toContain('may');
    expect(payFromWallet(lots, 900n, '2026-07-01')).toMatchObject({ used: 300n, short: 600n });
    expect(refundable(lots)).toBe(400n);
  });
});

test('a total is settled by credit notes, the oldest first, then by the wallet', () => {
  const credits = [
    { number: 'HZ-2', issuedOn: '2026-02-01', left: 300n },
    { number: 'HZ-1', issuedOn: '2026-01-01', left: 200n },
  ];
  const settled = settleTotal(1000n, credits, [lot('a', 100n)], '2026-03-01');
  expect(settled).toMatchObject({
    due: 400n,
    toBalance: 0n,
    credits: [
      { number: 'HZ-1', amount: 200n },
      { number: 'HZ-2', amount: 300n },
    ],
  });
  expect(settleTotal(-250n, credits, [], '2026-03-01')).toMatchObject({
    due: 0n,
    toBalance: 250n,
    credits: [],
  });
});

describe('a schedule', () => {
  test('rounds the cumulative value: 10.00 over three', () => {
    expect(cumulativeParts(1000n, [1n, 1n, 1n])).toEqual([333n, 334n, 333n]);
    expect(restToLast(1000n, [30n, 30n, 40n])).toEqual([300n, 300n, 400n]);
    expect(restToLast(1001n, [1n, 1n, 1n])).toEqual([334n, 334n, 333n]);
    expect(restToLast(0n, [])).toEqual([]);
  });

  test('adds up to the whole', () => {
    const weights = fc.array(fc.bigInt({ min: 1n, max: 1000n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), weights, (whole, of) => {
        expect(sum(cumulativeParts(whole, of))).toBe(whole);
        expect(sum(restToLast(whole, of))).toBe(whole);
      }),
    );
  });
});

describe('money received', () => {
  const open = [
    { number: 'ZD-A-2026-000012', balance: 500n, dueOn: '2026-03-01' },
    { number: 'ZD-A-2026-00001', balance: 300n, dueOn: '2026-02-01' },
    { number: 'ZD-A-2026-000011', balance: 700n, dueOn: '2026-03-01' },
  ];
  const parts = (
    amount: bigint,
    remark = '',
    explicit: { number: string; amount: bigint }[] = [],
    tolerance = 0n,
  ) =>
    allocateReceipt({ amount, remark, explicit }, open, tolerance).parts.map(
      ({ number, amount: part, reason }) => [number.slice(-5), part, reason],
    );

  test('goes where it was decided, then where the remark says, then by exact amount, then to the oldest', () => {
    expect(parts(900n, '货款 zd-a-2026-000012', [{ number: 'ZD-A-2026-000011', amount: 100n }])).toEqual([
      ['00011', 100n, 'explicit'],
      ['00012', 500n, 'remark'],
      ['00001', 300n, 'exactAmount'],
    ]);
    expect(parts(700n)).toEqual([['00011', 700n, 'exactAmount']]);
    expect(parts(400n)).toEqual([
      ['00001', 300n, 'oldest'],
      ['00011', 100n, 'oldest'],
    ]);
  });

  test('leaves what is too much, and gives up what lacks within the tolerance', () => {
    expect(allocateReceipt({ amount: 1600n, remark: '', explicit: [] }, open).unapplied).toBe(100n);
    const short = allocateReceipt({ amount: 498n, remark: 'ZD-A-2026-000012', explicit: [] }, open, 5n);
    expect(short.parts).toEqual([
      { number: 'ZD-A-2026-000012', amount: 498n, shortPay: 2n, reason: 'remark' },
    ]);
    expect(
      allocateReceipt({ amount: 490n, remark: 'ZD-A-2026-000012', explicit: [] }, open, 5n).parts[0]
        ?.shortPay,
    ).toBe(0n);
  });

  test('is always its parts and the rest', () => {
    const invoices = fc.uniqueArray(
      fc.record({
        number: fc.nat(50).map((n) => `ZD-${n}`),
        balance: fc.bigInt({ min: 0n, max: 1000n }),
        dueOn: fc.constantFrom('2026-01-01', '2026-02-01'),
      }),
      { selector: ({ number }) => number },
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 5000n }),
        fc.constantFrom('', 'ZD-1', 'ZD-22 ZD-3'),
        invoices,
        fc.bigInt({ min: 0n, max: 20n }),
        (amount, remark, of, tolerance) => {
          const { parts: found, unapplied } = allocateReceipt(
            { amount, remark, explicit: [] },
            of,
            tolerance,
          );
          expect(sum(found.map((part) => part.amount)) + unapplied).toBe(amount);
          for (const { number, balance } of of) {
            const used = sum(
              found.filter((part) => part.number === number).map((part) => part.amount + part.shortPay),
            );
            expect(used <= balance).toBe(true);
          }
        },
      ),
    );
  });
});

describe('dunning', () => {
  const steps = [30, 7, 14].map((offsetDays) => ({ level: offsetDays, offsetDays }));
  const stops = { excluded: false, promisedOn: null, least: 0n };
  const invoice = { dueOn: '2026-03-01', outstanding: 10000n };

  test('sends one step; those it has overtaken collapse into it', () => {
    expect(dunningDays('2026-03-01', steps).map(({ on }) => on)).toEqual([
      '2026-03-08',
      '2026-03-15',
      '2026-03-31',
    ]);
    expect(dueStep(invoice, steps, [], '2026-03-07', stops)).toBeUndefined();
    expect(dueStep(invoice, steps, [], '2026-03-08', stops)).toMatchObject({
      step: { level: 7 },
      overtaken: [],
    });
    expect(dueStep(invoice, steps, [], '2026-04-05', stops)).toMatchObject({
      step: { level: 30 },
      overtaken: [7, 14],
    });
    expect(dueStep(invoice, steps, [30], '2026-04-05', stops)).toBeUndefined();
    expect(dueStep(invoice, steps, [7], '2026-03-20', stops)).toMatchObject({ step: { level: 14 } });
  });

  test('waits for promises, small amounts, exclusions and closed days', () => {
    expect(dueStep(invoice, steps, [], '2026-03-20', { ...stops, promisedOn: '2026-03-20' })).toBeUndefined();
    expect(dueStep(invoice, steps, [], '2026-03-21', { ...stops, promisedOn: '2026-03-20' })).toBeDefined();
    expect(dueStep(invoice, steps, [], '2026-03-20', { ...stops, least: 10001n })).toBeUndefined();
    expect(dueStep(invoice, steps, [], '2026-03-20', { ...stops, excluded: true })).toBeUndefined();
    expect(
      dueStep(invoice, steps, [], '2026-03-08', stops, (day) => (day === '2026-03-08' ? '2026-03-09' : day)),
    ).toBeUndefined();
  });

  test('interest counts days after the due date over 365', () => {
    expect(lateInterest(10000_00n, exact('5.5'), '2026-03-01', '2026-03-31', 'CNY').amount).toBe(4521n);
    expect(lateInterest(10000_00n, exact('5.5'), '2026-03-01', '2026-03-01', 'CNY').amount).toBe(0n);
    expect(lateInterest(10000_00n, exact('5.5'), '2026-03-01', '2026-02-01', 'CNY').amount).toBe(0n);
  });

  test('tries a payment again on the days after, and not after a hard decline', () => {
    expect(nextRetry(['2026-03-01'], 'soft')).toBe('2026-03-02');
    expect(nextRetry(['2026-03-01', '2026-03-02'], 'soft')).toBe('2026-03-04');
    expect(
      nextRetry(['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-06', '2026-03-08'], 'soft'),
    ).toBeUndefined();
    expect(nextRetry(['2026-03-01'], 'hard')).toBeUndefined();
    const daily = Array.from({ length: 20 }, (_, at) => at + 1);
    const nine = Array.from({ length: 8 }, (_, at) => `2026-03-0${at + 1}`);
    expect(nextRetry(nine, 'soft', daily)).toBeUndefined();
    expect(nextRetry(nine.slice(0, 7), 'soft', daily)).toBe('2026-03-08');
  });
});
