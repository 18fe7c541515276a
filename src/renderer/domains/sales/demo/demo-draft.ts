import type { Outputs } from '../../../data/trpc.ts';
import { type TypedTimes, typedTimes } from './demo-times.ts';

export type DemoData = Outputs['sales']['demo']['get'];

/** Somebody who is to take part, as the dialog holds them. */
export interface DraftAttendee {
  readonly key: string;
  readonly kind: 'contact' | 'colleague' | 'someone';
  readonly id: string | null;
  readonly name: string;
  readonly email: string;
}

export interface DraftPreparation {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly done: boolean;
}

/** A demo as the dialog holds it. */
export interface DemoDraft {
  readonly id: string | null;
  readonly dealId: string;
  readonly title: string;
  readonly times: TypedTimes;
  readonly place: string;
  readonly link: string;
  readonly agenda: string;
  readonly attendees: readonly DraftAttendee[];
  readonly preparations: readonly DraftPreparation[];
}

const key = (): string => crypto.randomUUID();

export const emptyAttendee = (): DraftAttendee => ({
  key: key(),
  kind: 'contact',
  id: null,
  name: '',
  email: '',
});
export const emptyPreparation = (kind = 'other', title = ''): DraftPreparation => ({
  key: key(),
  kind,
  title,
  done: false,
});

/** A demo that is there, to be changed. */
export const draftOf = ({ demo, attendees, preparations }: DemoData): DemoDraft => ({
  id: demo.id,
  dealId: demo.dealId,
  title: demo.title,
  times: typedTimes(demo.startsAt, demo.endsAt, demo.timeZone),
  place: demo.place ?? '',
  link: demo.link ?? '',
  agenda: demo.agenda ?? '',
  attendees: attendees.map(({ name, contactId, personId, email }) => ({
    key: key(),
    kind: contactId ? 'contact' : personId ? 'colleague' : 'someone',
    id: contactId ?? personId,
    name,
    email: email ?? '',
  })),
  preparations: preparations.map(({ title, kind, done }) => ({
    key: key(),
    kind: kind ?? 'other',
    title,
    done,
  })),
});

/** What the command takes; null while times are missing. */
export function inputOf(draft: DemoDraft, moments: { startsAt: number; endsAt: number }) {
  const { id, dealId, title, times, place, link, agenda, attendees, preparations } = draft;
  const values = { title, timeZone: times.timeZone, place, link, agenda, ...moments };
  return {
    id,
    values: id === null ? { ...values, dealId } : values,
    attendees: attendees.map((each) => ({
      contactId: each.kind === 'contact' ? each.id : null,
      personId: each.kind === 'colleague' ? each.id : null,
      name: each.name || null,
      email: each.email || null,
    })),
    preparations: preparations
      .filter((each) => each.title.trim() !== '')
      .map(({ kind, title: what, done }) => ({ kind, title: what, done })),
  };
}
