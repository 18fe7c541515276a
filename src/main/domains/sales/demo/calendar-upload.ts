import { AppError } from '#shared/errors.ts';
import { type CalendarEvent, readCalendar } from '../../../core/icalendar/index.ts';
import { decode } from '../../../core/imports/decode.ts';
import type { Context } from '../../../core/router/context.ts';

const MOST_MEGABYTES = 5;
const MEGABYTE = 1024 * 1024;

export interface CalendarUpload {
  readonly file: string;
  readonly events: readonly CalendarEvent[];
}

/** The appointments of an uploaded calendar file. Throws `fileGone`, `fileTooLarge`, and whatever reading finds. */
export function readCalendarUpload(
  { core }: Pick<Context, 'core'>,
  upload: string,
  timeZone: string,
): CalendarUpload {
  const given = core.transfers.take(upload);
  if (!given) throw new AppError('fileGone');
  const { name: file, bytes } = given;
  const size = Math.ceil(bytes.byteLength / MEGABYTE);
  if (size > MOST_MEGABYTES) throw new AppError('fileTooLarge', { file, size, max: MOST_MEGABYTES });
  return { file, events: readCalendar(decode(bytes, file).text, file, timeZone) };
}
