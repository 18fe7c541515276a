import type { Filter } from '#shared/filter/filter.ts';
import { SYSTEM_FIELDS } from '#shared/filter/system-fields.ts';
import { mayRead, rowScope, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Metric, Part, Ratio, Reading } from './metric.ts';
import type { Window } from './window.ts';

/** A field that a metric reads. */
interface Reached {
  readonly entity: Entity;
  readonly field: string;
}

const ALWAYS: Window = { from: null, to: null };

function* pathsOf(filter: Filter): Generator<string> {
  if ('and' in filter) for (const part of filter.and) yield* pathsOf(part);
  else if ('or' in filter) for (const part of filter.or) yield* pathsOf(part);
  else if ('not' in filter) yield* pathsOf(filter.not);
  else yield filter.field;
}

/** Every field along a path, in the entity it belongs to. */
function* along(registry: Registry, entity: Entity, path: string): Generator<Reached> {
  const [name = '', ...rest] = path.split('.');
  yield { entity, field: name };
  const target = entity.field(name)?.target;
  if (rest.length > 0 && target !== undefined) yield* along(registry, registry.get(target), rest.join('.'));
}

/** The fields that say which rows; those that are named by their ids need not be read for it. */
function pathsOfRows(rows: Part['rows'], reads: Part['reads'], reading: Reading): Iterable<string> {
  if (typeof rows !== 'function') return pathsOf(rows);
  return reads ? ['id'] : pathsOf(rows(ALWAYS, reading));
}

function* ofPart({ rows, reads, entity: name, when, take }: Part, reading: Reading): Generator<Reached> {
  const { registry } = reading.scope;
  const entity = registry.get(name);
  for (const read of reads ?? []) yield { entity: registry.get(read), field: 'id' };
  const paths = [...pathsOfRows(rows, reads, reading), ...(when === undefined ? [] : [when])];
  if (take.kind === 'sum') paths.push(take.field, entity.field(take.field)?.currencyField ?? take.field);
  if (take.kind === 'time') paths.push(take.from, take.to);
  for (const path of paths) yield* along(registry, entity, path);
}

const partsOf = ({ numerator, denominator }: Ratio): Part[] => [
  numerator,
  ...(denominator === undefined || denominator === 'rows' ? [] : [denominator]),
];

/** Every field that the figure itself rests on; companions and dimensions apart. */
function* reached(metric: Metric, ratios: readonly Ratio[], reading: Reading): Generator<Reached> {
  const { registry } = reading.scope;
  for (const part of ratios.flatMap(partsOf)) {
    yield { entity: registry.get(part.entity), field: 'id' };
    yield* ofPart(part, reading);
  }
  for (const { entity, rows } of metric.excluded ?? [])
    for (const path of pathsOf(rows)) yield* along(registry, registry.get(entity), path);
}

const isVisible = ({ entity, field }: Reached, scope: FilterScope): boolean =>
  mayRead(scope.actor, entity) &&
  [...visibleFields(scope.actor, entity), ...SYSTEM_FIELDS].some(({ name }) => name === field);

/** Whether this actor may see a figure: every record and field that it rests on, be it only in some rows. */
export const mayReadRatio = (metric: Metric, ratio: Ratio, reading: Reading): boolean =>
  [...reached(metric, [ratio], reading)].every((each) => isVisible(each, reading.scope));

export const mayReadMetric = (metric: Metric, reading: Reading): boolean =>
  mayReadRatio(metric, metric, reading);

/** Whether a field may tell a figure apart for this actor. */
export const mayReadPath = (entity: Entity, path: string, scope: FilterScope): boolean =>
  [...along(scope.registry, entity, path)].every((each) => isVisible(each, scope));

/**
 * Whether this actor sees every row that the metric counts. What is kept for the whole company (snapshots, targets,
 * alerts) is shown to no one else.
 */
export const seesWhole = (metric: Metric, reading: Reading): boolean =>
  mayReadMetric(metric, reading) &&
  [...reached(metric, [metric], reading)].every(
    ({ entity }) => rowScope(reading.scope.actor, entity) === null,
  );

/** The kinds of record that reading these metrics looks at, whoever reads: their scope may look further. */
export function entitiesRead(metrics: readonly Metric[], reading: Reading): Entity[] {
  const { registry } = reading.scope;
  const found = new Set<Entity>();
  const take = (entity: Entity): void => {
    if (found.has(entity)) return;
    found.add(entity);
    if (!entity.spec.ownScope) return;
    for (const path of pathsOf(entity.spec.ownScope))
      for (const each of along(registry, entity, path)) take(each.entity);
  };
  for (const metric of metrics) {
    // what rows point at gives them their names
    for (const part of [metric, ...(metric.companions ?? [])].flatMap(partsOf))
      for (const { target } of registry.get(part.entity).fields)
        if (target !== undefined) take(registry.get(target));
    for (const { entity } of reached(metric, [metric, ...(metric.companions ?? [])], reading)) take(entity);
    for (const { field, denominatorField } of metric.dimensions ?? [])
      for (const part of partsOf(metric))
        for (const path of [field, denominatorField ?? field])
          for (const { entity } of along(registry, registry.get(part.entity), path)) take(entity);
  }
  return [...found];
}

/** The kinds of record with sealed fields among what the metric rests on: without their keys it cannot be reckoned. */
export const vaultsOf = (metric: Metric, reading: Reading): string[] => [
  ...new Set(
    [...reached(metric, [metric, ...(metric.companions ?? [])], reading)]
      .filter(({ entity, field }) => entity.storage[field]?.sealed)
      .map(({ entity }) => entity.name),
  ),
];
