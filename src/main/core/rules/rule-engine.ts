import { AppError } from '#shared/errors.ts';
import { defaultCalendar } from '../calendar/read-calendar.ts';
import type { Workdays } from '../jobs/recurrence.ts';
import type { Sessions } from '../session/sessions.ts';
import { lastRowUpTo } from '../storage/rule-occasions.ts';
import {
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
import { gatherReached, MOST_REACHED } from './gather-reached.ts';
import { gatherTurn } from './gather-turns.ts';
import { judgeOf, ownerLost, type Verdict } from './judge-due.ts';
import { Rule } from './rule-entity.ts';
import type { RuleRooms } from './rule-rooms.ts';
import { type ActiveVersion, activeVersions } from './rule-versions.ts';

/** After a change, rules wait this long, so that a burst of commands goes first. */
const SOON = 40;
const LOOK_EVERY = 20_000;
/** What is due that is looked at in one go. */
const AT_ONCE = 50;
/** Rows of the log without an occasion after which it is kept how far it was looked at. */
const KEPT_AFTER = 5000;
/** The longest that rules keep the program from other work at a stretch. */
const SLICE = 8;

/**
 * Carries out rules after the fact: never within the command of a person, which is answered first. What happened is
 * read from the log of changes, so that nothing is missed while the program was closed; what is due is kept in the
 * workspace until it is done, so that nothing is done twice.
 */
export class RuleEngine {
  readonly #sessions: Sessions;
  readonly #rooms: RuleRooms;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  /** Dates, instants and schedules are looked at now and then, not after every change. */
  #timeIsUp = true;
  /** How far the log was looked at without finding anything; what was found is kept in the workspace. */
  #seen: { readonly workspace: Workspace; readonly row: number } | undefined;

  constructor(sessions: Sessions, rooms: RuleRooms) {
    this.#sessions = sessions;
    this.#rooms = rooms;
  }

  /** Looks after every change, and now and then for what time brings, until `stop`. */
  start(): void {
    this.#stopListening = this.#sessions.onChange((topics) => {
      if (topics.some((topic) => topic !== 'jobs' && topic !== 'ruleRun')) this.wake();
    });
    const look = (): void => {
      this.#timeIsUp = true;
      this.wake();
    };
    this.#timer = setInterval(look, LOOK_EVERY);
    this.#timer.unref();
    look();
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
      void this.#run().catch(reportUnexpected);
    }, SOON).unref();
  }

  /** Does all that is due now, and what comes of it; resolves when nothing is left. */
  async runDue(): Promise<void> {
    await this.#running; // what is under way may have looked at the log before the last change
    this.#timeIsUp = true;
    await this.#run();
  }

  #run(): Promise<void> {
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
      if (this.#timeIsUp) await this.#gatherTime(workspace);
      this.#timeIsUp = false;
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
    let row = this.#firstRow(workspace);
    if (row === undefined) return false;
    let found = false;
    let unkept = 0;
    const slice = new Slice();
    for (;;) {
      // read anew each time: a rule may have been switched on while others were let in between
      const { dues, lastRow } = gatherChanges(reader, row, activeVersions(reader), this.#rooms.lifecycles);
      if (lastRow === null) return found;
      found ||= dues.length > 0;
      unkept = dues.length > 0 ? 0 : unkept + lastRow - row;
      if (dues.length > 0 || unkept > KEPT_AFTER) {
        await this.#take(workspace, dues, (work) => keepRuleCursor(work, lastRow));
        if (dues.length === 0) unkept = 0;
      }
      row = lastRow;
      this.#seen = { workspace, row };
      await slice.rest(this.#sessions, workspace);
    }
  }

  /** From which row of the log on something may call for a rule; undefined where nothing can. */
  #firstRow(workspace: Workspace): number | undefined {
    const { reader } = workspace;
    const versions = activeVersions(reader);
    if (versions.length === 0) return undefined;
    if (this.#seen?.workspace === workspace) return this.#seen.row;
    const since = lastRowUpTo(reader, Math.min(...versions.map(({ fromGroup }) => fromGroup)));
    return since === undefined ? undefined : Math.max(since, readRuleCursor(reader) ?? 0);
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
        for (;;) {
          const reached = gatherReached(reader, registry, version, now, facts.timeZone);
          if (reached.length > 0) await this.#take(workspace, reached);
          if (reached.length < MOST_REACHED) break;
        }
        const context = { registry, now, today, timeZone: facts.timeZone, calendar };
        const turn = gatherTurn(reader, version, context);
        if (turn)
          await this.#take(workspace, turn.dues, (work) => keepRuleTurn(work, turn.ruleId, turn.until));
      } catch (error) {
        await this.#pauseFor(workspace, version, error);
      }
    }
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
      const nothing: Verdict[] = [];
      let next: Verdict | undefined;
      const judge = judgeOf(workspace);
      for (const due of readRuleDue(workspace.reader, AT_ONCE)) {
        next = judge(due);
        if (next.to !== 'drop' && next.to !== 'skip') break;
        nothing.push(next);
        if (slice.isOver) break;
      }
      if (!next) return;
      if (nothing.length > 0) await settle(workspace, nothing);
      if (next.to === 'pause') await pause(workspace, next.rule, next.version, next.reason);
      if (next.to === 'follow') await followRule(workspace, next.following, this.#rooms);
      await slice.rest(this.#sessions, workspace);
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
