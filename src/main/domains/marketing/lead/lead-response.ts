import { z } from 'zod';
import { defaultCalendar } from '../../../core/calendar/index.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import { defineSetting, readSetting } from '../../../core/settings/setting.ts';

const SECONDS_OF_A_MINUTE = 60;

/** In how many minutes of working time whoever was given a lead is to accept it: half a working day at first. */
export const LeadResponseMinutes = defineSetting(
  'marketing.leadResponseMinutes',
  z.number().int().min(5).max(14_400),
  240,
);

/**
 * When a lead that is given to somebody goes to the pool unless they accept it: epoch milliseconds, counted in working
 * time from the given moment, by default from now.
 */
export const responseDue = (work: RecordWriter, from = work.now): number =>
  defaultCalendar(work, work.facts.timeZone).add(
    from,
    readSetting(work, LeadResponseMinutes) * SECONDS_OF_A_MINUTE,
  );
