import { AppError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readRecord } from '../records/read-record.ts';
import type { Reader } from '../storage/reader.ts';
import { Tagging } from './tagging-entity.ts';

/** A tagging shares the rights of its record: throws what a change of the record itself would. */
export function demandTagging(reader: Reader, id: string, scope: FilterScope): void {
  const tagging = reader.find(Tagging, id);
  if (!tagging) throw new AppError('notFound', { entity: Tagging.spec.label });
  const host = scope.registry.get(tagging.recordEntity);
  demandEntity(scope.actor, host, 'write');
  readRecord(reader, host, tagging.recordId, scope);
}
