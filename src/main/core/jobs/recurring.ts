import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { RecurringRun } from '../storage/recurring-runs.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { WorkerPool } from './worker-pool.ts';

/** What recurring work may use: the open workspace, and workers for what takes longer. */
export interface RecurringDesk extends Session {
  readonly workers: WorkerPool;
  readonly home: string;
}

/** Work that comes round again while a workspace is open: backups, emptying the recycle bin. */
export interface Recurring {
  readonly name: string;
  readonly label: LocalText;
  /** Milliseconds from the start of one run to the next. */
  readonly every: number;
  /** Whole or absent by itself, since the program may be killed meanwhile; then it runs again. */
  readonly run: (desk: RecurringDesk) => Promise<void>;
}

const LOOK_EVERY = 20_000;

/**
 * Runs what is due, one after another, for as long as a workspace is open. What fell due while the program was closed
 * or asleep runs once. A failure is kept with its sentence and tried again at the next turn.
 */
export class Recurrences {
  readonly #all: readonly Recurring[];
  readonly #sessions: Sessions;
  readonly #desk: Omit<RecurringDesk, keyof Session>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(all: readonly Recurring[], sessions: Sessions, desk: Omit<RecurringDesk, keyof Session>) {
    this.#all = all;
    this.#sessions = sessions;
    this.#desk = desk;
  }

  /** Looks for due work now and then until `stop`. */
  start(): void {
    this.#timer = setInterval(() => void this.runDue(), LOOK_EVERY);
    this.#timer.unref();
  }

  /** Looks no more; resolves when the run that was under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Runs what is due now; resolves when it has ended. A call while work runs waits for that work. */
  runDue(): Promise<void> {
    this.#running ??= this.#pass().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** How each kind of work went last. */
  list(): { readonly recurring: Recurring; readonly last: RecurringRun | undefined }[] {
    const { workspace } = this.#sessions.demand();
    return this.#all.map((recurring) => ({ recurring, last: workspace.recurringRuns.last(recurring.name) }));
  }

  async #pass(): Promise<void> {
    for (const recurring of this.#all) {
      const session = this.#sessions.open;
      if (!session) return;
      const { workspace } = session;
      const last = workspace.recurringRuns.last(recurring.name);
      const now = workspace.clock();
      // a run that was cut off is due at once
      if (last?.endedAt && now - last.startedAt < recurring.every) continue;
      workspace.recurringRuns.begin(recurring.name, now);
      const error = await recurring.run({ ...session, ...this.#desk }).then(
        () => null,
        (cause: unknown) => (cause instanceof AppError ? cause : reportUnexpected(cause)),
      );
      if (this.#sessions.open?.workspace !== workspace) return; // locked meanwhile: it counts as cut off
      workspace.recurringRuns.end(recurring.name, workspace.clock(), error && JSON.stringify(error.toWire()));
    }
  }
}
