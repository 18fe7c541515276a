import type { MessagePort } from 'node:worker_threads';
import type { WireError } from '#shared/errors.ts';
import type { Actor } from '../access/actor.ts';
import type { SealRing } from '../storage/seals/seal-ring.ts';

/** What the main side sends with a task. The keys travel between threads of one process only. */
export interface TaskCall {
  readonly task: string;
  readonly input: unknown;
  readonly folder: string;
  readonly key: Uint8Array;
  readonly seals: SealRing;
  readonly actor: Actor;
  readonly now: number;
  readonly resources: string;
  readonly port: MessagePort;
  /** Its first element turns 1 when the user cancels. */
  readonly cancel: Int32Array;
}

/** An AppError does not survive the way between threads: it travels as data. */
export type TaskReply =
  | { readonly output: unknown; readonly topics: readonly string[] }
  | { readonly error: WireError };

export interface Progress {
  readonly done: number;
  readonly total: number | null;
}
