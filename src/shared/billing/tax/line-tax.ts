import { add, divide, type Fraction, fraction, multiply, ONE, round, ZERO } from '../../fraction.ts';
import { split } from '../../money.ts';

/** A tax on a line. */
export interface Tax {
  readonly code: string;
  /** A ratio: 6 % is 3/50; or an amount per unit, in minor units. */
  readonly kind: { readonly rate: Fraction } | { readonly perUnit: Fraction };
  /** 计入后续税基: taxes after it are on the net and on it. */
  readonly addsToBase: boolean;
}

/** A line with its taxes, minor units: net + Σ taxes = gross, always. */
export interface TaxedLine {
  readonly net: bigint;
  readonly taxes: readonly { readonly code: string; readonly amount: bigint }[];
  readonly tax: bigint;
  readonly gross: bigint;
}

/** What one unit of net owes for each tax by rate, and what is owed whatever the net is; exact. */
interface Owed {
  readonly code: string;
  readonly ofNet: Fraction;
  readonly fixed: Fraction;
}

/** BIL-LEV-3. Each tax is on the net, and on those before it that count towards the base of later ones. */
function owedBy(taxes: readonly Tax[], quantity: Fraction): Owed[] {
  let base = { ofNet: ONE, fixed: ZERO };
  return taxes.map(({ code, kind, addsToBase }) => {
    const owed =
      'rate' in kind
        ? { code, ofNet: multiply(base.ofNet, kind.rate), fixed: multiply(base.fixed, kind.rate) }
        : { code, ofNet: ZERO, fixed: multiply(kind.perUnit, quantity) };
    if (addsToBase) base = { ofNet: add(base.ofNet, owed.ofNet), fixed: add(base.fixed, owed.fixed) };
    return owed;
  });
}

const sum = (values: readonly bigint[]): bigint => values.reduce((so, value) => so + value, 0n);

/** BIL-MON-3, BIL-LEV-1. Taxes on a net amount after all discounts, each rounded. */
export function taxOnNet(net: bigint, taxes: readonly Tax[], quantity: Fraction = ONE): TaxedLine {
  const each = owedBy(taxes, quantity).map(({ code, ofNet, fixed }) => ({
    code,
    amount: round(add(multiply(fraction(net), ofNet), fixed)),
  }));
  const tax = sum(each.map(({ amount }) => amount));
  return { net, taxes: each, tax, gross: net + tax };
}

/**
 * BIL-LEV-2. A price that includes its taxes: net = round(gross ÷ (1 + Σ rates)), tax is the rest, and several taxes
 * split it by largest remainder, so that the gross is what was agreed.
 */
export function taxInGross(gross: bigint, taxes: readonly Tax[], quantity: Fraction = ONE): TaxedLine {
  const owed = owedBy(taxes, quantity);
  const rates = owed.reduce((so, { ofNet }) => add(so, ofNet), ONE);
  const fixed = owed.reduce((so, each) => add(so, each.fixed), ZERO);
  const net = round(divide(add(fraction(gross), multiply(fixed, fraction(-1n))), rates));
  const tax = gross - net;
  const exact = owed.map((each) => add(multiply(fraction(net), each.ofNet), each.fixed));
  // whole weights in the same ratio
  const scale = exact.reduce((so, { denominator }) => so * denominator, 1n);
  const weights = exact.map(({ numerator, denominator }) => {
    const weight = (numerator * scale) / denominator;
    return weight < 0n ? -weight : weight;
  });
  const parts = owed.length === 0 ? [] : split(tax, weights);
  return { net, tax, gross, taxes: owed.map(({ code }, at) => ({ code, amount: parts[at] ?? 0n })) };
}
