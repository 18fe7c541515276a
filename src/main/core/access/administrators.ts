import { AppError } from '#shared/errors.ts';
import type { RecordReader } from '../entities/entity.ts';
import { may } from './access.ts';
import { type ActivePerson, activePeople } from './active-people.ts';

/** What somebody must hold to be able to set all other rights right. */
const ADMINISTRATION = ['core.person.write', 'core.role.write'] as const;

/** Who can manage people and roles: they hold the rights, and a key to come in with. */
export const administrators = (reader: RecordReader): ActivePerson[] =>
  activePeople(reader).filter(
    ({ actor, publicKey }) =>
      publicKey !== null && ADMINISTRATION.every((permission) => may(actor, permission)),
  );

/** Throws `lastAdministrator` when nobody is left who could manage people and roles. Called after a change, within it. */
export function demandAdministrator(reader: RecordReader): void {
  if (administrators(reader).length === 0) throw new AppError('lastAdministrator');
}
