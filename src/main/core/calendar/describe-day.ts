import type { LocalText } from '#shared/texts.ts';
import { hoursText } from '#shared/working-hours.ts';
import type { DayPlan } from './day-plan.ts';
import { holidayName } from './holiday-names.ts';
import { localText } from './time-zone.ts';
import type { WorkedDay } from './working-calendar.ts';

export interface DescribedDay extends Omit<DayPlan, 'hours' | 'name'> {
  readonly name: LocalText | null;
  /** `09:00-12:00, 13:30-18:00`; empty where no work begins on this date. */
  readonly hours: string;
}

/** A date as screens show it. */
export const describeDay = ({ date, kind, name, from, hours }: DayPlan): DescribedDay => ({
  date,
  kind,
  name: name === null ? null : holidayName(name),
  from,
  hours: hoursText(hours),
});

/** One date's part of a stretch of working time, its spans as local times of a zone. */
export const describeStep = (day: WorkedDay, timeZone: string) => ({
  ...describeDay(day),
  spans: day.spans.map(({ from, to }) => ({
    from: localText(timeZone, from),
    to: localText(timeZone, to),
  })),
  seconds: day.seconds,
});
