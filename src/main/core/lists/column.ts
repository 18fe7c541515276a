import { type RawBuilder, sql } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';

/** A field as SQL reads it: its column, or what is behind it where it is sealed. */
export const columnOf = (entity: Entity, alias: string, field: string): RawBuilder<FieldValue> =>
  entity.storage[field]?.sealed
    ? sql`vd_open(${sql.lit(entity.name)}, ${sql.ref(`${alias}.id`)}, ${sql.lit(field)}, ${sql.ref(`${alias}.${field}`)})`
    : sql.ref(`${alias}.${field}`);
