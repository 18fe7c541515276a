import bundled from '../../../../resources/calendars/chinese-holidays.json' with { type: 'json' };
import { type HolidayNotice, HolidayNotices } from './holiday-notices.ts';

/** The notices that came with the program. Later ones are imported into the workspace. */
export const BUNDLED_NOTICES: readonly HolidayNotice[] = bundled;

export const bundledNotices = new HolidayNotices(BUNDLED_NOTICES);
