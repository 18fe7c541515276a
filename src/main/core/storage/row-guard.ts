import type { FieldValue } from '#shared/fields.ts';
import { rowScope } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { queryBuilder } from './query-builder.ts';

/** The question whether a row is within somebody's scope; its first parameter is the id. */
export interface RowGuard {
  readonly sql: string;
  readonly parameters: readonly FieldValue[];
}

interface Kept {
  readonly today: string;
  readonly guard: RowGuard | null;
}

const builder = queryBuilder<AnyTables>();

// An actor is made anew whenever their rights change, an entity whenever its definition does.
const kept = new WeakMap<Actor, WeakMap<Entity, Kept>>();

/** What to ask before this actor changes a row of the entity; null where all rows are theirs to change. */
export function rowGuard(entity: Entity, scope: FilterScope): RowGuard | null {
  const { actor, context } = scope;
  let ofActor = kept.get(actor);
  if (!ofActor) {
    ofActor = new WeakMap();
    kept.set(actor, ofActor);
  }
  const known = ofActor.get(entity);
  if (known?.today === context.today) return known.guard;
  const own = rowScope(actor, entity);
  const guard = own ? compile(entity, own, scope) : null;
  ofActor.set(entity, { today: context.today, guard });
  return guard;
}

function compile(
  entity: Entity,
  own: NonNullable<ReturnType<typeof rowScope>>,
  scope: FilterScope,
): RowGuard {
  const query = builder
    .selectFrom(`${entity.name} as t`)
    .select('t.id')
    .where('t.id', '=', '')
    .where((eb) => compileFilter(eb, own, entity, 't', scope))
    .compile();
  return { sql: query.sql, parameters: query.parameters.slice(1) as FieldValue[] };
}
