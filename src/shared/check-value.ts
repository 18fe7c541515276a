import { cleanLine, cleanText } from './clean-text.ts';
import { isCurrency } from './currency.ts';
import { compareDecimals, normalDecimal } from './decimal.ts';
import type { ErrorCode, ErrorParams, Problem } from './errors.ts';
import { AppError } from './errors.ts';
import type { FieldMeta, FieldValue } from './fields.ts';

export type Checked = { readonly value: FieldValue } | { readonly problem: Problem };

/** Amounts beyond this are taken for a slip: ten million million minor units. */
const LARGEST_AMOUNT = 9_999_999_999_999_99;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const EMAIL = /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>]+$/;
const PHONE = /^[+\d][\d\s()./-]{2,}(?:\s*(?:ext\.?|x|转|分机)\s*\d+)?$/i;

const shorten = (value: unknown): string => {
  // an object may say anything of itself, or not be able to say it
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!CIVIL_DATE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/**
 * Checks a value that already has its type against its field: what a form sends, or an import after it read the text.
 * Text comes back cleaned, decimals in their shortest form. Empty text is null; whether a field may be empty is
 * checked when the record is written.
 */
export function checkValue(field: FieldMeta, given: unknown): Checked {
  const wrong = (code: ErrorCode, more: ErrorParams = {}): Checked => ({
    problem: { code, params: { field: field.label, value: shorten(given), ...more }, field: field.name },
  });
  if (given === null || given === undefined || given === '') return { value: null };
  switch (field.kind) {
    case 'integer':
    case 'money':
    case 'instant':
      if (typeof given !== 'number' || !Number.isFinite(given)) return wrong('notNumber');
      if (!Number.isInteger(given)) return wrong('notInteger');
      if (Math.abs(given) > (field.kind === 'money' ? LARGEST_AMOUNT : Number.MAX_SAFE_INTEGER))
        return wrong('tooLarge', {
          max: field.kind === 'money' ? '9,999,999,999,999.99' : Number.MAX_SAFE_INTEGER,
        });
      if (field.min !== undefined && given < field.min) return wrong('tooSmall', { min: field.min });
      return { value: given };
    case 'boolean':
      return given === true || given === 1
        ? { value: 1 }
        : given === false || given === 0
          ? { value: 0 }
          : wrong('notBoolean');
    default:
      break;
  }
  if (field.kind === 'decimal' && typeof given === 'number') return checkDecimal(field, String(given), wrong);
  if (typeof given !== 'string') return wrong('invalidInput', { detail: field.name });
  const text = field.kind === 'longText' ? cleanText(given) : cleanLine(given);
  if (text === '') return { value: null };
  if (field.max !== undefined && [...text].length > field.max)
    return wrong('tooLong', { max: field.max, length: [...text].length });
  switch (field.kind) {
    case 'decimal':
      return checkDecimal(field, text, wrong);
    case 'date':
      return isCivilDate(text) ? { value: text } : wrong('notDate');
    case 'choice': {
      const choices = field.choices ?? [];
      if (choices.some((choice) => choice.value === text)) return { value: text };
      const list = {
        zh: choices.map(({ label }) => label.zh).join('、'),
        en: choices.map(({ label }) => label.en).join(', '),
      };
      return wrong('notChoice', { choices: list });
    }
    case 'email':
      return EMAIL.test(text) ? { value: text } : wrong('notEmail');
    case 'phone':
      return PHONE.test(text) ? { value: text } : wrong('notPhone');
    case 'url':
      return /^https?:\/\/[^\s]+$/i.test(text) ? { value: text } : wrong('notUrl');
    default:
      if (field.name === 'currency') {
        const code = text.toUpperCase();
        return isCurrency(code) ? { value: code } : wrong('notCurrency');
      }
      return { value: text };
  }
}

function checkDecimal(
  field: FieldMeta,
  text: string,
  wrong: (code: ErrorCode, more?: ErrorParams) => Checked,
): Checked {
  try {
    const value = normalDecimal(text, field.label);
    if (field.min !== undefined && compareDecimals(value, String(field.min)) < 0)
      return wrong('tooSmall', { min: field.min });
    return { value };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { problem: { code: error.code, params: error.params, field: field.name } };
  }
}
