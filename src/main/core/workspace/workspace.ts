import { AppError } from '#shared/errors.ts';
import { backupBeforeMigration } from '../backup/before-migration.ts';
import { type Clock, civilDate } from '../clock.ts';
import { workspaceRegistry } from '../custom-fields/workspace-registry.ts';
import type { Registry } from '../entities/registry.ts';
import { keepFirstLease } from '../numbering/keep-first-lease.ts';
import { forgetOldReceipts } from '../storage/command-receipts.ts';
import { type OpenConnection, openConnection } from '../storage/connection.ts';
import { readFacts, unleasedSeries, type WorkspaceFacts } from '../storage/facts.ts';
import { JobRuns } from '../storage/job-runs.ts';
import { demandWholeLog } from '../storage/log-damage.ts';
import { migrate } from '../storage/migrations/index.ts';
import { Reader } from '../storage/reader.ts';
import type { SealRing } from '../storage/seals/seal-ring.ts';
import { translateStorageError } from '../storage/storage-error.ts';
import { type Outcome, UnitOfWork } from '../storage/unit-of-work.ts';
import type { Command, Work } from '../storage/work.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { lockWorkspace } from '../storage/workspace-lock.ts';

export type ChangeListener = (topics: readonly string[]) => void;

/**
 * An open workspace: one writer, typed readers, and the news of what changed. Opening takes the lock, so a second
 * program is refused with `workspaceInUse`.
 */
export class Workspace {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly facts: WorkspaceFacts;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly jobRuns: JobRuns;
  readonly #connection: OpenConnection;
  readonly #unitOfWork: UnitOfWork;
  readonly #lock: { release(): void };
  readonly #listeners = new Set<ChangeListener>();
  /** Settles when the worker that holds the right to write gives it back. */
  #writerAway: Promise<unknown> | undefined;

  private constructor(folder: string, key: Uint8Array, declared: Registry, clock: Clock) {
    this.folder = folder;
    this.key = key;
    this.clock = clock;
    this.#lock = lockWorkspace(folder);
    try {
      demandWholeLog(dataFile(folder));
      this.#connection = openConnection(dataFile(folder), key, 'write');
      try {
        const registry = workspaceRegistry(declared, this.#connection.database);
        backupBeforeMigration(this.#connection, folder, key, registry, clock());
        migrate(this.#connection.database, registry);
        forgetOldReceipts(this.#connection.database, clock());
        this.facts = readFacts(this.#connection.database);
        this.reader = new Reader(this.#connection);
        this.jobRuns = new JobRuns(this.#connection.database);
        this.#unitOfWork = new UnitOfWork(this.#connection, registry, this.facts, clock);
        keepFirstLease(this.#unitOfWork, this.reader, unleasedSeries(this.#connection.database));
      } catch (error) {
        this.#connection.database.close();
        throw translateStorageError(error);
      }
    } catch (error) {
      this.#lock.release();
      throw error;
    }
  }

  static open(folder: string, key: Uint8Array, registry: Registry, clock: Clock): Workspace {
    return new Workspace(folder, key, registry, clock);
  }

  /** The entities as this workspace has them, with the fields that the company added; made anew when these change. */
  get registry(): Registry {
    return this.#unitOfWork.registry;
  }

  /** The keys of sensitive fields that the person at the desk holds. */
  get seals(): SealRing {
    return this.#connection.context.seals;
  }

  holdSeals(ring: SealRing): void {
    this.#connection.context.seals = ring;
  }

  get today(): string {
    return civilDate(this.clock(), this.facts.timeZone);
  }

  /** Runs one command now and tells the listeners. Throws while a worker holds the right to write. */
  write<T>(command: Command, body: (work: Work) => T): Outcome<T> {
    if (this.#writerAway) throw new AppError('workspaceInUse');
    const outcome = this.#unitOfWork.run(command, body);
    if (outcome.topics.length > 0) this.announce(outcome.topics);
    return outcome;
  }

  /** As `write`, after waiting for a long write in a worker to end. */
  async writeWhenFree<T>(command: Command, body: (work: Work) => T): Promise<Outcome<T>> {
    while (this.#writerAway) await this.#writerAway.catch(() => undefined);
    return this.write(command, body);
  }

  /** Lends the right to write to a worker until its promise settles; other commands wait instead of colliding. */
  async lendWriter<T>(task: () => Promise<T>): Promise<T> {
    while (this.#writerAway) await this.#writerAway.catch(() => undefined);
    const away = task();
    this.#writerAway = away;
    try {
      return await away;
    } finally {
      this.#writerAway = undefined;
    }
  }

  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(topics: readonly string[]): void {
    for (const listener of this.#listeners) listener(topics);
  }

  close(): void {
    this.#connection.database.close();
    this.#lock.release();
  }
}
