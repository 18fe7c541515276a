import { isCivilDate } from '#shared/check-value.ts';
import { plainCell } from './cell-text.ts';
import type { DateOrder } from './date-order.ts';

const YEAR_FIRST = /^(\d{4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const TIME = /(?:T|\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const civil = (year = '', month = '', day = ''): string | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
};

/** Reads a date in the spellings people use; a time of day after it is let go. Undefined unless the date exists. */
export function readDate(cell: string, order: DateOrder): string | undefined {
  const plain = plainCell(cell).replace(TIME, '').trim();
  const first = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (first) return civil(first[1], first[3], first[4]);
  const last = YEAR_LAST.exec(plain);
  if (!last) return undefined;
  return order === 'MDY' ? civil(last[4], last[1], last[3]) : civil(last[4], last[3], last[1]);
}

/**
 * Reads a moment, UTC milliseconds: a date with an optional time of day, in the zone it names, else in the
 * organisation's. Undefined unless date and time exist.
 */
export function readInstant(cell: string, order: DateOrder, timeZone: string): number | undefined {
  const date = readDate(cell, order);
  if (date === undefined) return undefined;
  const [, hour = '0', minute = '00', second = '00', fraction = '0', zone] = TIME.exec(plainCell(cell)) ?? [];
  const time = `${date}T${hour.padStart(2, '0')}:${minute}:${second}.${fraction}`;
  try {
    return zone === undefined
      ? Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone).epochMilliseconds
      : Temporal.Instant.from(time + zone.toUpperCase()).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // 25:61
    throw error;
  }
}
