import type { LocalText } from '../texts.ts';
import type { PERIODS, Period } from './filter.ts';
import { daysOf } from './period.ts';

const days = (count: number, ahead: boolean): LocalText =>
  ahead
    ? { zh: `未来 ${count} 天`, en: `the next ${count} days` }
    : { zh: `最近 ${count} 天`, en: `the last ${count} days` };

/** What the periods that every list offers are called. */
export const PERIOD_LABELS: Readonly<Record<(typeof PERIODS)[number], LocalText>> = {
  today: { zh: '今天', en: 'today' },
  yesterday: { zh: '昨天', en: 'yesterday' },
  tomorrow: { zh: '明天', en: 'tomorrow' },
  thisWeek: { zh: '本周', en: 'this week' },
  thisMonth: { zh: '本月', en: 'this month' },
  thisQuarter: { zh: '本季度', en: 'this quarter' },
  thisYear: { zh: '今年', en: 'this year' },
  lastWeek: { zh: '上周', en: 'last week' },
  lastMonth: { zh: '上月', en: 'last month' },
  lastQuarter: { zh: '上季度', en: 'last quarter' },
  lastYear: { zh: '去年', en: 'last year' },
  nextWeek: { zh: '下周', en: 'next week' },
  nextMonth: { zh: '下月', en: 'next month' },
  nextQuarter: { zh: '下季度', en: 'next quarter' },
  nextYear: { zh: '明年', en: 'next year' },
  last7Days: days(7, false),
  last30Days: days(30, false),
  last90Days: days(90, false),
  last365Days: days(365, false),
  next7Days: days(7, true),
  next30Days: days(30, true),
  next90Days: days(90, true),
};

/** What any period is called, whatever its number of days. */
export function periodLabel(period: Period): LocalText {
  const counted = daysOf(period);
  return counted ? days(counted.days, counted.ahead) : PERIOD_LABELS[period as keyof typeof PERIOD_LABELS];
}
