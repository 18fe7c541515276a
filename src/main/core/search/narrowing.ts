import { z } from 'zod';
import { allOf, type Filter, PERIODS } from '#shared/filter/filter.ts';
import { entityPermission, may } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';

/** What is looked for everywhere, and how it is narrowed. */
export const Sought = z.object({
  text: z.string().max(200),
  /** Only what belongs to the asker, of the kinds that belong to people. */
  mine: z.boolean().default(false),
  /** Only what came into the workspace within a span of days. */
  period: z.enum(PERIODS).nullable().default(null),
});
export type Sought = z.infer<typeof Sought>;

/** The filter that narrows one kind of record, null where none; undefined where nothing of that kind can remain. */
export function narrowing(
  entity: Entity,
  { mine, period }: Sought,
  scope: FilterScope,
): Filter | null | undefined {
  const own = entity.spec.ownScope;
  if (mine && (own === undefined || !may(scope.actor, entityPermission(entity, 'read')))) return undefined;
  return allOf(
    mine ? own : null,
    period === null ? null : { field: 'createdAt', op: 'within', value: period },
  );
}
