import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCoupons, type Coupon, discountByLine } from '#shared/billing/discount/coupon.ts';
import { spreadDiscount } from '#shared/billing/discount/spread-discount.ts';
import { taxDocument } from '#shared/billing/tax/document-tax.ts';
import { type Tax, taxInGross, taxOnNet } from '#shared/billing/tax/line-tax.ts';
import { exact } from './exact.ts';

const sum = (values: readonly bigint[]): bigint => values.reduce((so, value) => so + value, 0n);
const nets = fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 8 });

describe('coupons', () => {
  const coupon = (code: string, off: Coupon['off'], more: Partial<Coupon> = {}): Coupon => ({
    code,
    off,
    charges: null,
    products: null,
    redeemedAt: 0,
    carryRemainder: true,
    invoicesLeft: null,
    ...more,
  });
  const lines = [
    { charge: 'seats', product: 'crm', net: 10000n },
    { charge: 'api', product: 'crm', net: 5000n },
    { charge: 'support', product: 'help', net: 3000n },
  ];

  test('go from the narrowest to the widest, each on what is left', () => {
    const applied = applyCoupons(
      [
        coupon('ALL', { percent: exact(10) }, { redeemedAt: 1 }),
        coupon('CRM', { percent: exact(50) }, { products: ['crm'], redeemedAt: 3 }),
        coupon('API', { amount: 8000n }, { charges: ['api'], redeemedAt: 5 }),
      ],
      lines,
    );
    expect(applied.map(({ code, amount, remainder }) => [code, amount, remainder])).toEqual([
      ['API', 5000n, 3000n],
      ['CRM', 5000n, 0n],
      ['ALL', 800n, 0n],
    ]);
    expect(discountByLine(applied, 3)).toEqual([5500n, 5000n, 300n]);
  });

  test('keep no remainder unless they carry it, and end with their last invoice', () => {
    const [once] = applyCoupons([coupon('X', { amount: 20000n }, { carryRemainder: false })], lines);
    expect([once?.amount, once?.remainder]).toEqual([18000n, 0n]);
    expect(applyCoupons([coupon('X', { percent: exact(10) }, { invoicesLeft: 0 })], lines)).toEqual([]);
  });

  test('of 100 per cent leave nothing; parts add up and never exceed a line', () => {
    const offs = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((percent) => ({ percent: exact(percent) })),
      fc.bigInt({ min: 0n, max: 2_000_000n }).map((amount) => ({ amount })),
    );
    fc.assert(
      fc.property(nets, fc.array(offs, { maxLength: 4 }), (amounts, given) => {
        const of = amounts.map((net) => ({ charge: 'c', product: 'p', net }));
        const applied = applyCoupons(
          given.map((off, at) => coupon(String(at), off)),
          of,
        );
        for (const { amount, byLine } of applied) expect(sum(byLine)).toBe(amount);
        discountByLine(applied, of.length).forEach((off, at) => {
          expect(off >= 0n && off <= (amounts[at] ?? 0n)).toBe(true);
        });
        const all = applyCoupons([coupon('FREE', { percent: exact(100) })], of);
        expect(discountByLine(all, of.length)).toEqual(amounts);
      }),
    );
  });
});

test('a discount of the document is spread by largest remainder, ties to the lowest line', () => {
  expect(spreadDiscount(1000n, [3333n, 3333n, 3334n])).toEqual([333n, 333n, 334n]);
  expect(spreadDiscount(100n, [500n, 500n, 500n])).toEqual([34n, 33n, 33n]);
  expect(spreadDiscount(100n, [500n, -300n])).toEqual([100n, 0n]);
  expect(spreadDiscount(900n, [500n, 0n])).toEqual([500n, 0n]);
});

