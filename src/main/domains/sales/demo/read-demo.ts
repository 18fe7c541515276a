import { AppError } from '#shared/errors.ts';
import type { RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Contact } from '../../directory/index.ts';
import { Demo } from './demo-entity.ts';
import type { DemoAttendee, DemoPreparation } from './demo-part-entities.ts';

const builder = queryBuilder<TablesOf<typeof DemoAttendee | typeof DemoPreparation>>();

export type DemoRow = RowOf<typeof Demo>;

/** Somebody who takes part, with the address an invitation goes to. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  readonly contactId: string | null;
  readonly personId: string | null;
  /** What was entered here. */
  readonly email: string | null;
  /** The same, or what the contact has. */
  readonly address: string | null;
}

export interface Preparation {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly done: boolean;
}

/** Who takes part in a demo, in the order in which they were entered. */
export const attendeesOf = (reader: Reader, demoId: string): Attendee[] =>
  reader
    .all(
      builder
        .selectFrom('demoAttendee')
        .selectAll()
        .where('demoId', '=', demoId)
        .where('deletedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id'),
    )
    .map(({ id, name, contactId, personId, email }) => ({
      id,
      name,
      contactId,
      personId,
      email,
      address: email ?? (contactId === null ? null : (reader.find(Contact, contactId)?.email ?? null)),
    }));

/** What is to be got ready for a demo, in the order in which it was entered. */
export const preparationsOf = (reader: Reader, demoId: string): Preparation[] =>
  reader
    .all(
      builder
        .selectFrom('demoPreparation')
        .selectAll()
        .where('demoId', '=', demoId)
        .where('deletedAt', 'is', null)
        .orderBy('createdAt')
        .orderBy('id'),
    )
    .map(({ id, title, kind, done }) => ({ id, title, kind, done: done === 1 }));

/** A demo that this person may see. Throws `notFound`, or `deleted` for one in the recycle bin. */
export function demandDemo(reader: Reader, id: string, scope: FilterScope): DemoRow {
  readRecord(reader, Demo, id, scope);
  const demo = reader.find(Demo, id);
  if (!demo) throw new AppError('notFound', { entity: Demo.spec.label });
  if (demo.deletedAt !== null) throw new AppError('deleted', { entity: Demo.spec.label });
  return demo;
}
