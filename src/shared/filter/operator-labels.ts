import type { FieldKind } from '../fields.ts';
import type { LocalText } from '../texts.ts';
import type { Operator, Period } from './filter.ts';

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

export const PERIOD_LABELS: Readonly<Record<Period, LocalText>> = {
  today: { zh: '今天', en: 'today' },
  thisWeek: { zh: '本周', en: 'this week' },
  thisMonth: { zh: '本月', en: 'this month' },
  thisQuarter: { zh: '本季度', en: 'this quarter' },
  thisYear: { zh: '今年', en: 'this year' },
  lastMonth: { zh: '上月', en: 'last month' },
  lastQuarter: { zh: '上季度', en: 'last quarter' },
  lastYear: { zh: '去年', en: 'last year' },
  last7Days: { zh: '过去 7 天', en: 'the last 7 days' },
  last30Days: { zh: '过去 30 天', en: 'the last 30 days' },
  last90Days: { zh: '过去 90 天', en: 'the last 90 days' },
  last365Days: { zh: '过去 365 天', en: 'the last 365 days' },
  next7Days: { zh: '未来 7 天', en: 'the next 7 days' },
  next30Days: { zh: '未来 30 天', en: 'the next 30 days' },
  next90Days: { zh: '未来 90 天', en: 'the next 90 days' },
};

export const operatorLabel = (op: Operator, kind: FieldKind): LocalText =>
  ((kind === 'date' || kind === 'instant') && DATE_LABELS[op]) || OPERATOR_LABELS[op];
