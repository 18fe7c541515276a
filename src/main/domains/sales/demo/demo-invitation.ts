import { momentText } from '#shared/format/moment-text.ts';
import type { Language } from '#shared/texts.ts';
import { keptConnector } from '../../../core/connectors/kept-connector.ts';
import type { Invitation, Invitee } from '../../../core/icalendar/index.ts';
import type { WorkspaceFacts } from '../../../core/storage/facts.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { findLetterhead } from '../../../core/templates/index.ts';
import { type Attendee, attendeesOf, type DemoRow } from './read-demo.ts';

const LABELS = {
  time: { zh: '时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  link: { zh: '会议链接', en: 'Meeting link' },
  who: { zh: '参加人', en: 'Attendees' },
  cancelled: { zh: '本次演示已取消。', en: 'This demo has been cancelled.' },
  reason: { zh: '原因', en: 'Reason' },
} as const;

/** The company as it invites: by the address that mail is sent from, else that of the letterhead; null without one. */
export function organiserOf(reader: Reader, { company }: WorkspaceFacts): Invitee | null {
  const letterhead = findLetterhead(reader);
  const from = keptConnector(reader, 'smtp')?.settings.from;
  const email = from ? String(from) : (letterhead?.email ?? null);
  return email === null ? null : { name: letterhead?.name ?? company, email };
}

/** When a demo takes place, as it is written in its own time zone. */
export function demoTime({ startsAt, endsAt, timeZone }: DemoRow): string {
  const [start, end] = [momentText(startsAt, timeZone), momentText(endsAt, timeZone)];
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start} – ${sameDay ? end.slice(11) : end} (${timeZone})`;
}

/** A demo in words, for calendars and mails; lines that say nothing are left out. */
export function demoText(demo: DemoRow, attendees: readonly Attendee[], language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const line = (label: Exclude<keyof typeof LABELS, 'cancelled'>, value: string | null): string[] =>
    value ? [`${LABELS[label][language]}${colon}${value}`] : [];
  const names = attendees.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
  return [
    ...(demo.status === 'cancelled' ? [LABELS.cancelled[language], ...line('reason', demo.reason)] : []),
    ...line('time', demoTime(demo)),
    ...line('place', demo.place),
    ...line('link', demo.link),
    ...line('who', names),
    ...(demo.agenda ? ['', demo.agenda] : []),
  ].join('\n');
}

/** A demo as other calendars are told of it. */
export function demoInvitation(
  reader: Reader,
  facts: WorkspaceFacts,
  demo: DemoRow,
  { language, now }: { readonly language: Language; readonly now: number },
): Invitation {
  const attendees = attendeesOf(reader, demo.id);
  return {
    uid: demo.calendarUid ?? `${demo.id}@vendordesk`,
    sequence: demo.sequence,
    stampedAt: now,
    startsAt: demo.startsAt,
    endsAt: demo.endsAt,
    title: demo.title,
    description: demoText(demo, attendees, language),
    place: demo.place,
    link: demo.link,
    cancelled: demo.status === 'cancelled',
    organiser: organiserOf(reader, facts),
    invitees: attendees.flatMap(({ name, address }) => (address === null ? [] : [{ name, email: address }])),
  };
}
