import { AppError } from '#shared/errors.ts';
import { isTimeZone } from '../calendar/time-zone.ts';

/** What Outlook and Exchange call the zones of most of our customers; theirs are names of Windows. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'China Standard Time': 'Asia/Shanghai',
  'Taipei Standard Time': 'Asia/Taipei',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Singapore Standard Time': 'Asia/Singapore',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'India Standard Time': 'Asia/Kolkata',
  'Arabian Standard Time': 'Asia/Dubai',
  'Russian Standard Time': 'Europe/Moscow',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'E. South America Standard Time': 'America/Sao_Paulo',
  UTC: 'UTC',
};

/** What a file itself says of a zone. */
export interface DeclaredZone {
  /** The name it gives it beside its own. */
  readonly location: string | null;
  /** All differences to UTC in it: one where there is no summer time. */
  readonly offsets: readonly string[];
}

const PLAIN_OFFSET = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/;

/**
 * The time zone of a name in a calendar file: its own where it is known, the one that Windows means by it, or what the
 * file says of it. Throws `calendarZoneUnknown`.
 */
export function calendarZone(name: string, declared: ReadonlyMap<string, DeclaredZone>): string {
  const zone = declared.get(name);
  // some programs put their own name before that of the zone: /vendor.example/Europe/Berlin
  const tail = /[^/]+\/[^/]+$/.exec(name)?.[0] ?? name;
  for (const known of [name, WINDOWS_ZONES[name], zone?.location, tail])
    if (known && isTimeZone(known)) return known;
  const [offset, ...others] = new Set(zone?.offsets);
  const [, sign, hours, minutes] = PLAIN_OFFSET.exec(offset ?? '') ?? [];
  if (sign && others.length === 0) return `${sign}${hours}:${minutes}`;
  throw new AppError('calendarZoneUnknown', { zone: name });
}
