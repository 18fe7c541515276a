import { cleanLine, cleanText } from '#shared/clean-text.ts';
import { AppError } from '#shared/errors.ts';
import { type ContentLine, readContentLine, unescapeText } from '../content-lines/content-line.ts';
import { unfoldLines } from '../content-lines/fold-line.ts';
import { calendarZone, type DeclaredZone } from './calendar-zone.ts';
import type { Invitee } from './write-invitation.ts';

/** An appointment of a calendar file. Moments are epoch milliseconds. */
export interface CalendarEvent {
  readonly uid: string | null;
  readonly sequence: number;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  /** In which its times were given. */
  readonly timeZone: string;
  readonly cancelled: boolean;
  /** It comes again; only its first time is read. */
  readonly recurring: boolean;
  readonly organiser: Invitee | null;
  readonly invitees: readonly Invitee[];
}

const MOST_EVENTS = 500;
const HOUR = 3_600_000;
const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

interface Component {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly parts: Component[];
}

const first = ({ lines }: Component, name: string): ContentLine | undefined =>
  lines.find((line) => line.name === name);
const textOf = (component: Component, name: string): string | null =>
  cleanText(unescapeText(first(component, name)?.value ?? '')) || null;

/** The components of a file, each within the one that it belongs to; null where it is no calendar. */
function readComponents(text: string): Component | null {
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const raw of unfoldLines(text.replace(/^\uFEFF/, ''))) {
    const line = readContentLine(raw);
    const [outer] = open.slice(-1);
    if (!line || !outer) continue;
    if (line.name === 'BEGIN') {
      const component = { name: line.value.trim().toUpperCase(), lines: [], parts: [] };
      outer.parts.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value.trim().toUpperCase() || open.length === 0) return null;
    } else outer.lines.push(line);
  }
  return open.length === 1 && root.parts.some(({ name }) => name === 'VCALENDAR') ? root : null;
}

function declaredZones({ parts }: Component): Map<string, DeclaredZone> {
  const zones = parts.filter(({ name }) => name === 'VTIMEZONE');
  return new Map(
    zones.map((zone) => [
      first(zone, 'TZID')?.value ?? '',
      {
        location: first(zone, 'X-LIC-LOCATION')?.value ?? null,
        offsets: zone.parts.flatMap((part) => first(part, 'TZOFFSETTO')?.value ?? []),
      },
    ]),
  );
}

interface ReadMoment {
  readonly at: Temporal.ZonedDateTime;
  readonly wholeDay: boolean;
}

/** When a line says; undefined for what is no time. A time without a zone is one of the company's. */
function momentOf(
  line: ContentLine | undefined,
  zones: ReadonlyMap<string, DeclaredZone>,
  companyZone: string,
): ReadMoment | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', isUtc] =
    MOMENT.exec(line?.value.trim() ?? '') ?? [];
  if (!line || year === undefined) return undefined;
  const [named] = line.parameters.TZID ?? [];
  const timeZone = isUtc || named === undefined ? companyZone : calendarZone(named, zones);
  const numbers = [year, month, day, hour, minute, second].map(Number);
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = numbers;
  try {
    const plain = new Temporal.PlainDateTime(y, m, d, h, min, Math.min(s, 59));
    const at = isUtc ? plain.toZonedDateTime('UTC').withTimeZone(timeZone) : plain.toZonedDateTime(timeZone);
    return { at, wholeDay: !line.value.includes('T') };
  } catch {
    return undefined; // a day that no calendar has
  }
}

function endOf(event: Component, start: ReadMoment, end: ReadMoment | undefined): number {
  if (end) return end.at.epochMilliseconds;
  const duration = first(event, 'DURATION')?.value.trim();
  try {
    if (duration) return start.at.add(Temporal.Duration.from(duration)).epochMilliseconds;
  } catch {
    // not a span of time: as if none were given
  }
  return start.wholeDay ? start.at.add({ days: 1 }).epochMilliseconds : start.at.epochMilliseconds + HOUR;
}

/** Somebody with an address; null for rooms, and for people without one. */
function inviteeOf({ parameters, value }: ContentLine): Invitee | null {
  const email = /^mailto:(.+)$/i.exec(value.trim())?.[1];
  const [kind = 'INDIVIDUAL'] = parameters.CUTYPE ?? [];
  if (email === undefined || ['ROOM', 'RESOURCE'].includes(kind.toUpperCase())) return null;
  return { name: cleanLine(parameters.CN?.[0] ?? '') || email, email };
}

const inviteesOf = ({ lines }: Component, name: string): Invitee[] =>
  lines.filter((line) => line.name === name).flatMap((line) => inviteeOf(line) ?? []);

/**
 * The appointments of a calendar file, in its order. `timeZone` is where times without a zone are meant. Throws
 * `calendarFileWrong` for what is no calendar, `calendarFileEmpty` without appointments, `calendarFileLong` with too
 * many, `calendarTimeWrong` naming the one without a time, and `calendarZoneUnknown`.
 */
export function readCalendar(text: string, file: string, timeZone: string): CalendarEvent[] {
  const root = readComponents(text);
  if (!root) throw new AppError('calendarFileWrong', { file });
  const calendars = root.parts.filter(({ name }) => name === 'VCALENDAR');
  const events = calendars.flatMap((calendar) => {
    const zones = declaredZones(calendar);
    const isCancelled = first(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
    return calendar.parts
      .filter(({ name }) => name === 'VEVENT')
      .map((event) => ({ event, zones, isCancelled }));
  });
  if (events.length === 0) throw new AppError('calendarFileEmpty', { file });
  if (events.length > MOST_EVENTS) throw new AppError('calendarFileLong', { file, most: MOST_EVENTS });
  return events.map(({ event, zones, isCancelled }, at) => {
    const title = cleanLine(unescapeText(first(event, 'SUMMARY')?.value ?? ''));
    const start = momentOf(first(event, 'DTSTART'), zones, timeZone);
    if (!start) throw new AppError('calendarTimeWrong', { file, event: title || String(at + 1) });
    const end = momentOf(first(event, 'DTEND'), zones, timeZone);
    const [organiser = null] = inviteesOf(event, 'ORGANIZER');
    return {
      uid: textOf(event, 'UID'),
      sequence: Math.max(0, Number.parseInt(first(event, 'SEQUENCE')?.value ?? '0', 10) || 0),
      title,
      description: textOf(event, 'DESCRIPTION'),
      place: textOf(event, 'LOCATION'),
      link: textOf(event, 'URL'),
      startsAt: start.at.epochMilliseconds,
      endsAt: endOf(event, start, end),
      timeZone: start.at.timeZoneId,
      cancelled: isCancelled || first(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
      recurring: event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE'),
      organiser,
      invitees: inviteesOf(event, 'ATTENDEE'),
    };
  });
}
