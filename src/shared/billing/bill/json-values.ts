import { z } from 'zod';
import { isCivilDate } from '../../check-value.ts';
import { decimalValue } from '../../decimal.ts';
import { AppError } from '../../errors.ts';
import { compare, type Fraction, fraction, ZERO } from '../../fraction.ts';
import { report } from './json-problems.ts';

/** Digits that every program keeps of a number in JSON; more must be written as a text. */
const SAFE_DIGITS = 15;

/** A decimal, best written as a text; a JSON number is taken by its digits, so nothing is ever a binary fraction. */
const decimal = z.union([z.string(), z.number()]).transform((value, context): Fraction => {
  const text = String(value);
  if (typeof value === 'number' && text.replace(/[^\d]/g, '').length > SAFE_DIGITS) {
    report(context, 'jsonNumberLong');
    return z.NEVER;
  }
  try {
    return decimalValue(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { field: _field, ...params } = error.params;
    report(context, error.code, params);
    return z.NEVER;
  }
});

/** A decimal from 0. */
export const amount = decimal.superRefine((value, context) => {
  if (compare(value, ZERO) < 0) report(context, 'tooSmall', { min: 0 });
});

const MOST_UNITS = fraction(10n ** 12n);

/** Units ordered or measured: from 0 to a million million, beyond which it is a slip. */
export const units = amount.superRefine((value, context) => {
  if (compare(value, MOST_UNITS) > 0) report(context, 'tooLarge', { max: '1000000000000' });
});

/** A decimal above 0. */
export const positive = decimal.superRefine((value, context) => {
  if (compare(value, ZERO) <= 0) report(context, 'notPositive');
});

const HUNDRED = fraction(100n);

/** Per cent, from 0 to 100. */
export const percent = amount.superRefine((value, context) => {
  if (compare(value, HUNDRED) > 0) report(context, 'tooLarge', { max: 100 });
});

export const whole = (least: number, most: number) => z.number().int().min(least).max(most);

/** A civil date that exists. */
export const day = z.string().superRefine((value, context) => {
  if (!isCivilDate(value)) report(context, 'notDate');
});

/** An instant with its offset, or a day that stands for its beginning in the account's zone. */
export const moment = z.string().superRefine((value, context) => {
  if (isCivilDate(value)) return;
  try {
    Temporal.Instant.from(value);
  } catch {
    report(context, 'notInstant');
  }
});

export const zone = z.string().superRefine((value, context) => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
  } catch {
    report(context, 'notTimeZone');
  }
});

export const code = z.string().min(1).max(60);
