import type { Hours, Week } from '#shared/working-hours.ts';
import type { HolidayNotices } from './holiday-notices.ts';

/** A date that goes its own way: closed, or with hours of its own; `hours` null means those of a make-up workday. */
export interface DayException {
  readonly date: string;
  readonly open: boolean;
  readonly hours: Hours | null;
  readonly name: string | null;
}

/** What a calendar is made of. */
export interface CalendarRules {
  /** For sentences. */
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly week: Week;
  /** Whose hours a make-up workday takes: 1 is Monday. */
  readonly makeUpWeekday: number;
  /** Null where public holidays are worked. */
  readonly notices: HolidayNotices | null;
  readonly exceptions: ReadonlyMap<string, DayException>;
}

/** Of a date: an ordinary workday, a day off by the week, a holiday, or a day worked in exchange (调休上班). */
export type DayKind = 'workday' | 'restDay' | 'holiday' | 'makeUpWorkday';

export interface DayPlan {
  readonly date: string;
  readonly kind: DayKind;
  /** Of the holiday, the make-up workday or the exception. */
  readonly name: string | null;
  /** Who says so. */
  readonly from: 'week' | 'notice' | 'exception';
  /** The hours that begin on this date. */
  readonly hours: Hours;
}

const NONE: Hours = [];

/** What week and notices make of a date. */
function ordinaryDay(rules: CalendarRules, date: string): DayPlan {
  const weekly = rules.week[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? NONE;
  const noticed = rules.notices?.day(date);
  if (noticed) {
    const { name, isOffDay } = noticed;
    return isOffDay
      ? { date, kind: 'holiday', name, from: 'notice', hours: NONE }
      : { date, kind: 'makeUpWorkday', name, from: 'notice', hours: makeUpHours(rules) };
  }
  const kind = weekly.length > 0 ? 'workday' : 'restDay';
  return { date, kind, name: null, from: 'week', hours: weekly };
}

const makeUpHours = ({ week, makeUpWeekday }: CalendarRules): Hours => week[makeUpWeekday - 1] ?? NONE;

/** Plans one date: its exception counts before the holiday notices, and those before the week. */
export function planDay(rules: CalendarRules, date: string): DayPlan {
  const ordinary = ordinaryDay(rules, date);
  const exception = rules.exceptions.get(date);
  if (!exception) return ordinary;
  const plan = { date, name: exception.name ?? ordinary.name, from: 'exception' as const };
  return exception.open
    ? {
        ...plan,
        kind: ordinary.kind === 'workday' ? 'workday' : 'makeUpWorkday',
        hours: exception.hours ?? makeUpHours(rules),
      }
    : { ...plan, kind: ordinary.kind === 'restDay' ? 'restDay' : 'holiday', hours: NONE };
}
