import type { Period } from './filter.ts';

/** Half-open span of civil dates. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The span a period means on a given day. Weeks begin on Monday; "last n days" ends with today. */
export function spanOf(period: Period, today: string): Span {
  const day = Temporal.PlainDate.from(today);
  const month = day.with({ day: 1 });
  const quarter = month.subtract({ months: (day.month - 1) % 3 });
  const year = day.with({ month: 1, day: 1 });
  const span = (from: Temporal.PlainDate, to: Temporal.PlainDate): Span => ({
    from: from.toString(),
    to: to.toString(),
  });
  const back = (days: number): Span => span(day.subtract({ days: days - 1 }), day.add({ days: 1 }));
  const ahead = (days: number): Span => span(day, day.add({ days }));
  switch (period) {
    case 'today':
      return back(1);
    case 'thisWeek': {
      const monday = day.subtract({ days: day.dayOfWeek - 1 });
      return span(monday, monday.add({ days: 7 }));
    }
    case 'thisMonth':
      return span(month, month.add({ months: 1 }));
    case 'thisQuarter':
      return span(quarter, quarter.add({ months: 3 }));
    case 'thisYear':
      return span(year, year.add({ years: 1 }));
    case 'lastMonth':
      return span(month.subtract({ months: 1 }), month);
    case 'lastQuarter':
      return span(quarter.subtract({ months: 3 }), quarter);
    case 'lastYear':
      return span(year.subtract({ years: 1 }), year);
    case 'last7Days':
      return back(7);
    case 'last30Days':
      return back(30);
    case 'last90Days':
      return back(90);
    case 'last365Days':
      return back(365);
    case 'next7Days':
      return ahead(7);
    case 'next30Days':
      return ahead(30);
    case 'next90Days':
      return ahead(90);
  }
}

/** The first moment of a civil date in a time zone, epoch milliseconds. */
export const startOfDay = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
