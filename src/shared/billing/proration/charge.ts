import { type Fraction, multiply } from '../../fraction.ts';
import { exactText } from '../exact-text.ts';
import { roundWorked, scaleSteps, type Worked } from '../working.ts';
import type { Share } from './proration-share.ts';

const PRICE = { zh: '数量 × 单价', en: 'Quantity × unit price' };

/**
 * BIL-PRO-6. What a quantity costs for a share of a full period, in minor units, rounded once: quantity × price of a
 * full period × remaining ÷ full days. `price` is in major units.
 */
export function chargeOf(quantity: Fraction, price: Fraction, share: Share, currency: string): Worked {
  const amount = multiply(quantity, price);
  const detail = `${exactText(quantity)} × ${exactText(price)}`;
  return roundWorked(scaleSteps([{ label: PRICE, detail, amount }], share.ratio, share.shown), currency);
}
