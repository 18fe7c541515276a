import type { FieldKind } from '../fields.ts';
import type { LocalText } from '../texts.ts';
import type { Operator } from './filter.ts';

export const OPERATOR_LABELS: Readonly<Record<Operator, LocalText>> = {
  equals: { zh: '是', en: 'is' },
  notEquals: { zh: '不是', en: 'is not' },
  in: { zh: '属于', en: 'is one of' },
  notIn: { zh: '不属于', en: 'is none of' },
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

/** The same comparisons, said of tags. */
const TAGS_LABELS: Partial<Record<Operator, LocalText>> = {
  equals: { zh: '含有', en: 'include' },
  notEquals: { zh: '不含', en: 'do not include' },
  in: { zh: '含任一', en: 'include any of' },
  notIn: { zh: '都不含', en: 'include none of' },
  empty: { zh: '为空', en: 'are empty' },
  notEmpty: { zh: '不为空', en: 'are not empty' },
};

const LABELS_OF: Partial<Record<FieldKind, Partial<Record<Operator, LocalText>>>> = {
  date: DATE_LABELS,
  instant: DATE_LABELS,
  tags: TAGS_LABELS,
};

export const operatorLabel = (op: Operator, kind: FieldKind): LocalText =>
  LABELS_OF[kind]?.[op] ?? OPERATOR_LABELS[op];
