import { AppError } from '#shared/errors.ts';
import { defaultCalendar } from '../calendar/read-calendar.ts';
import type { Lifecycle } from '../entities/lifecycle.ts';
import type { Workdays } from '../jobs/recurrence.ts';
import type { Sessions } from '../session/sessions.ts';
import { lastRowUpTo } from '../storage/rule-occasions.ts';
import {
  forgetUnmatchedRuns,
  keepRuleCursor,
  keepRuleDue,
  keepRuleTurn,
  type RuleDue,
  readRuleCursor,
  readRuleDue,
} from '../storage/rule-store.ts';
import type { Work } from '../storage/work.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { bySystem, followRule, pause, settle } from './follow-rule.ts';
import { gatherChanges } from './gather-changes.ts';
import { gatherReached } from './gather-reached.ts';
import { gatherTurn } from './gather-turns.ts';
import { judgeDue, ownerLost, type Verdict } from './judge-due.ts';
import { Rule } from './rule-entity.ts';
import { type ActiveVersion, activeVersions } from './rule-versions.ts';

/** After a change, rules wait this long, so that a burst of commands goes first. */
const SOON = 40;
const LOOK_EVERY = 20_000;
/** The longest that rules keep the program from other work at a stretch. */
const SLICE = 8;
const KEPT_UNMATCHED = 30 * 86_400_000;

/**
 * Carries out rules after the fact: never within the command of a person, which is answered first. What happened is
 * read from the log of changes, so that nothing is missed while the program was closed; what is due is kept in the
 * workspace until it is done, so that nothing is done twice.
 */
export class RuleEngine {
  readonly #sessions: Sessions;
  readonly #lifecycles: readonly Lifecycle[];
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  /** How far the log was looked at without finding anything; what was found is kept in the workspace. */
  #seen: { readonly workspace: Workspace; readonly row: number } | undefined;

  constructor(sessions: Sessions, lifecycles: readonly Lifecycle[]) {
    this.#sessions = sessions;
    this.#lifecycles = lifecycles;
  }

  /** Looks after every change, and now and then for what time brings, until `stop`. */
  start(): void {
    this.#stopListening = this.#sessions.onChange((topics) => {
      if (topics.some((topic) => topic !== 'jobs' && topic !== 'ruleRun')) this.wake();
    });
    this.#timer = setInterval(() => this.wake(), LOOK_EVERY);
    this.#timer.unref();
    this.wake();
  }

  /** Looks no more; resolves when what was under way has ended. */
  async stop(): Promise<void> {
    this.#stopListening?.();
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.#timer = undefined;
    this.#again = false;
    await this.#running;
  }

  /** Looks soon, where the engine was started; many calls are one. */
  wake(): void {
    if (this.#timer === undefined) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.runDue().catch(reportUnexpected);
    }, SOON).unref();
  }

  /** Does all that is due now, and what comes of it; resolves when nothing is left. */
  runDue(): Promise<void> {
    this.#running ??= this.#pass().finally(() => {
      this.#running = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.wake();
    });
    return this.#running;
  }

  async #pass(): Promise<void> {
    const session = this.#sessions.open;
    if (!session) return;
    const { workspace } = session;
    try {
      await this.#gatherTime(workspace);
      do await this.#drain(workspace);
      while (await this.#gatherLog(workspace));
    } catch (error) {
      // locked meanwhile: what is due is still in the workspace
      if (this.#sessions.open?.workspace === workspace) throw error;
    }
  }

  /** Takes up what the log calls for; true where it called for something. */
  async #gatherLog(workspace: Workspace): Promise<boolean> {
    const { reader } = workspace;
    const versions = activeVersions(reader);
    if (versions.length === 0) return false;
    let row = this.#seen?.workspace === workspace ? this.#seen.row : undefined;
    row ??=
      readRuleCursor(reader) ?? lastRowUpTo(reader, Math.min(...versions.map(({ fromGroup }) => fromGroup)));
    if (row === undefined) return false;
    let found = false;
    const slice = new Slice();
    for (;;) {
      const { dues, lastRow } = gatherChanges(reader, row, versions, this.#lifecycles);
      if (lastRow === null) return found;
      if (dues.length > 0) {
        await this.#take(workspace, dues, (work) => keepRuleCursor(work, lastRow));
        found = true;
      }
      row = lastRow;
      this.#seen = { workspace, row };
      await slice.rest(this.#sessions, workspace);
    }
  }

  /** Takes up what time has brought: dates and instants that were reached, turns of schedules. */
  async #gatherTime(workspace: Workspace): Promise<void> {
    const { reader, registry, facts, clock, today } = workspace;
    const now = clock();
    let known: Workdays | undefined;
    const calendar = (): Workdays => {
      known ??= defaultCalendar(reader, facts.timeZone);
      return known;
    };
    for (const version of activeVersions(reader)) {
      try {
        const reached = gatherReached(reader, registry, version, now, facts.timeZone);
        if (reached.length > 0) await this.#take(workspace, reached);
        const context = { registry, now, today, timeZone: facts.timeZone, calendar };
        const turn = gatherTurn(reader, version, context);
        if (turn)
          await this.#take(workspace, turn.dues, (work) => keepRuleTurn(work, turn.ruleId, turn.until));
      } catch (error) {
        await this.#pauseFor(workspace, version, error);
      }
    }
    await bySystem(workspace, 'core.rule.skip', (work) => {
      forgetUnmatchedRuns(work, now - KEPT_UNMATCHED, 500);
    });
  }

  async #pauseFor(workspace: Workspace, version: ActiveVersion, error: unknown): Promise<void> {
    const reason = ownerLost(error);
    const rule = workspace.reader.find(Rule, version.ruleId);
    if (!reason || !rule) throw error;
    await pause(workspace, rule, version, reason);
  }

  #take(
    workspace: Workspace,
    dues: readonly Omit<RuleDue, 'id'>[],
    also: (work: Work) => void = () => undefined,
  ): Promise<unknown> {
    return bySystem(workspace, 'core.rule.skip', (work) => {
      for (const due of dues) keepRuleDue(work, due);
      also(work);
    });
  }

  /** Does what is due, in the order of time; what comes to nothing is settled together. */
  async #drain(workspace: Workspace): Promise<void> {
    const slice = new Slice();
    for (;;) {
      const dues = readRuleDue(workspace.reader, 50);
      if (dues.length === 0) return;
      const nothing: Verdict[] = [];
      for (const due of dues) {
        const verdict = judgeDue(workspace, due);
        if (verdict.to === 'drop' || verdict.to === 'skip') {
          nothing.push(verdict);
          if (!slice.isOver) continue;
        }
        if (nothing.length > 0) await settle(workspace, nothing.splice(0));
        if (verdict.to === 'pause') await pause(workspace, verdict.rule, verdict.version, verdict.reason);
        if (verdict.to === 'follow') await followRule(workspace, verdict.following, this.#lifecycles);
        await slice.rest(this.#sessions, workspace);
        if (verdict.to === 'follow' || verdict.to === 'pause') break; // the queue may have changed
      }
      if (nothing.length > 0) await settle(workspace, nothing);
    }
  }
}

/** A stretch of work that lets others in between. */
class Slice {
  #began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#began > SLICE;
  }

  /** Where the stretch was long enough, lets everything else go first. Throws when the workspace was locked meanwhile. */
  async rest(sessions: Sessions, workspace: Workspace): Promise<void> {
    if (this.isOver) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#began = performance.now();
    }
    if (sessions.open?.workspace !== workspace) throw new AppError('workspaceLocked');
  }
}
