import { checkValue } from '#shared/check-value.ts';
import { isCurrency } from '#shared/currency.ts';
import { normalDecimal } from '#shared/decimal.ts';
import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { moneyText, parseMoney } from '#shared/money.ts';
import type { Entry } from './entry.ts';

const GROUPING = /[\s,，]/g;

/** Checks a value against its field, so that the sentence stands beside it before anything is sent. */
export function checked(field: FieldMeta, value: FieldValue): Entry {
  if (value === null || value === '') return { value: null, problem: field.required ? missing(field) : null };
  const outcome = checkValue(field, value);
  return 'problem' in outcome ? { value, problem: outcome.problem } : { value: outcome.value, problem: null };
}

export const missing = (field: FieldMeta): Problem => ({
  code: 'required',
  params: { field: field.label },
  field: field.name,
});

/** Reads what was typed into a numeric field; separators of thousands are ignored. */
export function readText(field: FieldMeta, typed: string, currency: string): Entry {
  const text = typed.replace(GROUPING, '');
  if (text === '') return checked(field, null);
  try {
    if (field.kind === 'money')
      return checked(field, parseMoney(text, isCurrency(currency) ? currency : 'CNY', field.label));
    const decimal = normalDecimal(text, field.label);
    return checked(field, field.kind === 'decimal' ? decimal : Number(decimal));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { value: null, problem: { code: error.code, params: error.params, field: field.name } };
  }
}

/** A numeric value as it stands in its input. */
export function writeText(field: FieldMeta, value: FieldValue, currency: string): string {
  if (value === null) return '';
  return field.kind === 'money' && typeof value === 'number'
    ? moneyText(value, isCurrency(currency) ? currency : 'CNY')
    : String(value);
}
