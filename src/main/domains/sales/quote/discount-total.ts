import { decimalValue, formatDecimal, normalDecimal } from '#shared/decimal.ts';
import { add, divide, type Fraction, fraction, multiply, round, subtract, ZERO } from '#shared/fraction.ts';
import { moneyText } from '#shared/money.ts';
import type { Pricing } from './priced-quote.ts';

export interface DiscountedLine {
  readonly quantity: string;
  readonly unitPrice: string;
  readonly optional: boolean;
  /** How many times the price is paid. */
  readonly periods: Fraction;
  /** What the catalogue asks for it, major units; null where it is not from there. */
  readonly catalogPrice: string | null;
}

const PLACES = 4;

/** The dearer of the price on the line and the catalogue's: a lower price typed in is a discount like any other. */
function fullPrice({ unitPrice, catalogPrice }: DiscountedLine): Fraction {
  const asked = decimalValue(unitPrice);
  const listed = catalogPrice === null ? asked : decimalValue(catalogPrice);
  const more = subtract(listed, asked);
  return more.numerator > 0n ? listed : asked;
}

/**
 * How much below full prices a quote stays, in percent, (full − paid) ÷ full × 100, and in major units, each with up
 * to four places; options are left out. 0 where nothing is asked for.
 */
export function discountTotal(
  lines: readonly DiscountedLine[],
  { totals, currency }: Pick<Pricing, 'totals' | 'currency'>,
): { readonly percent: string; readonly amount: string } {
  const full = lines
    .filter(({ optional }) => !optional)
    .reduce(
      (sum, line) => add(sum, multiply(multiply(decimalValue(line.quantity), line.periods), fullPrice(line))),
      ZERO,
    );
  if (full.numerator === 0n) return { percent: '0', amount: '0' };
  const paid = decimalValue(moneyText(totals.subtotal - totals.headerDiscount, currency));
  const less = subtract(full, paid);
  return { percent: rounded(multiply(divide(less, full), fraction(100n))), amount: rounded(less) };
}

const rounded = (value: Fraction): string =>
  normalDecimal(
    formatDecimal({ digits: round(multiply(value, fraction(10n ** BigInt(PLACES)))), places: PLACES }),
  );
