import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { defaultCalendar } from '../calendar/read-calendar.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { JobRun } from '../storage/job-runs.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Jobs } from './jobs.ts';
import { isPaused } from './pauses.ts';
import { nextRun } from './recurrence.ts';
import { clockWasPutBack, dueTurn, type Rhythm, type Turn } from './turns.ts';
import type { RunOptions, WorkerPool } from './worker-pool.ts';

/** What recurring work may use: the open workspace, and workers for what takes longer. */
export interface RecurringDesk extends Session {
  readonly workers: WorkerPool;
  readonly home: string;
}

/** Work that comes round again while a workspace is open: backups, emptying the recycle bin. */
export type Recurring = Rhythm & {
  readonly name: string;
  readonly label: LocalText;
  /**
   * Whole or absent by itself, since the program may be killed meanwhile; then it runs again. Where it can be
   * cancelled it says so by taking `options`.
   */
  readonly run: (desk: RecurringDesk, options?: RunOptions) => Promise<void>;
};

/** A recurring job as a screen shows it. */
export interface RecurringState {
  readonly recurring: Recurring;
  readonly last: JobRun | undefined;
  readonly paused: boolean;
  /** Null while it is paused. */
  readonly nextAt: number | null;
  readonly running: boolean;
}

interface Due extends Turn {
  readonly recurring: Recurring;
  readonly byHand: 0 | 1;
}

const LOOK_EVERY = 20_000;

/**
 * Runs what is due, one after another in the order of its turns, for as long as a workspace is open. What fell due
 * while the program was closed or asleep runs once. A run that was cut off is made again at once; a failure is kept
 * with its sentence and tried again at the next turn.
 */
export class Recurrences {
  readonly #all: readonly Recurring[];
  readonly #sessions: Sessions;
  readonly #desk: Omit<RecurringDesk, keyof Session>;
  readonly #jobs: Jobs;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #current: string | undefined;

  constructor(
    all: readonly Recurring[],
    sessions: Sessions,
    jobs: Jobs,
    desk: Omit<RecurringDesk, keyof Session>,
  ) {
    this.#all = all;
    this.#sessions = sessions;
    this.#jobs = jobs;
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

  /** Runs one job now, paused or not, after what is under way. Throws `notFound`, or why the run failed. */
  async runNow(name: string): Promise<void> {
    const recurring = this.demand(name);
    while (this.#running) await this.#running;
    let failure: AppError | null = null;
    this.#running = this.#run({ recurring, ...this.#turnNow(), byHand: 1 })
      .then((error) => {
        failure = error;
      })
      .finally(() => {
        this.#running = undefined;
      });
    await this.#running;
    if (failure) throw failure;
  }

  /** How each kind of work stands. */
  list(): RecurringState[] {
    const { workspace } = this.#sessions.demand();
    return this.#all.map((recurring) => {
      const { name } = recurring;
      const paused = isPaused(workspace.reader, name);
      return {
        recurring,
        last: workspace.jobRuns.last(name),
        paused,
        nextAt: paused ? null : nextTurn(recurring, workspace),
        running: this.#current === name,
      };
    });
  }

  /** The last runs of a job, newest first; throws `notFound`. */
  history(name: string): readonly JobRun[] {
    return this.#sessions.demand().workspace.jobRuns.history(this.demand(name).name);
  }

  /** Counts the next turn of a job from now, so that a pause leaves nothing to make up for. */
  countFromNow(name: string): void {
    const { workspace } = this.#sessions.demand();
    workspace.jobRuns.countFrom(this.demand(name).name, workspace.clock());
  }

  /** The job of that name; throws `notFound`. */
  demand(name: string): Recurring {
    const recurring = this.#all.find((each) => each.name === name);
    if (!recurring) throw new AppError('notFound', { entity: { zh: '作业', en: 'job' } });
    return recurring;
  }

  #turnNow(): Turn {
    return { dueAt: this.#sessions.demand().workspace.clock(), missed: 0 };
  }

  async #pass(): Promise<void> {
    const workspace = this.#sessions.open?.workspace;
    if (!workspace) return;
    const due = this.#all
      .flatMap((recurring): Due[] => {
        const turn = turnOf(recurring, workspace);
        return turn ? [{ recurring, ...turn, byHand: 0 }] : [];
      })
      .sort((a, b) => a.dueAt - b.dueAt);
    for (const each of due) {
      if (this.#sessions.open?.workspace !== workspace) return;
      await this.#run(each);
    }
  }

  /** Runs a job and keeps how it went; returns why it failed. */
  async #run({ recurring, dueAt, missed, byHand }: Due): Promise<AppError | null> {
    const session = this.#sessions.demand();
    const { workspace } = session;
    const { name, label } = recurring;
    const id = workspace.jobRuns.begin({ name, dueAt, startedAt: workspace.clock(), missed, byHand });
    this.#current = name;
    workspace.announce(['jobs']);
    const error = await this.#jobs
      .run(name, label, (options) => recurring.run({ ...session, ...this.#desk }, options), {
        kept: byHand === 1,
      })
      .then(
        () => null,
        (cause: unknown) => (cause instanceof AppError ? cause : reportUnexpected(cause)),
      );
    this.#current = undefined;
    if (this.#sessions.open?.workspace !== workspace) return error; // locked meanwhile: it counts as cut off
    workspace.jobRuns.end(id, workspace.clock(), error && JSON.stringify(error.toWire()));
    workspace.announce(['jobs']);
    return error;
  }
}

const following = (rhythm: Rhythm, { reader, facts }: Workspace): ((after: number) => number) => {
  if ('every' in rhythm) return (after) => after + rhythm.every;
  const { recurrence } = rhythm;
  const { timeZone } = facts;
  const onWorkdays = recurrence.kind !== 'interval' && recurrence.onlyWorkdays === true;
  const calendar = onWorkdays ? defaultCalendar(reader, timeZone) : undefined;
  return (after) => nextRun(recurrence, after, timeZone, calendar);
};

/** The turn of a job that has come, or null. Work by interval that never ran is due at once. */
function turnOf(recurring: Recurring, workspace: Workspace): Turn | null {
  const { name } = recurring;
  const { jobRuns } = workspace;
  if (isPaused(workspace.reader, name)) return null;
  const now = workspace.clock();
  const last = jobRuns.last(name);
  if (last && last.endedAt === null) return { dueAt: last.dueAt, missed: last.missed };
  const countedFrom = jobRuns.countedFrom(name);
  if (countedFrom === undefined && 'every' in recurring) return { dueAt: now, missed: 0 };
  if (countedFrom === undefined || clockWasPutBack(recurring, countedFrom, now)) {
    jobRuns.countFrom(name, now);
    return null;
  }
  return dueTurn(countedFrom, now, following(recurring, workspace));
}

/** When a job comes round next; at the latest look-out where it is due. */
function nextTurn(recurring: Recurring, workspace: Workspace): number {
  const now = workspace.clock();
  const countedFrom = workspace.jobRuns.countedFrom(recurring.name);
  if (countedFrom === undefined) return 'every' in recurring ? now : following(recurring, workspace)(now);
  return following(recurring, workspace)(Math.min(countedFrom, now));
}
