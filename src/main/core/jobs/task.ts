import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { WorkspaceFacts } from '../storage/facts.ts';
import type { PastMoment } from '../storage/past-records.ts';
import type { Reader } from '../storage/reader.ts';
import type { Outcome } from '../storage/unit-of-work.ts';
import type { Command, Work } from '../storage/work.ts';

/** What a task in a worker may use. The connections are its own; nothing it does stops the window. */
export interface TaskContext {
  readonly registry: Registry;
  readonly facts: WorkspaceFacts;
  readonly actor: Actor;
  readonly scope: FilterScope;
  /** The folder with fonts and other files the program ships. */
  readonly resources: string;
  /** A connection that cannot write. */
  readonly reader: Reader;
  /** A connection on which these kinds of record are as they were at a moment. Throws `pastTooFar`. */
  past(entities: readonly Entity[], moment: PastMoment): Reader;
  /** One unit of work on a writing connection; only for tasks run through `Jobs.write`. */
  write<T>(command: Command, body: (work: Work) => T): Outcome<T>;
  progress(done: number, total: number | null): void;
  /** Throws `jobCancelled` once the user has cancelled. */
  throwIfCancelled(): void;
}

/** Work that a worker does: plain data in, plain data out. */
export interface Task<Input = never, Output = unknown> {
  readonly name: string;
  readonly run: (input: Input, context: TaskContext) => Output | Promise<Output>;
}

/** Names a task with its types; what a domain or service hands to the composition. */
export const defineTask = <Input, Output>(
  name: string,
  run: (input: Input, context: TaskContext) => Output | Promise<Output>,
): Task<Input, Output> => ({ name, run });
