import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { readKeyFile } from '../storage/key-file.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Person } from './person.ts';
import type { SignIn } from './sign-in.ts';

const builder = queryBuilder<TablesOf<typeof Person | typeof SignIn>>();

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly departmentId: string | null;
  readonly active: boolean;
  /** Can unlock the workspace. */
  readonly hasLogin: boolean;
  readonly lastSignInAt: number | null;
}

/** Everybody who works here or did, by name. */
export function listPeople(reader: RecordReader, folder: string): ListedPerson[] {
  const slots = new Set(readKeyFile(folder).people.map(({ id }) => id));
  const people = reader.all(
    builder
      .selectFrom('person')
      .select(['id', 'name', 'role', 'departmentId', 'active'])
      .select((eb) =>
        eb
          .selectFrom('signIn')
          .select((inner) => inner.fn.max('signIn.createdAt').as('at'))
          .whereRef('signIn.personId', '=', 'person.id')
          .as('lastSignInAt'),
      )
      .orderBy('name'),
  );
  return people.map(({ active, lastSignInAt, ...person }) => ({
    ...person,
    active: active === 1,
    hasLogin: active === 1 && slots.has(person.id),
    lastSignInAt: lastSignInAt ?? null,
  }));
}
