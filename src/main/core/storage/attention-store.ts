import type { Reader } from './reader.ts';
import type { Work } from './work.ts';

/** What was brought to somebody's attention. */
export interface KeptNotification {
  readonly id: number;
  readonly person: string;
  readonly kind: string;
  /** What its text is filled with, as JSON. */
  readonly params: string;
  readonly entity: string | null;
  readonly recordId: string | null;
  /** Those of one bundle are shown as one line. */
  readonly bundle: string | null;
  /** The same thing is told once. */
  readonly once: string | null;
  readonly at: number;
  readonly readAt: number | null;
  readonly snoozedUntil: number | null;
}

/** Brings something to somebody's attention; returns whether it is new to them. */
export function keepNotification(
  work: Work,
  kept: Omit<KeptNotification, 'id' | 'at' | 'readAt' | 'snoozedUntil'>,
): boolean {
  const { person, kind, params, entity, recordId, bundle, once } = kept;
  const added = work.sqlRun(
    `insert or ignore into notification (person, kind, params, entity, recordId, bundle, once, at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [person, kind, params, entity, recordId, bundle, once, work.now],
  );
  if (added > 0) work.news.add('notification');
  return added > 0;
}

/** Somebody's notifications, newest first. */
export const notificationsOf = (
  reader: Reader,
  person: string,
  {
    limit,
    before,
    unreadOnly,
  }: { readonly limit: number; readonly before?: number; readonly unreadOnly: boolean },
): KeptNotification[] =>
  reader.sqlAll(
    `select * from notification where person = ? and id < ? ${unreadOnly ? 'and readAt is null' : ''}
     order by id desc limit ?`,
    [person, before ?? Number.MAX_SAFE_INTEGER, limit],
  );

/** Marks those of the ids that are somebody's own, and their bundles; all of theirs where none is named. */
export function markRead(work: Work, person: string, ids: readonly number[] | null): void {
  work.news.add('notification');
  if (ids === null) {
    work.sqlRun('update notification set readAt = ? where person = ? and readAt is null', [work.now, person]);
    return;
  }
  for (const id of ids)
    work.sqlRun(
      `update notification set readAt = ? where person = ? and readAt is null and (id = ? or
       bundle = (select bundle from notification where id = ? and person = ?))`,
      [work.now, person, id, id, person],
    );
}

/** Puts a notification off, with its bundle. */
export function snoozeNotification(work: Work, person: string, id: number, until: number): void {
  work.news.add('notification');
  work.sqlRun(
    `update notification set snoozedUntil = ? where person = ? and (id = ? or
     bundle = (select bundle from notification where id = ? and person = ?))`,
    [until, person, id, id, person],
  );
}

/** What somebody put off, and until when. */
export const snoozesOf = (
  reader: Reader,
  person: string,
): { readonly entity: string; readonly recordId: string; readonly until: number }[] =>
  reader.sqlAll('select entity, recordId, until from snooze where person = ?', [person]);

/** Puts something off that waits for somebody; what has come back is forgotten on the way. */
export function keepSnooze(
  work: Work,
  person: string,
  entity: string,
  recordId: string,
  until: number,
): void {
  work.news.add('snooze');
  work.sqlRun('delete from snooze where person = ? and until <= ?', [person, work.now]);
  work.sqlRun('insert or replace into snooze (person, entity, recordId, until) values (?, ?, ?, ?)', [
    person,
    entity,
    recordId,
    until,
  ]);
}

export function dropSnooze(work: Work, person: string, entity: string, recordId: string): void {
  work.news.add('snooze');
  work.sqlRun('delete from snooze where person = ? and entity = ? and recordId = ?', [
    person,
    entity,
    recordId,
  ]);
}

/** Whether somebody has been told a thing that is told once. */
export const isTold = (reader: Reader, person: string, once: string): boolean =>
  reader.sqlFirst('select 1 from notification where person = ? and once = ?', [person, once]) !== undefined;
