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
  readonly error?: WireError;
}

const KEPT = 30;

/** Long work that the user can watch and cancel. Lives as long as the program; what must last is in the workspace. */
export class Jobs {
  readonly #jobs = new Map<string, { state: JobState; cancel: Int32Array }>();
  /** The job that a command key started: the same command sent again names the same job. */
  readonly #byKey = new Map<string, string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Starts work and returns its id at once; the promise's end is told through `list`. A key starts one job. */
  start(
    kind: string,
    label: LocalText,
    work: (options: RunOptions) => Promise<unknown>,
    key?: string,
  ): string {
    const started = key === undefined ? undefined : this.#byKey.get(key);
    if (started !== undefined) return started;
    const id = newId(Date.now());
    if (key !== undefined) this.#byKey.set(key, id);
    const cancel = new Int32Array(new SharedArrayBuffer(4));
    this.#jobs.set(id, { cancel, state: { id, kind, label, state: 'running', done: 0, total: null } });
    for (const [oldest, { state }] of this.#jobs) {
      if (this.#jobs.size <= KEPT) break;
      if (state.state !== 'running') this.#jobs.delete(oldest);
    }
    const onProgress = (progress: { done: number; total: number | null }): void => this.#update(id, progress);
    work({ onProgress, cancel }).then(
      (result) => this.#update(id, { state: 'done', result }),
      (error: unknown) => {
        const wire = error instanceof AppError ? error.toWire() : reportUnexpected(error).toWire();
        this.#update(id, { state: wire.code === 'jobCancelled' ? 'cancelled' : 'failed', error: wire });
      },
    );
    return id;
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
    this.#byKey.clear();
    for (const [id, { state }] of this.#jobs) {
      this.cancel(id);
      if (state.state !== 'running') this.#jobs.delete(id);
    }
  }

  #update(id: string, change: Partial<JobState>): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.state = { ...job.state, ...change };
    this.#changed();
  }
}
