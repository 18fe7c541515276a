import { escapeText, parameterText } from '../content-lines/content-line.ts';
import { foldLine } from '../content-lines/fold-line.ts';

/** Somebody in an invitation, by a mail address. */
export interface Invitee {
  readonly name: string;
  readonly email: string;
}

/** An appointment as other calendars are told of it. Moments are epoch milliseconds. */
export interface Invitation {
  /** The same at every change. */
  readonly uid: string;
  /** Raised with every change of time or place. */
  readonly sequence: number;
  /** When this file was made. */
  readonly stampedAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly title: string;
  readonly description: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly cancelled: boolean;
  /** Who answers go to; without one it is an appointment to be noted, and no invitation. */
  readonly organiser: Invitee | null;
  readonly invitees: readonly Invitee[];
}

export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

/** What the file asks of whoever opens it. */
export function methodOf({
  organiser,
  cancelled,
}: Pick<Invitation, 'organiser' | 'cancelled'>): CalendarMethod {
  if (!organiser) return 'PUBLISH';
  return cancelled ? 'CANCEL' : 'REQUEST';
}

/** A moment in UTC: every calendar shows it in the zone of its reader, and no table of zones can be out of date. */
const utc = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const address = ({ name, email }: Invitee): string => `CN=${parameterText(name)}:mailto:${email}`;

/** An invitation as an iCalendar file (RFC 5545 and 5546). */
export function writeInvitation(invitation: Invitation): string {
  const { uid, sequence, title, description, place, link, cancelled, organiser, invitees } = invitation;
  const method = methodOf(invitation);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//VendorDesk//VendorDesk//ZH',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(invitation.stampedAt)}`,
    `DTSTART:${utc(invitation.startsAt)}`,
    `DTEND:${utc(invitation.endsAt)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(link ? [`URL:${link.replace(/\p{Cc}/gu, '')}`] : []),
    ...(organiser ? [`ORGANIZER;${address(organiser)}`] : []),
    // a calendar that is only published names nobody
    ...(organiser
      ? invitees.map(
          (each) =>
            `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=${cancelled ? 'FALSE' : 'TRUE'};${address(each)}`,
        )
      : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
