import type { Connection } from './connection.ts';

/** One run of a job. Local to this device and no record of the business: it is not logged (decision 0018). */
export interface JobRun {
  readonly id: number;
  readonly name: string;
  /** When its turn had come. */
  readonly dueAt: number;
  readonly startedAt: number;
  /** Null while it runs, and for ever if the program was killed meanwhile. */
  readonly endedAt: number | null;
  /** Why it failed, as a WireError in JSON; null when it did not. */
  readonly error: string | null;
  /** Turns that passed while the program was closed or asleep, and for which this run stands too. */
  readonly missed: number;
  readonly byHand: 0 | 1;
}

const KEPT = 50;

/** How jobs went, and from when the next turn of each is counted. */
export class JobRuns {
  readonly #database: Connection;

  constructor(database: Connection) {
    this.#database = database;
  }

  last(name: string): JobRun | undefined {
    return this.#database
      .prepare('select * from job_run where name = ? order by id desc limit 1')
      .get(name) as JobRun | undefined;
  }

  /** The last runs of a job, newest first. */
  history(name: string): readonly JobRun[] {
    return this.#database
      .prepare('select * from job_run where name = ? order by id desc limit ?')
      .all(name, KEPT) as JobRun[];
  }

  /** Notes that a run begins; the next turn is counted from it. Returns its id. */
  begin(run: Pick<JobRun, 'name' | 'dueAt' | 'startedAt' | 'missed' | 'byHand'>): number {
    const { lastInsertRowid } = this.#database
      .prepare(
        `insert into job_run (name, dueAt, startedAt, missed, byHand)
         values (@name, @dueAt, @startedAt, @missed, @byHand)`,
      )
      .run(run);
    this.countFrom(run.name, run.startedAt);
    this.#database
      .prepare(
        `delete from job_run where name = ? and id not in
         (select id from job_run where name = ? order by id desc limit ${KEPT})`,
      )
      .run(run.name, run.name);
    return Number(lastInsertRowid);
  }

  end(id: number, now: number, error: string | null): void {
    this.#database.prepare('update job_run set endedAt = ?, error = ? where id = ?').run(now, error, id);
  }

  /** The moment from which the next turn is counted; undefined for a job that was never looked at. */
  countedFrom(name: string): number | undefined {
    return this.#database.prepare('select countedFrom from job_turn where name = ?').pluck().get(name) as
      | number
      | undefined;
  }

  countFrom(name: string, moment: number): void {
    this.#database
      .prepare('insert or replace into job_turn (name, countedFrom) values (?, ?)')
      .run(name, moment);
  }
}
