import { AppError } from '#shared/errors.ts';
import type { RefLabel } from '#shared/fields.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { LocalText } from '#shared/texts.ts';
import { mayRead, mayWrite } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { fieldValue, type ListRow, readPage } from '../lists/page.ts';
import { labelOf, labelOfRow } from '../records/record-label.ts';
import { snoozesOf } from '../storage/attention-store.ts';
import type { Reader } from '../storage/reader.ts';
import type { WaitingSource } from './waiting-source.ts';

export type Urgency = 'overdue' | 'today' | 'week' | 'later';

/** One thing that waits for somebody. */
export interface WaitingItem {
  readonly source: string;
  readonly label: LocalText;
  readonly entity: string;
  readonly id: string;
  readonly title: RefLabel;
  readonly about: RefLabel;
  /** Where Enter leads: the record that a task is about, else the record itself. */
  readonly opens: { readonly entity: string; readonly id: string };
  /** A civil date or an instant, as the field holds it. */
  readonly due: string | number | null;
  readonly urgency: Urgency;
  /** It can be ended from the list. */
  readonly completable: boolean;
  readonly snoozedUntil: number | null;
}

/** Rows looked at per source; whoever has more waiting sees the most urgent. */
const MOST = 200;

const RANK: Record<Urgency, number> = { overdue: 0, today: 1, week: 2, later: 3 };

/**
 * How urgent a due moment is: gone by; still today; by the end of Sunday; later. What is due on no day is later.
 * Dates and instants are compared in the organisation's zone.
 */
export function urgencyOf(
  due: string | number | null,
  { today, timeZone, now }: { readonly today: string; readonly timeZone: string; readonly now: number },
): Urgency {
  if (due === null) return 'later';
  const day = Temporal.PlainDate.from(today);
  const tomorrow = day.add({ days: 1 }).toString();
  const monday = day.add({ days: 8 - day.dayOfWeek }).toString();
  if (typeof due === 'string') {
    if (due < today) return 'overdue';
    if (due < tomorrow) return 'today';
    return due < monday ? 'week' : 'later';
  }
  if (due < now) return 'overdue';
  if (due < startOfDay(tomorrow, timeZone)) return 'today';
  return due < startOfDay(monday, timeZone) ? 'week' : 'later';
}

/** A due date or instant as a moment, for the order of the list. */
const momentOf = (due: string | number | null, timeZone: string): number =>
  due === null
    ? Number.MAX_SAFE_INTEGER
    : typeof due === 'number'
      ? due
      : startOfDay(Temporal.PlainDate.from(due).add({ days: 1 }).toString(), timeZone) - 1;

/** What a source holds for this person; nothing where their role may not read it, or not ask for it. */
function rowsOf(reader: Reader, source: WaitingSource, scope: FilterScope): readonly ListRow[] {
  const entity = scope.registry.find(source.entity);
  if (!entity || !mayRead(scope.actor, entity)) return [];
  const sort =
    source.due !== null && entity.field(source.due)?.sortable
      ? { sort: { field: source.due, descending: false } }
      : {};
  try {
    const filter = source.filter(scope.context.today);
    return readPage(reader, entity, { entity: entity.name, filter, limit: MOST, ...sort }, scope).rows;
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknownField') return [];
    throw error;
  }
}

/** The record that a row speaks of by name and id rather than by a reference, as tasks do. */
function subjectOf(row: ListRow): { readonly entity: string; readonly id: string } | undefined {
  const { recordEntity, recordId } = row;
  return typeof recordEntity === 'string' && typeof recordId === 'string'
    ? { entity: recordEntity, id: recordId }
    : undefined;
}

/**
 * Everything that waits for this person, from every room, the most urgent first. `snoozed` tells what is put off
 * instead. A record that waits for several reasons stands there once, for the most urgent of them.
 */
export function readMyWork(
  reader: Reader,
  sources: readonly WaitingSource[],
  scope: FilterScope,
  now: number,
  snoozed = false,
): WaitingItem[] {
  const { timeZone, today } = scope.context;
  const put = new Map(
    snoozesOf(reader, scope.actor.id)
      .filter(({ until }) => until > now)
      .map(({ entity, recordId, until }) => [`${entity} ${recordId}`, until]),
  );
  const items = sources.flatMap((source) =>
    rowsOf(reader, source, scope).map((row): WaitingItem => {
      const entity = scope.registry.get(source.entity);
      const due = source.due === null ? null : fieldValue(row, source.due);
      const subject = subjectOf(row);
      const target = subject && scope.registry.find(subject.entity);
      const readable = target && mayRead(scope.actor, target);
      const about = readable
        ? labelOf(reader, { entity: target, id: subject.id }, scope)
        : source.about === undefined
          ? null
          : (row.refs[source.about] ?? null);
      return {
        source: source.id,
        label: source.label,
        entity: entity.name,
        id: row.id,
        title: labelOfRow(entity, row),
        about: about === '—' ? null : about,
        opens: readable && about !== '—' ? subject : { entity: entity.name, id: row.id },
        due,
        urgency: urgencyOf(due, { today, timeZone, now }),
        completable:
          (source.done !== undefined || source.doneBy !== undefined) && mayWrite(scope.actor, entity),
        snoozedUntil: put.get(`${entity.name} ${row.id}`) ?? null,
      };
    }),
  );
  const sorted = items
    .filter(({ snoozedUntil }) => (snoozedUntil !== null) === snoozed)
    .toSorted(
      (left, right) =>
        RANK[left.urgency] - RANK[right.urgency] ||
        momentOf(left.due, timeZone) - momentOf(right.due, timeZone) ||
        (left.id < right.id ? -1 : 1),
    );
  const seen = new Set<string>();
  return sorted.filter(({ entity, id }) => {
    const key = `${entity} ${id}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
