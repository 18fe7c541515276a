import type { Connection } from './connection.ts';

/** How the last run of recurring work went. Local to this device and no record of the business: it is not logged. */
export interface RecurringRun {
  readonly name: string;
  readonly startedAt: number;
  /** Null while it runs, and for ever if the program was killed meanwhile. */
  readonly endedAt: number | null;
  /** Why it failed, as a WireError in JSON; null when it did not. */
  readonly error: string | null;
}

export class RecurringRuns {
  readonly #database: Connection;

  constructor(database: Connection) {
    this.#database = database;
  }

  last(name: string): RecurringRun | undefined {
    return this.#database.prepare('select * from recurring_run where name = ?').get(name) as
      | RecurringRun
      | undefined;
  }

  begin(name: string, now: number): void {
    this.#database
      .prepare(
        'insert or replace into recurring_run (name, startedAt, endedAt, error) values (?, ?, null, null)',
      )
      .run(name, now);
  }

  end(name: string, now: number, error: string | null): void {
    this.#database
      .prepare('update recurring_run set endedAt = ?, error = ? where name = ?')
      .run(now, error, name);
  }
}
