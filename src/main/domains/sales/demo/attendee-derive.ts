import { AppError } from '#shared/errors.ts';
import { Person } from '../../../core/access/person.ts';
import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Contact } from '../../directory/index.ts';
import { Demo } from './demo-entity.ts';

/**
 * A contact or colleague among the attendees goes by the name they have. Who took part in a demo that is over stays as
 * it was: throws `demoNotPlanned`.
 */
export function deriveAttendee(
  { name, demoId, contactId, personId }: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const demo = typeof demoId === 'string' ? work.find(Demo, demoId) : undefined;
  if (demo && demo.status !== 'planned') throw new AppError('demoNotPlanned');
  if (before !== null && before.contactId === contactId && before.personId === personId)
    return { name: name ?? before.name ?? null };
  const known =
    typeof contactId === 'string'
      ? work.find(Contact, contactId)
      : typeof personId === 'string'
        ? work.find(Person, personId)
        : undefined;
  return { name: known?.name ?? name ?? null };
}
