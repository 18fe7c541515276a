import Database from 'better-sqlite3';
import type { FieldValue } from '#shared/fields.ts';

export interface PlainColumn {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER';
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** An ordinary SQLite database in memory, readable by any program: for data that leaves. It never touches the disk. */
export class PlainDatabase {
  readonly #database = new Database(':memory:');

  /** Makes a table and gives what inserts a row into it. */
  table(name: string, columns: readonly PlainColumn[], key?: string): (row: readonly FieldValue[]) => void {
    const lines = columns.map(
      (column) =>
        `${quoted(column.name)} ${column.type}${column.name === key ? ' PRIMARY KEY NOT NULL' : ''}`,
    );
    this.#database.exec(`CREATE TABLE ${quoted(name)} (${lines.join(', ')}) STRICT`);
    const insert = this.#database.prepare(
      `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
    );
    return (row) => void insert.run(...row);
  }

  /** The bytes of the database file. */
  bytes(): Uint8Array {
    return this.#database.serialize();
  }

  close(): void {
    this.#database.close();
  }
}
