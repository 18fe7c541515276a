import { PERIODS, type Period } from './filter.ts';

/** Half-open span of civil dates. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A hundred years: more is a slip, and would leave the calendar. */
const MOST_DAYS = 36_525;

/** Direction and length of “the last n days” and “the next n days”; undefined for any other period. */
export function daysOf(period: string): { readonly ahead: boolean; readonly days: number } | undefined {
  const [, direction, digits] = /^(last|next)([1-9]\d{0,4})Days$/.exec(period) ?? [];
  const days = Number(digits);
  return direction !== undefined && days <= MOST_DAYS ? { ahead: direction === 'next', days } : undefined;
}

export const isPeriod = (value: unknown): value is Period =>
  typeof value === 'string' &&
  ((PERIODS as readonly string[]).includes(value) || daysOf(value) !== undefined);

/** The span a period means on a given day. Weeks begin on Monday; "last n days" ends with today. */
export function spanOf(period: Period, today: string): Span {
  const day = Temporal.PlainDate.from(today);
  const counted = daysOf(period);
  if (counted)
    return counted.ahead
      ? span(day, { days: counted.days })
      : span(day.subtract({ days: counted.days - 1 }), { days: counted.days });
  const week = day.subtract({ days: day.dayOfWeek - 1 });
  const month = day.with({ day: 1 });
  const quarter = month.subtract({ months: (day.month - 1) % 3 });
  const year = day.with({ month: 1, day: 1 });
  switch (period) {
    case 'yesterday':
      return span(day.subtract({ days: 1 }), { days: 1 });
    case 'tomorrow':
      return span(day.add({ days: 1 }), { days: 1 });
    case 'thisWeek':
      return span(week, { weeks: 1 });
    case 'lastWeek':
      return span(week.subtract({ weeks: 1 }), { weeks: 1 });
    case 'nextWeek':
      return span(week.add({ weeks: 1 }), { weeks: 1 });
    case 'thisMonth':
      return span(month, { months: 1 });
    case 'lastMonth':
      return span(month.subtract({ months: 1 }), { months: 1 });
    case 'nextMonth':
      return span(month.add({ months: 1 }), { months: 1 });
    case 'thisQuarter':
      return span(quarter, { months: 3 });
    case 'lastQuarter':
      return span(quarter.subtract({ months: 3 }), { months: 3 });
    case 'nextQuarter':
      return span(quarter.add({ months: 3 }), { months: 3 });
    case 'thisYear':
      return span(year, { years: 1 });
    case 'lastYear':
      return span(year.subtract({ years: 1 }), { years: 1 });
    case 'nextYear':
      return span(year.add({ years: 1 }), { years: 1 });
    default:
      return span(day, { days: 1 });
  }
}

const span = (from: Temporal.PlainDate, length: Temporal.DurationLike): Span => ({
  from: from.toString(),
  to: from.add(length).toString(),
});

/** The first moment of a civil date in a time zone, epoch milliseconds. */
export const startOfDay = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