describe('tax', () => {
  const line = (amount: bigint, rate: string | null) => ({
    amount,
    rate: rate === null ? null : exact(rate),
  });

  test('per line and per invoice may differ by cents, which are shown', () => {
    const lines = [line(33n, '0.06'), line(33n, '0.06'), line(33n, '0.06')];
    const perLine = taxDocument(lines, { mode: 'perLine', inclusive: false });
    const perInvoice = taxDocument(lines, { mode: 'perInvoice', inclusive: false });
    expect([perLine.tax, perLine.difference, perLine.other.tax]).toEqual([6n, 0n, 6n]);
    expect([perInvoice.tax, perInvoice.difference]).toEqual([6n, 0n]);
    const many = Array.from({ length: 10 }, () => line(8n, '0.06'));
    expect(taxDocument(many, { mode: 'perLine', inclusive: false })).toMatchObject({
      tax: 0n,
      other: { tax: 5n },
    });
    expect(taxDocument(many, { mode: 'perInvoice', inclusive: false })).toMatchObject({
      tax: 5n,
      difference: 5n,
      other: { tax: 0n },
    });
  });

  test('within a price is what is left of it', () => {
    const [only] = taxDocument([line(10000n, '0.13')], { mode: 'perLine', inclusive: true }).lines;
    expect(only).toEqual({ net: 8850n, tax: 1150n, gross: 10000n });
    expect(taxDocument([line(10000n, null)], { mode: 'perLine', inclusive: false })).toMatchObject({
      tax: 0n,
      gross: 10000n,
    });
  });

  test('net, tax and gross agree in both modes, and so do lines with the difference', () => {
    const rows = fc.array(
      fc.tuple(fc.bigInt({ min: -100_000n, max: 1_000_000n }), fc.constantFrom('0.06', '0.13', '0', null)),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('perLine', 'perInvoice' as const),
        fc.boolean(),
        (given, mode, inclusive) => {
          const taxed = taxDocument(
            given.map(([amount, rate]) => line(amount, rate)),
            { mode, inclusive },
          );
          expect(taxed.net + taxed.tax).toBe(taxed.gross);
          expect(sum(taxed.lines.map(({ tax }) => tax)) + taxed.difference).toBe(taxed.tax);
          expect(sum(taxed.groups.map(({ tax }) => tax))).toBe(taxed.tax);
          if (inclusive) expect(taxed.gross).toBe(sum(given.map(([amount]) => amount)));
        },
      ),
    );
  });

  test('several taxes are each on the net, unless one counts towards the base of the next', () => {
    const rate = (code: string, text: string, addsToBase = false): Tax => ({
      code,
      kind: { rate: exact(text) },
      addsToBase,
    });
    const plain = taxOnNet(10000n, [rate('vat', '0.06'), rate('levy', '0.12')]);
    expect(plain.taxes.map(({ amount }) => amount)).toEqual([600n, 1200n]);
    const stacked = taxOnNet(10000n, [rate('excise', '0.1', true), rate('vat', '0.13')]);
    expect(stacked.taxes.map(({ amount }) => amount)).toEqual([1000n, 1430n]);
    const fixed: Tax = { code: 'bottle', kind: { perUnit: exact(25) }, addsToBase: false };
    expect(taxOnNet(10000n, [fixed], exact(3)).tax).toBe(75n);
    expect(taxInGross(12430n, [rate('excise', '0.1', true), rate('vat', '0.13')])).toMatchObject({
      net: 10000n,
      tax: 2430n,
    });
    expect(taxInGross(10075n, [fixed], exact(3))).toMatchObject({ net: 10000n, tax: 75n });
    expect(taxInGross(100n, [])).toMatchObject({ net: 100n, tax: 0n, taxes: [] });
  });

  test('within a price splits over its rates by largest remainder', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10_000_000n }),
        fc.array(fc.constantFrom('0.06', '0.03', '0.07', '0.13'), { minLength: 1, maxLength: 4 }),
        (gross, rates) => {
          const taxes = rates.map(
            (text, at): Tax => ({ code: String(at), kind: { rate: exact(text) }, addsToBase: false }),
          );
          const taxed = taxInGross(gross, taxes);
          expect(taxed.net + taxed.tax).toBe(gross);
          expect(sum(taxed.taxes.map(({ amount }) => amount))).toBe(taxed.tax);
        },
      ),
    );
  });
});
