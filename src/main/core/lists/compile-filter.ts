import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { type Condition, type FilterContext, readLeaf } from '#shared/filter/condition.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { SYSTEM_FIELDS } from '#shared/filter/system-fields.ts';
import { mayRead, rowScope, visibleFields } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { compareTags } from '../tags/tag-sql.ts';
import { columnOf } from './column.ts';

/** Tables whose columns are known only at run time. */
export type AnyTables = Record<string, Record<string, FieldValue>>;
type Builder = ExpressionBuilder<AnyTables, string>;

/** What a filter is read against: whose rights hold, and on which day. */
export interface FilterScope {
  readonly registry: Registry;
  readonly actor: Actor;
  readonly context: FilterContext;
  /** Tags that most rows bear, so that it is sooner to look at each: see `common-tags.ts`. */
  readonly commonTags?: ReadonlySet<string>;
}

/** The scope in which an actor reads on a day, in the organisation's time zone. */
export const filterScope = (
  registry: Registry,
  actor: Actor,
  today: string,
  timeZone: string,
): FilterScope => ({
  registry,
  actor,
  context: { actorId: actor.id, team: actor.team, today, timeZone },
});

/** A field that this actor may filter and sort by; throws `unknownField`, for a hidden field alike. */
export function demandField(entity: Entity, name: string, actor: Actor): FieldMeta {
  const field = [...visibleFields(actor, entity), ...SYSTEM_FIELDS].find((each) => each.name === name);
  if (!field) throw new AppError('unknownField', { entity: entity.spec.label, field: name });
  return field;
}

function compare(
  eb: Builder,
  column: RawBuilder<FieldValue>,
  field: FieldMeta,
  condition: Condition,
): Expression<SqlBool> {
  const held = field.kind === 'decimal' ? sql<number>`cast(${column} as real)` : column;
  switch (condition.is) {
    case 'empty':
      return eb(column, 'is', null);
    case 'notEmpty':
      return eb(column, 'is not', null);
    case 'equals':
      return eb(held, '=', condition.value);
    case 'notEquals':
      return eb.or([eb(held, '!=', condition.value), eb(column, 'is', null)]);
    case 'in':
      return condition.values.length === 0 ? sql<SqlBool>`0` : eb(held, 'in', [...condition.values]);
    case 'notIn':
      return condition.values.length === 0
        ? sql<SqlBool>`1`
        : eb.or([eb(held, 'not in', [...condition.values]), eb(column, 'is', null)]);
    case 'contains':
      return sql<SqlBool>`instr(vd_fold(${column}), ${condition.text}) > 0`;
    case 'startsWith':
      return sql<SqlBool>`substr(vd_fold(${column}), 1, length(${condition.text})) = ${condition.text}`;
    case 'less':
      return eb(held, '<', condition.value);
    case 'atMost':
      return eb(held, '<=', condition.value);
    case 'greater':
      return eb(held, '>', condition.value);
    case 'atLeast':
      return eb(held, '>=', condition.value);
    case 'span':
      return eb.and([eb(held, '>=', condition.from), eb(held, condition.closed ? '<=' : '<', condition.to)]);
  }
}

/** A leaf on `alias`; a path steps through the reference into the target's table, so its index can serve. */
function compileLeaf(
  eb: Builder,
  declared: Entity,
  alias: string,
  path: readonly string[],
  leaf: Extract<Filter, { field: string }>,
  scope: FilterScope,
): Expression<SqlBool> {
  const entity = scope.registry.shaped(declared);
  const [name = '', ...rest] = path;
  const field = demandField(entity, name, scope.actor);
  if (rest.length === 0) {
    const condition = readLeaf(leaf, field.kind, scope.context);
    return field.kind === 'tags'
      ? compareTags(alias, condition, scope.commonTags)
      : compare(eb, columnOf(entity, alias, name), field, condition);
  }
  if (field.target === undefined) throw new AppError('badFilter', { detail: leaf.field });
  const column = `${alias}.${name}`;
  const target = scope.registry.get(field.target);
  // what the actor may not see cannot be asked about through a reference either
  if (!mayRead(scope.actor, target))
    throw new AppError('unknownField', { entity: entity.spec.label, field: leaf.field });
  const own = rowScope(scope.actor, target);
  const inner = `${alias}_${name}`;
  const found = eb
    .selectFrom(`${target.name} as ${inner}`)
    .select(`${inner}.id`)
    .where((deeper) => {
      const within = deeper as unknown as Builder;
      const end = compileLeaf(within, target, inner, rest, leaf, scope);
      return own ? within.and([end, compileFilter(within, own, target, inner, scope)]) : end;
    });
  const reached = eb(column, 'in', found);
  // nothing there counts as an empty value at the end of the path
  return ['empty', 'notEquals', 'notIn'].includes(leaf.op) || (leaf.op === 'equals' && leaf.value === null)
    ? eb.or([eb(column, 'is', null), reached])
    : reached;
}

/** The SQL condition of a filter on the table of `entity`, known in the query as `alias`. */
export function compileFilter(
  eb: Builder,
  filter: Filter,
  entity: Entity,
  alias: string,
  scope: FilterScope,
): Expression<SqlBool> {
  if ('and' in filter) return eb.and(filter.and.map((part) => compileFilter(eb, part, entity, alias, scope)));
  if ('or' in filter) return eb.or(filter.or.map((part) => compileFilter(eb, part, entity, alias, scope)));
  // IS NOT TRUE rather than NOT: a comparison with an empty field is unknown to SQL, and false to us
  if ('not' in filter)
    return sql<SqlBool>`(${compileFilter(eb, filter.not, entity, alias, scope)}) is not true`;
  return compileLeaf(eb, entity, alias, filter.field.split('.'), filter, scope);
}
