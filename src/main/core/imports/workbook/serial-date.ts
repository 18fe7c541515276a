const DAY = 86_400_000;
const LAST_DAY = 2_958_465;
/** Excel takes 1900 for a leap year; this is the day that never was. */
const NO_DAY = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** Thousandths of a second as a time, their own only where there are any. */
function clock(thousandths: number): string {
  const seconds = Math.floor(thousandths / 1000);
  const rest = thousandths % 1000;
  const whole = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(3, '0')}`;
}

/**
 * The civil date that a workbook's day number stands for, with the time of day where it has one. No time zone takes
 * part. Undefined for a number that is no date. `from1904` is the other count, which old Macintosh files use.
 */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  const thousandths = Math.round(serial * DAY);
  const day = Math.floor(thousandths / DAY);
  if (!(day >= (from1904 ? 0 : 1) && day <= LAST_DAY) || (!from1904 && day === NO_DAY)) return undefined;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < NO_DAY ? 31 : 30);
  const date = new Date(start + day * DAY);
  if (date.getUTCFullYear() > 9999) return undefined;
  const time = thousandths - day * DAY;
  const civil = date.toISOString().slice(0, 10);
  return time === 0 ? civil : `${civil} ${clock(time)}`;
}

/** The time of day of a number, its days let go. */
export const serialTime = (serial: number): string =>
  clock(Math.round((serial - Math.floor(serial)) * DAY) % DAY);

/** A length of time, hours beyond a day included. */
export const serialElapsed = (serial: number): string =>
  `${serial < 0 ? '-' : ''}${clock(Math.round(Math.abs(serial) * DAY))}`;
