import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Actor } from './actor.ts';
import type { Department } from './department-entity.ts';
import { departmentsBelow } from './departments-below.ts';
import { roleOf } from './load-role.ts';
import { Person } from './person.ts';
import { RoleEntity } from './role-entity.ts';

const builder = queryBuilder<TablesOf<typeof Person | typeof Department>>();

/** The person as an actor, with their rights as they are now; undefined for one who is not there or has left. */
export function loadActor(reader: RecordReader, personId: string): Actor | undefined {
  const person = reader.find(Person, personId);
  if (person?.active !== 1 || person.deletedAt !== null) return undefined;
  const role = reader.find(RoleEntity, person.role);
  if (!role || role.deletedAt !== null) return undefined;
  return {
    id: person.id,
    name: person.name,
    role: roleOf(role),
    team: role.scope === 'team' ? teamOf(reader, person.id, person.departmentId) : [person.id],
  };
}

/** Everybody in the department and in those below it, whether they still work here or not. */
function teamOf(reader: RecordReader, personId: string, departmentId: string | null): string[] {
  if (departmentId === null) return [personId];
  const departments = reader.all(builder.selectFrom('department').select(['id', 'parentId']));
  const people = reader.all(
    builder
      .selectFrom('person')
      .select('id')
      .where('departmentId', 'in', departmentsBelow(departments, departmentId)),
  );
  return people.map(({ id }) => id);
}
