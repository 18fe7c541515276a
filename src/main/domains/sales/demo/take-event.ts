import { AppError } from '#shared/errors.ts';
import { isTimeZone } from '../../../core/calendar/time-zone.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { CalendarEvent, Invitee } from '../../../core/icalendar/index.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';
import type { Contact } from '../../directory/index.ts';
import { Activity } from '../activity-entity.ts';
import { Deal } from '../deal-entity.ts';
import { demandOpenDeal } from '../demand-open-deal.ts';
import { Demo } from './demo-entity.ts';
import { DemoAttendee } from './demo-part-entities.ts';

const builder = queryBuilder<TablesOf<typeof Activity | typeof Contact | typeof Demo>>();

export interface TakenEvent {
  readonly id: string;
  readonly change: 'new' | 'updated' | 'same';
}

const cut = (text: string, most: number): string => [...text].slice(0, most).join('');
const isAddress = (text: string | null): text is string => text !== null && /^https?:\/\/\S+$/i.test(text);

/** What an appointment says, as fields of a demo. A place that is an address of the web is its link. */
function valuesOf(event: CalendarEvent, file: string, companyZone: string): RecordValues {
  const { place, link } = event;
  return {
    title: cut(event.title || file.replace(/\.\w+$/, ''), 200),
    startsAt: event.startsAt,
    endsAt: Math.max(event.endsAt, event.startsAt + 60_000),
    // a mere difference to UTC knows no summer time; the moment stays what it is
    timeZone: isTimeZone(event.timeZone) ? event.timeZone : companyZone,
    place: place === null || isAddress(place) ? null : cut(place, 300),
    link: isAddress(link) ? link : isAddress(place) ? place : null,
    agenda: event.description === null ? null : cut(event.description, 20_000),
    calendarUid: event.uid === null ? null : cut(event.uid, 500),
    sequence: event.sequence,
  };
}

/** Somebody invited: a contact where one has that address. */
function attendeeOf(work: Work, { name, email }: Invitee): RecordValues {
  const contact = work.first(
    builder
      .selectFrom('contact')
      .select('id')
      .where('email', 'in', [email, email.toLowerCase()])
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .limit(1),
  );
  return contact
    ? { contactId: contact.id, name: cut(name, 100) }
    : { name: cut(name, 100), email: email.length <= 254 ? email : null };
}

function knownDemo(work: Work, dealId: string, uid: string | null) {
  if (uid === null) return undefined;
  return work.first(
    builder
      .selectFrom('demo')
      .select(['id', 'sequence', 'status'])
      .where('dealId', '=', dealId)
      .where('calendarUid', '=', uid)
      .where('deletedAt', 'is', null)
      .limit(1),
  );
}

/**
 * Makes a demo of an appointment, with who was invited. The same appointment again changes the demo it became, where
 * it is a newer version of it. Throws `calendarEventCancelled` for one that was called off.
 */
export function takeAsDemo(
  work: Work,
  dealId: string,
  event: CalendarEvent,
  file: string,
  scope: FilterScope,
): TakenEvent {
  readRecord(work, Deal, dealId, scope);
  const values = valuesOf(event, file, work.facts.timeZone);
  if (event.cancelled) throw new AppError('calendarEventCancelled', { event: String(values.title) });
  const known = knownDemo(work, dealId, event.uid);
  if (known) {
    if (known.status !== 'planned' || known.sequence >= event.sequence)
      return { id: known.id, change: 'same' };
    work.update(Demo, known.id, values);
    return { id: known.id, change: 'updated' };
  }
  demandOpenDeal(work, dealId, { zh: '安排演示', en: 'arrange a demo for it' });
  const id = work.insert(Demo, { ...values, dealId });
  const invited = new Map(event.invitees.map((invitee) => [invitee.email.toLowerCase(), invitee]));
  for (const invitee of invited.values())
    work.insert(DemoAttendee, { ...attendeeOf(work, invitee), demoId: id });
  return { id, change: 'new' };
}

/** Notes an appointment with the deal as a meeting, once. */
export function takeAsMeeting(
  work: Work,
  dealId: string,
  event: CalendarEvent,
  file: string,
  scope: FilterScope,
): TakenEvent {
  const deal = readRecord(work, Deal, dealId, scope);
  const { title, startsAt, agenda } = valuesOf(event, file, work.facts.timeZone);
  const subject = String(title);
  if (event.cancelled) throw new AppError('calendarEventCancelled', { event: subject });
  const known = work.first(
    builder
      .selectFrom('activity')
      .select('id')
      .where('dealId', '=', dealId)
      .where('kind', '=', 'meeting')
      .where('subject', '=', subject)
      .where('at', '=', Number(startsAt))
      .where('deletedAt', 'is', null)
      .limit(1),
  );
  if (known) return { id: known.id, change: 'same' };
  const id = work.insert(Activity, {
    kind: 'meeting',
    subject,
    body: agenda ?? null,
    dealId,
    customerId: fieldValue(deal, 'customerId'),
    at: startsAt ?? null,
  });
  return { id, change: 'new' };
}
