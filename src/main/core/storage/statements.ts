import type Database from 'better-sqlite3';

/**
 * The prepared statements of one connection. Preparing costs six times a select by id, and the triggers of a table are
 * prepared with it: statements are kept, the least recently used dropped first.
 */
export class Statements {
  readonly #connection: Database.Database;
  readonly #capacity: number;
  readonly #kept = new Map<string, Database.Statement>();

  constructor(connection: Database.Database, capacity = 500) {
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
