import { type Checked, checkValue, isCivilDate } from '#shared/check-value.ts';
import { cleanLine } from '#shared/clean-text.ts';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { parseMoney } from '#shared/money.ts';
import type { DateOrder } from './date-order.ts';
import { headerKey } from './header-key.ts';

export interface CellContext {
  readonly dateOrder: DateOrder;
  /** For amounts: how many minor units there are. */
  readonly currency: string;
}

const YES = new Set(['1', 'true', 'yes', 'y', '是', '有', '对', '√']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '无', '错', '×']);
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** The text of a cell: unseen characters gone, and exactly one apostrophe that an export put there as a guard. */
export const cellText = (cell: string): string => cell.trim().replace(GUARDED, '');

/** Digits as people write them, to a plain decimal text: full width, thousands separators, a currency sign, a percent sign. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^\s*(?:[¥$€£]|CNY|USD|EUR|RMB)\s*/i, '')
    .replace(/^-\s*[¥$€£]\s*/, '-')
    .replace(/[\s,](?=\d{3}(?:\D|$))/g, '')
    .replace(/\s*[%元]$/, '')
    .trim();

/** Reads a date in the spellings people use; undefined for what is none of them. It need not exist. */
function readDate(text: string, order: DateOrder): string | undefined {
  const civil = (year?: string, month?: string, day?: string): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const plain = text.normalize('NFKC').trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '');
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (yearFirst) return civil(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (!yearLast) return undefined;
  const [, first, second, year] = yearLast;
  return order === 'MDY' ? civil(year, first, second) : civil(year, second, first);
}

/**
 * One cell to the value a row holds. Text stays text whatever it looks like; numbers are exact; a date must exist.
 * References are resolved elsewhere: here they stay the text of the cell.
 */
export function convertCell(field: FieldMeta, cell: string, context: CellContext): Checked {
  const text = cellText(cell);
  if (text === '') return { value: null };
  const wrong = (code: ErrorCode): Checked => ({
    problem: { code, params: { field: field.label, value: text.length > 60 ? `${text.slice(0, 60)}…` : text }, field: field.name },
  });
  switch (field.kind) {
    case 'integer': {
      const number = plainNumber(text);
      if (!/^[+-]?\d+(\.0+)?$/.test(number)) return wrong(/^[+-]?\d*\.\d+$/.test(number) ? 'notInteger' : 'notNumber');
      return checkValue(field, Number(number));
    }
    case 'decimal':
      return checkValue(field, plainNumber(text));
    case 'money':
      return convertMoney(field, plainNumber(text), context.currency);
    case 'date': {
      const date = readDate(text, context.dateOrder);
      return date !== undefined && isCivilDate(date) ? { value: date } : wrong('notDate');
    }
    case 'instant': {
      const parsed = Date.parse(text);
      return Number.isNaN(parsed) ? wrong('notDate') : { value: parsed };
    }
    case 'boolean': {
      const word = text.toLowerCase();
      return YES.has(word) ? { value: 1 } : NO.has(word) ? { value: 0 } : wrong('notBoolean');
    }
    case 'choice': {
      const key = headerKey(text);
      const found = field.choices?.find(
        ({ value, label }) => [value, label.zh, label.en].some((name) => headerKey(name) === key),
      );
      return found ? { value: found.value } : checkValue(field, text);
    }
    case 'reference':
      return { value: cleanLine(text) || null };
    default:
      return checkValue(field, text);
  }
}

function convertMoney(field: FieldMeta, text: string, currency: string): Checked {
  try {
    return checkValue(field, parseMoney(text, currency, field.label));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { problem: { code: error.code, params: error.params, field: field.name } };
  }
}
