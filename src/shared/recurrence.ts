import { z } from 'zod';
import type { Problem } from './errors.ts';
import type { LocalText } from './texts.ts';

/** A local time of day, `HH:MM`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Days closed by the working calendar count as the next open one. */
const onlyWorkdays = z.boolean().optional();

/** A week at most: what is rarer comes round on a day. */
const MOST_MINUTES = 10_080;

/** When something comes round: the shape as it is kept and sent. Weekdays are 1 for Monday to 7 for Sunday. */
export const RecurrenceShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('interval'), minutes: z.number().int().min(1).max(MOST_MINUTES) }),
  z.strictObject({ kind: z.literal('daily'), at: clockTime, onlyWorkdays }),
  z.strictObject({
    kind: z.literal('weekly'),
    days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    at: clockTime,
    onlyWorkdays,
  }),
  z.strictObject({
    kind: z.literal('monthly'),
    day: z.number().int().min(1).max(31),
    at: clockTime,
    onlyWorkdays,
  }),
]);

/**
 * When something comes round, in the organisation's zone: every so many minutes; daily, on weekdays or on a day of the
 * month at a time of day. A month that lacks the day has its last day instead; the day itself stays as it was chosen.
 */
export type Recurrence = z.infer<typeof RecurrenceShape>;

const PROBLEMS = {
  minutes: 'recurrenceMinutes',
  at: 'recurrenceTime',
  days: 'recurrenceWeekdays',
  day: 'recurrenceDay',
} as const;

const isPlace = (name: unknown): name is keyof typeof PROBLEMS =>
  typeof name === 'string' && Object.hasOwn(PROBLEMS, name);

/** What is wrong with a recurrence that somebody gave, by field; none where it can be used. */
export function recurrenceProblems(given: unknown): Problem[] {
  const read = RecurrenceShape.safeParse(given);
  if (read.success) return [];
  const fields = new Set(read.error.issues.map(({ path }) => path[0]));
  return [...fields].map((field) =>
    isPlace(field)
      ? { code: PROBLEMS[field], params: { most: MOST_MINUTES }, field }
      : { code: 'recurrenceUnreadable', params: {} },
  );
}

const WEEKDAYS: readonly LocalText[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

/** Minutes in the largest whole unit: 90 minutes, 2 hours, 7 days. */
function intervalText(minutes: number): LocalText {
  const units = [
    { size: 1440, zh: '天', one: 'Every day', en: 'days' },
    { size: 60, zh: '小时', one: 'Every hour', en: 'hours' },
    { size: 1, zh: '分钟', one: 'Every minute', en: 'minutes' },
  ];
  const unit = units.find(({ size }) => minutes % size === 0);
  if (!unit) throw new RangeError(`${minutes} is no whole number of minutes`);
  const count = minutes / unit.size;
  return { zh: `每 ${count} ${unit.zh}`, en: count === 1 ? unit.one : `Every ${count} ${unit.en}` };
}

/** A recurrence as a sentence without its full stop. */
export function recurrenceText(recurrence: Recurrence): LocalText {
  if (recurrence.kind === 'interval') return intervalText(recurrence.minutes);
  const day = dayText(recurrence);
  const moved = recurrence.onlyWorkdays
    ? { zh: '，逢休息日顺延到下一个工作日', en: ', on the next workday where that is closed' }
    : { zh: '', en: '' };
  return { zh: `${day.zh} ${recurrence.at}${moved.zh}`, en: `${day.en} at ${recurrence.at}${moved.en}` };
}

function dayText(recurrence: Exclude<Recurrence, { kind: 'interval' }>): LocalText {
  switch (recurrence.kind) {
    case 'daily':
      return { zh: '每天', en: 'Every day' };
    case 'weekly': {
      const named = WEEKDAYS.filter((_name, index) => recurrence.days.includes(index + 1));
      const english = named.map(({ en }) => en);
      const last = english.pop() ?? '';
      return {
        zh: `每${named.map(({ zh }) => zh).join('、')}`,
        en: `Every ${english.length > 0 ? `${english.join(', ')} and ` : ''}${last}`,
      };
    }
    case 'monthly':
      return recurrence.day > 28
        ? {
            zh: `每月 ${recurrence.day} 日（月份没有这一天时为月末）`,
            en: `Monthly on day ${recurrence.day}, or the last day of a shorter month,`,
          }
        : { zh: `每月 ${recurrence.day} 日`, en: `Monthly on day ${recurrence.day}` };
  }
}
