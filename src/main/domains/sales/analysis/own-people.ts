import type { Filter } from '#shared/filter/filter.ts';
import { readReach } from '../performance/reach.ts';
import { Salesperson } from '../team-entities.ts';
import { type Analysed, is } from './analysed.ts';

/** A salesperson of a report; the id is empty for deals without an owner. */
export interface ReportedPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * Of the owners of deals those whom the reader may see, by name; deals without an owner last, and only for whoever sees
 * everything. People who left keep their line.
 */
export function ownPeople({ reader, scope }: Analysed, owners: Iterable<string | null>): ReportedPerson[] {
  const reach = readReach(reader, scope);
  const ids = new Set(owners);
  const people = [...ids].flatMap((id) =>
    id !== null && reach.sees(id) ? [{ id, name: reader.find(Salesperson, id)?.name ?? '' }] : [],
  );
  people.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN') || (one.id < other.id ? -1 : 1));
  return ids.has(null) && reach.whole ? [...people, { id: '', name: '' }] : people;
}

/** The rows of a person: by the path to the owner of a deal. */
export const ownedBy = (path: 'ownerId' | 'dealId.ownerId', id: string): Filter =>
  id === '' ? { field: path, op: 'empty' } : is(path, id);
