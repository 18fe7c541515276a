import { BUNDLED_NOTICES } from '../../src/main/core/calendar/bundled-notices.ts';
import { HolidayNotices } from '../../src/main/core/calendar/holiday-notices.ts';
import { WorkingCalendar } from '../../src/main/core/calendar/working-calendar.ts';
import { readWeek } from '../../src/shared/working-hours.ts';
import { milliseconds, type Row, times } from './measure.ts';

const CALLS = 10_000;
const DAY = '09:00-12:00, 13:30-18:00';

/** Deadlines of three years, each of up to two weeks' work, on a calendar that starts with nothing worked out. */
export function benchCalendar(): Row[] {
  const read = readWeek([DAY, DAY, DAY, DAY, DAY, '', '']);
  const row = (timeZone: string): Row => {
    const calendar = new WorkingCalendar({
      name: 'Bench',
      timeZone,
      week: 'week' in read ? read.week : [],
      makeUpWeekday: 1,
      notices: new HolidayNotices(BUNDLED_NOTICES),
      exceptions: new Map(),
    });
    const start = Date.UTC(2024, 0, 1);
    const [taken = 0] = times(1, () => {
      for (let at = 0; at < CALLS; at++)
        calendar.add(start + ((at * 7919) % 1095) * 86_400_000 + at * 1000, (at * 104_729) % 270_000);
    });
    return {
      what: `${CALLS} deadlines in working time, ${timeZone}`,
      measured: milliseconds(taken),
      ratio: '',
      budget: '≤ 1000 ms',
      within: taken <= 1000,
    };
  };
  return [row('Asia/Shanghai'), row('Europe/Berlin')];
}
