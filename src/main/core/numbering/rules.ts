import { type NumberRule, type Reset, USUAL_PATTERN } from '#shared/number-pattern.ts';
import type { Entity, RecordReader, TablesOf } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { NumberSeries } from './number-series.ts';

const builder = queryBuilder<TablesOf<typeof NumberSeries>>();

/** The kinds of record that have a human number. */
export const numberedEntities = (registry: Registry): readonly Entity[] =>
  registry.all.filter(({ spec }) => spec.number !== undefined);

/** What an entity declares of its numbers; throws for one that has none. */
export function declaredRule(entity: Entity): NumberRule {
  if (!entity.spec.number) throw new Error(`${entity.name} has no number`);
  return { prefix: entity.spec.number.prefix, pattern: USUAL_PATTERN, reset: 'year' };
}

/** All rules an entity was ever numbered under, oldest first; the last one is in force. */
export function rulesOf(reader: RecordReader, entity: Entity): readonly [NumberRule, ...NumberRule[]] {
  const chosen = reader.all(
    builder
      .selectFrom('numberSeries')
      .select(['prefix', 'pattern', 'reset'])
      .where('entityName', '=', entity.name)
      .orderBy('rid'),
  );
  return [
    declaredRule(entity),
    ...chosen.map(({ prefix, pattern, reset }) => ({ prefix, pattern, reset: reset as Reset })),
  ];
}

export const ruleInForce = (reader: RecordReader, entity: Entity): NumberRule => {
  const [declared, ...later] = rulesOf(reader, entity);
  return later.at(-1) ?? declared;
};

export const sameRule = (left: NumberRule, right: NumberRule): boolean =>
  left.prefix === right.prefix && left.pattern === right.pattern && left.reset === right.reset;
