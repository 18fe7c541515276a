import type { FieldKind } from '#shared/fields.ts';
import type { FilterLeaf, Operator } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';

export const OPERATOR_LABELS: Readonly<Record<Operator, LocalText>> = {
  equals: { zh: '是', en: 'is' },
  notEquals: { zh: '不是', en: 'is not' },
  in: { zh: '属于', en: 'is one of' },
  contains: { zh: '包含', en: 'contains' },
  startsWith: { zh: '开头是', en: 'begins with' },
  empty: { zh: '为空', en: 'is empty' },
  notEmpty: { zh: '不为空', en: 'is not empty' },
  lessThan: { zh: '小于', en: 'less than' },
  atMost: { zh: '不大于', en: 'at most' },
  greaterThan: { zh: '大于', en: 'more than' },
  atLeast: { zh: '不小于', en: 'at least' },
  between: { zh: '介于', en: 'between' },
  within: { zh: '在', en: 'within' },
};

/** The same comparisons, said of days. */
const DATE_LABELS: Partial<Record<Operator, LocalText>> = {
  lessThan: { zh: '早于', en: 'before' },
  atMost: { zh: '不晚于', en: 'on or before' },
  greaterThan: { zh: '晚于', en: 'after' },
  atLeast: { zh: '不早于', en: 'on or after' },
};

const TEXT: readonly Operator[] = ['contains', 'startsWith', 'equals', 'notEquals', 'empty', 'notEmpty'];
const NAMED: readonly Operator[] = ['equals', 'notEquals', 'in', 'empty', 'notEmpty'];
const NUMBER: readonly Operator[] = [
  'equals',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'between',
  'empty',
  'notEmpty',
];
const DATE: readonly Operator[] = [
  'within',
  'equals',
  'lessThan',
  'atMost',
  'greaterThan',
  'atLeast',
  'between',
  'empty',
  'notEmpty',
];

/** The comparisons that a kind of field takes, the likeliest first. */
export function operatorsFor(kind: FieldKind): readonly Operator[] {
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'money':
      return NUMBER;
    case 'date':
      return DATE;
    case 'instant':
      return ['within', 'lessThan', 'atLeast', 'empty', 'notEmpty'];
    case 'boolean':
      return ['equals', 'empty', 'notEmpty'];
    case 'choice':
      return NAMED;
    case 'reference':
      return ['equals', 'notEquals', 'empty', 'notEmpty'];
    default:
      return TEXT;
  }
}

export const operatorLabel = (op: Operator, kind: FieldKind): LocalText =>
  ((kind === 'date' || kind === 'instant') && DATE_LABELS[op]) || OPERATOR_LABELS[op];

/** Whether a condition says enough to be asked. */
export function isComplete({ op, value }: FilterLeaf): boolean {
  if (op === 'empty' || op === 'notEmpty') return true;
  if (op === 'between')
    return Array.isArray(value) && value.length === 2 && value.every((each) => each !== '');
  if (op === 'in') return Array.isArray(value) && value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
