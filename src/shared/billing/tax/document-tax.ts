import type { Fraction } from '../../fraction.ts';
import { sumTaxAmounts, type TaxAmounts, taxAmounts } from './tax-amounts.ts';

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

export interface TaxedDocument extends TaxAmounts {
  readonly lines: readonly TaxAmounts[];
  /** By rate, in the order in which rates first appear. */
  readonly groups: readonly (TaxAmounts & { readonly rate: Fraction | null })[];
  /** 尾差: tax of the document less that of its lines; 0 where tax is per line. */
  readonly difference: bigint;
  /** What the other mode would come to, for the preview. */
  readonly other: TaxAmounts;
}

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
      const ofLines = sumTaxAmounts(members.flatMap((at) => taxed[at] ?? []));
      return { rate, ofLines, whole: taxAmounts(amount, rate, inclusive) };
    },
  );
  const perLine = sumTaxAmounts(taxed);
  const perInvoice = sumTaxAmounts(byRate.map(({ whole }) => whole));
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
