import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Actor } from './actor.ts';
import { loadRoles } from './load-role.ts';
import type { Person } from './person.ts';

const builder = queryBuilder<TablesOf<typeof Person>>();

/** Somebody who works here, with their rights; the team is left out. */
export interface ActivePerson {
  readonly actor: Actor;
  readonly publicKey: string | null;
}

/** Everybody who works here, with the rights that their role gives now. */
export function activePeople(reader: RecordReader): ActivePerson[] {
  const roles = new Map(loadRoles(reader).map((role) => [role.id, role]));
  return reader
    .all(
      builder
        .selectFrom('person')
        .select(['id', 'name', 'role', 'publicKey'])
        .where('active', '=', 1)
        .where('deletedAt', 'is', null),
    )
    .flatMap(({ id, name, role: roleId, publicKey }) => {
      const role = roles.get(roleId);
      return role ? [{ actor: { id, name, role, team: [id] }, publicKey }] : [];
    });
}
