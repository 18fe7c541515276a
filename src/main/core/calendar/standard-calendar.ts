import { readWeek } from '#shared/working-hours.ts';
import type { Seed } from '../workspace/seed.ts';
import { weeklyText } from './weekly.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

const DAY = '09:00-12:00, 13:30-18:00';
const WEEK = [DAY, DAY, DAY, DAY, DAY, '', ''];

const STANDARD = { name: '标准工作时间', weekly: weeklyText(WEEK), chineseHolidays: 1 } as const;

/** The hours that count where a workspace has no calendar yet. */
export const standardWeek = () => {
  const read = readWeek(WEEK);
  if (!('week' in read)) throw new Error('the standard week is wrong');
  return { name: STANDARD.name, week: read.week };
};

/** The calendar that a new workspace starts with. */
export const seedCalendar: Seed = {
  since: 2,
  sow: (work) =>
    void work.insert(WorkingCalendarEntity, { ...STANDARD, timeZone: work.facts.timeZone, isDefault: 1 }),
};
