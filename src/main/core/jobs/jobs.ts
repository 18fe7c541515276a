import { AppError, type WireError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { newId } from '../ids.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { RunOptions } from './worker-pool.ts';

export interface JobState {
  readonly id: string;
  readonly kind: string;
  readonly label: LocalText;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number | null;
  readonly result?: unknown;
  /** What it brought, in words; null while it runs, and where there is nothing to say. */
  readonly says: LocalText | null;
  readonly error?: WireError;
}

/** How a job is told of. */
export interface Telling<T> {
  /** What it brought, in words. */
  readonly says?: (result: T) => LocalText;
  /** False for work that came round by itself: once it has gone well, nobody needs to know. */
  readonly kept?: boolean;
}

const KEPT = 30;

/** Long work that the user can watch and cancel. Lives as long as the program; what must last is in the workspace. */
export class Jobs {
  readonly #jobs = new Map<string, { state: JobState; cancel: Int32Array }>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Starts work and returns its id at once; how it ended is told through `list`. */
  start<T>(
    kind: string,
    label: LocalText,
    work: (options: RunOptions) => Promise<T>,
    telling: Telling<T> = {},
  ): string {
    const { id, ended } = this.#begin(kind, label, work, telling);
    ended.catch(() => undefined); // told through `list`
    return id;
  }

  /** As `start`, for callers that wait for what the work brings, or for its error. */
  run<T>(
    kind: string,
    label: LocalText,
    work: (options: RunOptions) => Promise<T>,
    telling: Telling<T> = {},
  ): Promise<T> {
    return this.#begin(kind, label, work, telling).ended;
  }

  /** All jobs, newest first, without what they brought: it may be large, and this is asked at every step. */
  list(): JobState[] {
    return [...this.#jobs.values()].map(({ state: { result: _result, ...state } }) => state).reverse();
  }

  get(id: string): JobState | null {
    return this.#jobs.get(id)?.state ?? null;
  }

  /** Whether anything is under way. */
  get busy(): boolean {
    return [...this.#jobs.values()].some(({ state }) => state.state === 'running');
  }

  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job) Atomics.store(job.cancel, 0, 1);
  }

  clear(): void {
    for (const [id, { state }] of this.#jobs) {
      this.cancel(id);
      if (state.state !== 'running') this.#jobs.delete(id);
    }
  }

  #begin<T>(
    kind: string,
    label: LocalText,
    work: (options: RunOptions) => Promise<T>,
    { says, kept = true }: Telling<T>,
  ): { id: string; ended: Promise<T> } {
    const id = newId(Date.now());
    const cancel = new Int32Array(new SharedArrayBuffer(4));
    const state: JobState = { id, kind, label, state: 'running', done: 0, total: null, says: null };
    this.#jobs.set(id, { cancel, state });
    for (const [oldest, job] of this.#jobs) {
      if (this.#jobs.size <= KEPT) break;
      if (job.state.state !== 'running') this.#jobs.delete(oldest);
    }
    this.#changed();
    const onProgress = (progress: { done: number; total: number | null }): void => this.#update(id, progress);
    const ended = work({ onProgress, cancel }).then(
      (result) => {
        if (kept) this.#update(id, { state: 'done', result, says: says?.(result) ?? null });
        else this.#forget(id);
        return result;
      },
      (error: unknown) => {
        const known = error instanceof AppError ? error : reportUnexpected(error);
        const cancelled = known.code === 'jobCancelled';
        this.#update(id, { state: cancelled ? 'cancelled' : 'failed', error: known.toWire() });
        throw known;
      },
    );
    return { id, ended };
  }

  #forget(id: string): void {
    this.#jobs.delete(id);
    this.#changed();
  }

  #update(id: string, change: Partial<JobState>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...change };
    this.#changed();
  }
}
