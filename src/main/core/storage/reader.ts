import type { Compilable } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity, RecordReader, RowOf } from '../entities/entity.ts';
import type { ConnectionContext, OpenConnection } from './connection.ts';
import type { SealRing } from './seals/seal-ring.ts';
import { openValue } from './seals/seal-value.ts';
import type { Statements } from './statements.ts';

/** Reads of one connection, synchronous. It has no way to write. */
export class Reader implements RecordReader {
  protected readonly statements: Statements;
  protected readonly context: ConnectionContext;

  constructor({ statements, context }: OpenConnection) {
    this.statements = statements;
    this.context = context;
  }

  /** All rows of a built query. */
  all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return this.statements.get(sql).all(...parameters) as Row[];
  }

  /** The first row of a built query, or undefined. */
  first<Row>(query: Compilable<Row>): Row | undefined {
    const { sql, parameters } = query.compile();
    return this.statements.get(sql).get(...parameters) as Row | undefined;
  }

  /** All rows of an SQL text; for reports only. */
  sqlAll<Row>(sql: string, parameters: readonly FieldValue[] = []): Row[] {
    return this.statements.get(sql).all(...parameters) as Row[];
  }

  /** Row by row, without holding them all; for reports, exports and checks. */
  sqlEach<Row>(sql: string, parameters: readonly FieldValue[] = []): IterableIterator<Row> {
    return this.statements.get(sql).iterate(...parameters) as IterableIterator<Row>;
  }

  sqlFirst<Row>(sql: string, parameters: readonly FieldValue[] = []): Row | undefined {
    return this.statements.get(sql).get(...parameters) as Row | undefined;
  }

  /**
   * One record by id, deleted or not. Rights are the caller's business: see `access`. A sealed field is null for
   * whoever does not hold its key.
   */
  find<E extends Entity>(entity: E, id: string): RowOf<E> | undefined {
    const row = this.statements.get(`select * from "${entity.name}" where id = ?`).get(id) as
      | Record<string, FieldValue>
      | undefined;
    if (row && entity.sealed.length > 0)
      for (const field of entity.sealed) row[field] = this.open(entity, id, field, row[field] ?? null);
    return row as RowOf<E> | undefined;
  }

  /** Reads of one moment: what others commit meanwhile does not show between them. */
  atOneMoment<T>(body: () => T): T {
    this.statements.get('savepoint moment').run();
    try {
      return body();
    } finally {
      this.statements.get('release moment').run();
    }
  }

  /** The keys of vaults that the person at the desk holds. */
  get seals(): SealRing {
    return this.context.seals;
  }

  /** The value behind a sealed one, such as the change log holds; null for whoever does not hold its key. */
  open(entity: Entity, id: string, field: string, sealed: FieldValue): FieldValue {
    return openValue(this.context.seals, entity.name, id, field, sealed);
  }
}
