import { currencyExponent } from './currency.ts';

/** Amounts in English words, as contracts say them beside the figures. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [bigint, string])[] = [
  [1_000_000_000_000n, 'trillion'],
  [1_000_000_000n, 'billion'],
  [1_000_000n, 'million'],
  [1000n, 'thousand'],
  [100n, 'hundred'],
];

function spell(value: bigint): string {
  for (const [size, name] of SCALES)
    if (value >= size) {
      const rest = value % size;
      const joint = rest === 0n ? '' : rest < 100n ? ` and ${spell(rest)}` : ` ${spell(rest)}`;
      return `${spell(value / size)} ${name}${joint}`;
    }
  const number = Number(value);
  if (number < 20) return SMALL[number] ?? '';
  const unit = number % 10;
  return `${TENS[Math.floor(number / 10)]}${unit === 0 ? '' : `-${SMALL[unit]}`}`;
}

const nameOf = (currency: string): string =>
  new Intl.DisplayNames(['en'], { type: 'currency' }).of(currency) ?? currency;

/**
 * Spells an amount in minor units: 1000150 of USD is `US Dollar ten thousand and one and 50/100`. Ends in `only` where
 * there is no fraction, begins with `minus` below zero. Throws RangeError on anything but a safe integer.
 */
export function englishMoney(amount: number, currency: string): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in minor units: ${amount}`);
  const places = currencyExponent(currency);
  const unit = 10n ** BigInt(places);
  const value = BigInt(Math.abs(amount));
  const fraction = value % unit;
  const end = fraction === 0n ? 'only' : `and ${String(fraction).padStart(places, '0')}/${unit}`;
  return `${amount < 0 ? 'minus ' : ''}${nameOf(currency)} ${spell(value / unit)} ${end}`;
}
