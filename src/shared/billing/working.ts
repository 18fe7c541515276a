import { currencyExponent } from '../currency.ts';
import { add, type Fraction, fraction, multiply, ONE, subtract, ZERO } from '../fraction.ts';
import { roundToMinor } from '../money.ts';
import type { LocalText } from '../texts.ts';
import { exactText } from './exact-text.ts';

/**
 * One step of a 计算过程: what it is, the formula, and the exact amount that it adds, in major units. The steps of an
 * amount add up to it: the last one is the rounding, so that anybody can recompute the cents.
 */
export interface WorkingStep {
  readonly label: LocalText;
  /** The same in every language: figures and signs. */
  readonly detail: string;
  readonly amount: Fraction;
}

/** An amount in minor units with the steps that add up to it. */
export interface Worked {
  readonly amount: bigint;
  readonly working: readonly WorkingStep[];
}

const ROUNDING: LocalText = { zh: '舍入到最小货币单位', en: 'Rounding to the minor unit' };

export const sumOf = (parts: readonly { readonly amount: Fraction }[]): Fraction =>
  parts.reduce((sum, part) => add(sum, part.amount), ZERO);

/** Minor units as an exact value in major units. */
export const majorOf = (amount: bigint, currency: string): Fraction =>
  fraction(amount, 10n ** BigInt(currencyExponent(currency)));

/** Adds the steps exactly and rounds once, half away from zero; what that changed is a step of its own. */
export function roundWorked(steps: readonly WorkingStep[], currency: string): Worked {
  const exact = sumOf(steps);
  const amount = roundToMinor(exact, currency);
  const difference = subtract(majorOf(amount, currency), exact);
  if (difference.numerator === 0n) return { amount, working: steps };
  const rounded = exactText(majorOf(amount, currency));
  const step = { label: ROUNDING, detail: `${exactText(exact)} → ${rounded}`, amount: difference };
  return { amount, working: [...steps, step] };
}

/** Every step times a ratio, which its formula shows: `100 × 15/31`. */
export function scaleSteps(
  steps: readonly WorkingStep[],
  ratio: Fraction,
  shown = exactText(ratio),
): WorkingStep[] {
  if (ratio.numerator === ONE.numerator && ratio.denominator === ONE.denominator) return [...steps];
  return steps.map(({ label, detail, amount }) => ({
    label,
    detail: `${/[+−]/.test(detail) ? `(${detail})` : detail} × ${shown}`,
    amount: multiply(amount, ratio),
  }));
}
