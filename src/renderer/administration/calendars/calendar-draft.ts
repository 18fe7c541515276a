import { useMemo, useState } from 'react';
import { readWeek } from '#shared/working-hours.ts';
import type { Outputs } from '../../data/trpc.ts';
import { textOf } from '../../ui/format/row.ts';

export type CalendarData = Outputs['calendar']['get'];

/** A calendar as it is typed: hours are text, a day each. */
export interface CalendarValues {
  readonly name: string;
  readonly timeZone: string;
  readonly week: readonly string[];
  readonly chineseHolidays: boolean;
  readonly makeUpWeekday: string;
  readonly isDefault: boolean;
}

const STANDARD = '09:00-12:00, 13:30-18:00';

const NEW: CalendarValues = {
  name: '',
  timeZone: 'Asia/Shanghai',
  week: [STANDARD, STANDARD, STANDARD, STANDARD, STANDARD, '', ''],
  chineseHolidays: true,
  makeUpWeekday: '1',
  isDefault: false,
};

const valuesOf = ({ calendar }: CalendarData): CalendarValues => ({
  name: textOf(calendar, 'name'),
  timeZone: textOf(calendar, 'timeZone'),
  week: JSON.parse(textOf(calendar, 'weekly')) as string[],
  chineseHolidays: calendar.chineseHolidays === 1,
  makeUpWeekday: textOf(calendar, 'makeUpWeekday'),
  isDefault: calendar.isDefault === 1,
});

/** The values as the program takes them. */
const asRecord = ({ week, chineseHolidays, isDefault, ...rest }: CalendarValues) => ({
  ...rest,
  weekly: JSON.stringify(week),
  chineseHolidays: chineseHolidays ? 1 : 0,
  isDefault: isDefault ? 1 : 0,
});

/** A calendar while it is edited; `data` is undefined for a new one. */
export function useCalendarDraft(data: CalendarData | undefined) {
  const first = useMemo(() => (data ? valuesOf(data) : NEW), [data]);
  // changes only, so that what is saved elsewhere meanwhile shows in the other fields
  const [changes, setChanges] = useState<Partial<CalendarValues>>({});
  const values: CalendarValues = { ...first, ...changes };
  const [record, before] = [asRecord(values), asRecord(first)];
  const changed = Object.entries(record).filter(
    ([field, value]) => !data || value !== before[field as keyof typeof before],
  );
  return {
    values,
    dirty: data ? changed.length > 0 : Object.keys(changes).length > 0,
    readable: 'week' in readWeek(values.week) && values.name.trim() !== '',
    changed: Object.fromEntries(changed),
    before: data ? before : {},
    set: (change: Partial<CalendarValues>): void => setChanges((known) => ({ ...known, ...change })),
    reset: (): void => setChanges({}),
  };
}

export type CalendarDraft = ReturnType<typeof useCalendarDraft>;
