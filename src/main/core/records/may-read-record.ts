import { AppError } from '#shared/errors.ts';
import { mayRead, rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { readRecord } from './read-record.ts';

/** Whether this actor may see a record at all: its kind, and among its rows this one. */
export function mayReadRecord(reader: Reader, entity: Entity, id: string, scope: FilterScope): boolean {
  if (!mayRead(scope.actor, entity)) return false;
  if (rowScope(scope.actor, entity) === null) return true;
  try {
    readRecord(reader, entity, id, scope);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return false;
    throw error;
  }
}
