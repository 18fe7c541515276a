import { add, divide, type Fraction, fraction, multiply, ONE, round } from '../../fraction.ts';

/** How a document is taxed. `inclusive` prices carry their tax within. */
export const TAX_MODES = ['perLine', 'perInvoice'] as const;
export interface TaxTerms {
  readonly mode: (typeof TAX_MODES)[number];
  readonly inclusive: boolean;
}

/** A line before tax, after all discounts; minor units. Null is exempt. */
export interface TaxableLine {
  readonly amount: bigint;
  readonly rate: Fraction | null;
}

/** Minor units; net + tax is gross. */
export interface TaxAmounts {
  readonly net: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
}

export interface TaxedDocument extends TaxAmounts {
  readonly lines: readonly TaxAmounts[];
  /** By rate, in the order in which rates first appear. */
  readonly groups: readonly (TaxAmounts & { readonly rate: Fraction | null })[];
  /** 尾差: tax of the document less that of its lines; 0 where tax is per line. */
  readonly difference: bigint;
  /** What the other mode would come to, for the preview. */
  readonly other: TaxAmounts;
}

const NO_TAX = fraction(0n);

/** Exclusive: the amount is the net. Inclusive: net = round(gross ÷ (1 + rate)), and the tax is the rest. */
export function taxAmounts(amount: bigint, rate: Fraction | null, inclusive: boolean): TaxAmounts {
  if (inclusive) {
    const net = round(divide(fraction(amount), add(ONE, rate ?? NO_TAX)));
    return { net, tax: amount - net, gross: amount };
  }
  const tax = round(multiply(fraction(amount), rate ?? NO_TAX));
  return { net: amount, tax, gross: amount + tax };
}

const total = (parts: readonly TaxAmounts[]): TaxAmounts =>
  parts.reduce(
    (so, { net, tax, gross }) => ({ net: so.net + net, tax: so.tax + tax, gross: so.gross + gross }),
    {
      net: 0n,
      tax: 0n,
      gross: 0n,
    },
  );

const keyOf = (rate: Fraction | null): string => (rate ? `${rate.numerator}/${rate.denominator}` : 'exempt');

/**
 * BIL-LEV-1, BIL-LEV-2. Tax per line, or per invoice and rate on the sum of the lines. Lines show their own rounding in
 * both; the difference is a line of its own, and the other mode's totals stand beside.
 */
export function taxDocument(lines: readonly TaxableLine[], { mode, inclusive }: TaxTerms): TaxedDocument {
  const taxed = lines.map(({ amount, rate }) => taxAmounts(amount, rate, inclusive));
  const byRate = [...Map.groupBy(lines.keys(), (at) => keyOf(lines[at]?.rate ?? null)).values()].map(
    (members) => {
      const rate = lines[members[0] ?? 0]?.rate ?? null;
      const amount = members.reduce((so, at) => so + (lines[at]?.amount ?? 0n), 0n);
      const ofLines = total(members.flatMap((at) => taxed[at] ?? []));
      return { rate, ofLines, whole: taxAmounts(amount, rate, inclusive) };
    },
  );
  const perLine = total(taxed);
  const perInvoice = total(byRate.map(({ whole }) => whole));
  const perDocument = mode === 'perInvoice';
  const groups = byRate.map(({ rate, ofLines, whole }) => ({ rate, ...(perDocument ? whole : ofLines) }));
  return {
    ...(perDocument ? perInvoice : perLine),
    lines: taxed,
    groups,
    difference: perDocument ? perInvoice.tax - perLine.tax : 0n,
    other: perDocument ? perLine : perInvoice,
  };
}
