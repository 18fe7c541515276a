import type { Problem } from './errors.ts';
import type { LocalText } from './texts.ts';

/** A span of a day in minutes from its midnight, half-open. Past midnight `to` goes on counting: 22:00–06:00 is 1320–1800. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The working hours that begin on one day, in order. */
export type Hours = readonly Interval[];

/** The hours of a week, Monday first. */
export type Week = readonly Hours[];

export type HoursRead = { readonly hours: Hours } | { readonly problem: Problem };

export const DAY_MINUTES = 1440;

export const WEEKDAYS: readonly LocalText[] = [
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
  { zh: '星期日', en: 'Sunday' },
];

const DASH = /\s*[-–—~至到]\s*/g;
const SPAN = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** The time of a minute of the day; a minute of the next day as the time it has there. */
const timeText = (minute: number): string => {
  const shown = minute > DAY_MINUTES ? minute - DAY_MINUTES : minute;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
};

export const intervalText = ({ from, to }: Interval): string => `${timeText(from)}-${timeText(to)}`;

/** Hours as they are kept and shown: `09:00-12:00, 13:30-18:00`; empty for a day without any. */
export const hoursText = (hours: Hours): string => hours.map(intervalText).join(', ');

function readInterval(text: string): Interval | undefined {
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const [, fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.map(Number);
  const from = fromHour * 60 + fromMinute;
  const end = toHour * 60 + toMinute;
  if (fromMinute > 59 || toMinute > 59 || from >= DAY_MINUTES || end > DAY_MINUTES || from === end)
    return undefined;
  return { from, to: end > from ? end : end + DAY_MINUTES };
}

/**
 * Reads the hours of a day as people write them: several intervals with commas or blanks between, full-width signs
 * allowed. An end before its beginning lies on the next day; `24:00` is the end of the day. `place` names the day or
 * field in the problem.
 */
export function readHours(text: string, place: LocalText): HoursRead {
  const hours: Interval[] = [];
  const parts = text
    .normalize('NFKC')
    .replace(DASH, '-')
    .split(/[\s,;、]+/);
  for (const part of parts.filter((each) => each !== '')) {
    const interval = readInterval(part);
    if (!interval)
      return { problem: { code: 'hoursUnreadable', params: { place, value: part.slice(0, 40) } } };
    hours.push(interval);
  }
  hours.sort((a, b) => a.from - b.from);
  for (const [at, interval] of hours.entries()) {
    const before = hours[at - 1];
    if (before && interval.from < before.to) return { problem: overlap(place, before, interval) };
  }
  return { hours };
}

const overlap = (place: LocalText, first: Interval, second: Interval): Problem => ({
  code: 'hoursOverlap',
  params: { place, first: intervalText(first), second: intervalText(second) },
});

/** Reads the hours of seven days, Monday first, and checks that no night runs into the hours of the day after. */
export function readWeek(texts: readonly string[]): { week: Week } | { problems: readonly Problem[] } {
  const week: Hours[] = [];
  const problems: Problem[] = [];
  for (const [at, day] of WEEKDAYS.entries()) {
    const read = readHours(texts[at] ?? '', day);
    if ('problem' in read) problems.push(read.problem);
    else week.push(read.hours);
  }
  if (problems.length > 0) return { problems };
  for (const [at, day] of WEEKDAYS.entries()) {
    const last = week[at]?.at(-1);
    const next = week[(at + 1) % 7]?.[0];
    if (last && next && last.to - DAY_MINUTES > next.from) problems.push(overlap(day, last, next));
  }
  return problems.length > 0 ? { problems } : { week };
}
