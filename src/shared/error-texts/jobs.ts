import type { LocalText } from '../texts.ts';

/** What can go wrong with work that comes round by itself. */
export const JOB_ERRORS = {
  recurrenceUnreadable: {
    zh: '没有说明何时重复。请选择间隔、每天、每周或每月。',
    en: 'It does not say when it comes round. Choose an interval, daily, weekly or monthly.',
  },
  recurrenceMinutes: {
    zh: '间隔：请填写 1 到 {most} 之间的整数分钟。',
    en: 'Interval: enter a whole number of minutes from 1 to {most}.',
  },
  recurrenceTime: {
    zh: '时间：请写成 09:30 这样的时刻，从 00:00 到 23:59。',
    en: 'Time: write it as 09:30, from 00:00 to 23:59.',
  },
  recurrenceWeekdays: {
    zh: '星期：请至少选择一天。',
    en: 'Weekdays: choose at least one.',
  },
  recurrenceDay: {
    zh: '每月哪一天：请填写 1 到 31 之间的整数。',
    en: 'Day of the month: enter a whole number from 1 to 31.',
  },
} as const satisfies Record<string, LocalText>;
