import type { ExpressionBuilder } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import { rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { foldValue } from './record-index.ts';

const builder = queryBuilder<AnyTables>();

/** The records of an entity by the fields that identify one only together, such as a price by its book and product. */
export class TogetherIndex {
  readonly fields: readonly string[];
  readonly #ids = new Map<string, string>();
  readonly #whenEmpty: Readonly<Partial<Record<string, string>>>;

  constructor(reader: Reader, entity: Entity, fields: readonly string[], scope: FilterScope) {
    this.fields = fields;
    this.#whenEmpty = entity.spec.keyWhenEmpty ?? {};
    const own = rowScope(scope.actor, entity);
    const rows = reader.all(
      builder
        .selectFrom(`${entity.name} as t`)
        .select(['t.id', ...fields.map((field) => `t.${field}`)])
        .where((eb) =>
          own
            ? compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope)
            : eb.and([]),
        )
        // the oldest record in use comes last, and so is the one that is found
        .orderBy((eb) => eb.case().when('t.deletedAt', 'is', null).then(1).else(0).end())
        .orderBy('t.rid', 'desc'),
    ) as unknown as Record<string, FieldValue>[];
    for (const row of rows) this.add(String(row.id), row);
  }

  /** What the values are compared by; undefined where one of them is missing. */
  keyOf(values: RecordValues): string | undefined {
    const parts = this.fields.map((field) => values[field] ?? this.#whenEmpty[field]);
    if (parts.some((part) => part === null || part === undefined)) return undefined;
    return JSON.stringify(parts.map((part) => foldValue(String(part))));
  }

  add(id: string, values: RecordValues): void {
    const key = this.keyOf(values);
    if (key !== undefined) this.#ids.set(key, id);
  }

  with(key: string): string | undefined {
    return this.#ids.get(key);
  }
}
