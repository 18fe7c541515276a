import { AppError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import { applyMove, type Lifecycle } from '../entities/lifecycle.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readRecord } from '../records/read-record.ts';
import { updateRecord } from '../records/write-record.ts';
import type { Work } from '../storage/work.ts';
import type { WaitingSource } from './waiting-source.ts';

/** Ends what waits, by the way its source names: a move of its lifecycle, or values. */
export function completeWaiting(
  work: Work,
  { source, id }: { readonly source: WaitingSource; readonly id: string },
  lifecycles: readonly Lifecycle[],
  scope: FilterScope,
): void {
  const entity = scope.registry.get(source.entity);
  demandEntity(scope.actor, entity, 'write');
  readRecord(work, entity, id, scope);
  const lifecycle = lifecycles.find((each) => each.entity === entity.name);
  if (source.doneBy !== undefined && lifecycle) applyMove(work, entity, lifecycle, id, source.doneBy, {});
  else if (source.done) updateRecord(work, entity, id, source.done(work.now), {}, scope);
  else throw new AppError('notCompletable', { entity: entity.spec.label });
}
