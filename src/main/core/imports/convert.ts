import { type Checked, checkValue } from '#shared/check-value.ts';
import { cleanLine, cleanText } from '#shared/clean-text.ts';
import { AppError, type ErrorCode, type ErrorParams } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { headerKey } from '#shared/header-key.ts';
import { parseMoney } from '#shared/money.ts';
import { LONGEST_TAG, NAME_SEPARATOR, namesIn } from '#shared/tags.ts';
import { cellText, plainCell } from './cell-text.ts';
import type { DateOrder } from './date-order.ts';
import type { ValueChoice } from './mapping.ts';
import { readDate, readInstant } from './read-date.ts';
import { readNumber } from './read-number.ts';

export interface CellContext {
  readonly dateOrder: DateOrder;
  /** For amounts: how many minor units there are. */
  readonly currency: string;
  /** For moments that name no zone of their own. */
  readonly timeZone: string;
  /** What words mean that are none of a choice’s own. */
  readonly choices?: Readonly<Record<string, ValueChoice>> | undefined;
}

const YES = new Set(['1', 'true', 'yes', 'y', '是', '有', '对', '√', '✓']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '无', '错', '×']);
const LONGEST_SHOWN = 60;

/**
 * One cell to the value a row holds. Text stays text whatever it looks like; numbers are exact; a date must exist.
 * References are resolved elsewhere: here they stay the text of the cell. A problem shows the cell as it was written.
 */
export function convertCell(field: FieldMeta, cell: string, context: CellContext): Checked {
  const text = cellText(cell);
  if (text === '') return { value: null };
  const value = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  const wrong = (code: ErrorCode, more: ErrorParams = {}): Checked => ({
    problem: { code, params: { ...more, field: field.label, value }, field: field.name },
  });
  try {
    const checked = convert(field, text, context, wrong);
    return 'problem' in checked ? wrong(checked.problem.code, checked.problem.params) : checked;
  } catch (error) {
    if (error instanceof AppError) return wrong(error.code, error.params);
    throw error;
  }
}

function convert(
  field: FieldMeta,
  text: string,
  { dateOrder, currency, timeZone, choices }: CellContext,
  wrong: (code: ErrorCode, more?: ErrorParams) => Checked,
): Checked {
  switch (field.kind) {
    case 'integer': {
      const number = readNumber(text).text;
      if (/^[+-]?\d+(\.0+)?$/.test(number)) return checkValue(field, Number(number));
      return wrong(/^[+-]?\d*\.\d+$/.test(number) ? 'notInteger' : 'notNumber');
    }
    case 'decimal':
      return checkValue(field, readNumber(text).text);
    case 'money': {
      const number = readNumber(text);
      if (number.currencies && !number.currencies.includes(currency))
        return wrong('currencySignDiffers', { currency });
      return checkValue(field, parseMoney(number.text, currency, field.label));
    }
    case 'date': {
      const date = readDate(text, dateOrder);
      return date === undefined ? wrong('notDate') : { value: date };
    }
    case 'instant': {
      const instant = readInstant(text, dateOrder, timeZone);
      return instant === undefined ? wrong('notDate') : { value: instant };
    }
    case 'boolean': {
      const word = plainCell(text).toLowerCase();
      return YES.has(word) ? { value: 1 } : NO.has(word) ? { value: 0 } : wrong('notBoolean');
    }
    case 'choice': {
      const key = headerKey(cleanLine(text));
      const found = field.choices?.find(({ value, label }) =>
        [value, label.zh, label.en].some((name) => headerKey(name) === key),
      );
      if (found) return { value: found.value };
      const meant = Object.entries(choices ?? {}).find(([word]) => headerKey(word) === key)?.[1];
      if (meant && 'empty' in meant) return { value: null };
      return checkValue(field, meant && 'use' in meant ? meant.use : text);
    }
    case 'tags': {
      const names = namesIn(cleanText(text));
      const long = names.find((name) => [...name].length > LONGEST_TAG);
      return long === undefined
        ? { value: names.join(NAME_SEPARATOR) || null }
        : wrong('tooLong', { max: LONGEST_TAG, length: [...long].length });
    }
    case 'reference':
      return { value: cleanLine(text) || null };
    default:
      return checkValue(field, text);
  }
}
