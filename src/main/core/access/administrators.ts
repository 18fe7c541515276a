import { AppError } from '#shared/errors.ts';
import type { RecordReader } from '../entities/entity.ts';
import { may } from './access.ts';
import { activePeople } from './active-people.ts';

/** What somebody must hold to be able to set all other rights right. */
const ADMINISTRATION = ['core.person.write', 'core.role.write'] as const;

/** Throws `lastAdministrator` when nobody is left who could manage people and roles. Called after a change, within it. */
export function demandAdministrator(reader: RecordReader): void {
  const left = activePeople(reader).some(
    ({ actor, publicKey }) =>
      publicKey !== null && ADMINISTRATION.every((permission) => may(actor, permission)),
  );
  if (!left) throw new AppError('lastAdministrator');
}
