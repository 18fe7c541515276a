import { currencyExponent } from '../../currency.ts';
import { add, divide, type Fraction, fraction, multiply, ONE, round } from '../../fraction.ts';

/** How a price changes at renewal: by per cent, with an index, or to the list price of the day. */
export type Uplift =
  | { readonly kind: 'percent'; readonly percent: Fraction }
  | { readonly kind: 'index'; readonly before: Fraction; readonly now: Fraction }
  | { readonly kind: 'list'; readonly price: Fraction };

/** Decimals that a value is written with; at most 12. */
function placesOf({ denominator }: Fraction): number {
  let places = 0;
  while (places < 12 && 10n ** BigInt(places) % denominator !== 0n) places += 1;
  return places;
}

/**
 * BIL-CHG-7. The unit price of the next term, in major units: rounded half away from zero to the places of the currency,
 * or to those of the old price where it had more, because it is agreed and printed. A list price is taken as it is.
 */
export function upliftedPrice(price: Fraction, uplift: Uplift, currency: string): Fraction {
  if (uplift.kind === 'list') return uplift.price;
  const by =
    uplift.kind === 'percent'
      ? add(ONE, multiply(uplift.percent, fraction(1n, 100n)))
      : divide(uplift.now, uplift.before);
  const scale = 10n ** BigInt(Math.max(currencyExponent(currency), placesOf(price)));
  return fraction(round(multiply(multiply(price, by), fraction(scale))), scale);
}
