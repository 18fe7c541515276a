import { decimalValue } from '#shared/decimal.ts';
import type { Fraction } from '#shared/fraction.ts';

/** The exact value of a figure as a test writes it. */
export const exact = (text: string | number): Fraction => decimalValue(String(text));
