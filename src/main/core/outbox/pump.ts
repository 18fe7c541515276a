import { setTimeout } from 'node:timers/promises';
import { AppError, bothLanguages } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { SYSTEM } from '../access/actor.ts';
import type { ConnectorAccess, ConnectorKind, Sending } from '../connectors/connector.ts';
import { accessOf, keptConnector } from '../connectors/kept-connector.ts';
import { OutboundFailure } from '../connectors/outbound-failure.ts';
import { applyMove } from '../entities/lifecycle.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Sessions } from '../session/sessions.ts';
import { reportUnexpected } from '../unexpected.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backOff, MOST_ATTEMPTS, type Random } from './back-off.ts';
import { OutboxItem } from './outbox-item-entity.ts';
import { outboxLifecycle } from './outbox-lifecycle.ts';
import { dueItems, interruptedItems, type OutboxRow, outgoing } from './outbox-rows.ts';

const LOOK_EVERY = 20_000;
/** As many items are looked at in one go; the rest at the next. */
const BATCH = 100;
/** How long closing the program waits for an answer; without it the item is found again as interrupted. */
const GRACE = 3000;
/** News after which something may be ready to go. */
const WAKES = new Set(['outboxItem', 'connector', 'session']);

type Sender = ConnectorKind & { readonly sending: Sending };

/** What became of an attempt: the event of the lifecycle, and what is written with it. */
interface Result {
  readonly event: string;
  readonly answer: AppError | LocalText | null;
  readonly dueAt?: number;
  /** Until when the connector need not be tried again; the item stays due, and goes once it is. */
  readonly restUntil?: number;
}

/**
 * Sends what is in the outbox: takes an item and commits, sends it, commits what became of it. One item at a time for
 * each connector, so that a killed program leaves at most one whose result is not known; that one is verified or, where
 * the other side cannot be asked, sent again under the same name and marked.
 */
export class OutboxPump {
  readonly #senders: readonly Sender[];
  readonly #sessions: Sessions;
  readonly #random: Random;
  /** Connectors whose connection failed: how often running, and until when they rest. */
  readonly #resting = new Map<string, { readonly failures: number; readonly until: number }>();
  #timer: NodeJS.Timeout | undefined;
  #deaf: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(kinds: readonly ConnectorKind[], sessions: Sessions, random: Random) {
    this.#senders = kinds.filter((kind): kind is Sender => kind.sending !== undefined);
    this.#sessions = sessions;
    this.#random = random;
  }

  /** Whether something is being sent at this moment. */
  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Sends whatever comes due until `stop`. */
  start(): void {
    this.#timer = setInterval(() => void this.run(), LOOK_EVERY);
    this.#timer.unref();
    this.#deaf = this.#sessions.onChange((topics) => {
      if (topics.includes('connector') || topics.includes('session')) this.#resting.clear();
      if (topics.some((topic) => WAKES.has(topic))) setImmediate(() => void this.run());
    });
  }

  /** Takes up nothing new; resolves once what is under way has its answer, or after some seconds without. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#deaf?.();
    await Promise.race([this.#running, setTimeout(GRACE, undefined, { ref: false })]);
  }

  /** Sends everything that is due; resolves when it has been tried. Asked meanwhile, it looks once more. */
  run(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#passes().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** As `run`, giving connectors that rest after a failure another chance at once. */
  runAtOnce(): Promise<void> {
    this.#resting.clear();
    return this.run();
  }

  async #passes(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const workspace = this.#sessions.open?.workspace;
      if (!workspace) return;
      try {
        for (const row of interruptedItems(workspace.reader))
          await this.#note(workspace, row, {
            event: 'lose',
            answer: new AppError('outboxLost'),
            dueAt: workspace.clock(),
          });
        await Promise.all(this.#senders.map((sender) => this.#empty(workspace, sender)));
      } catch (error) {
        // locked meanwhile: what was under way is found again as interrupted; anything else is in the log
        if (this.#isCurrent(workspace)) reportUnexpected(error);
      }
    }
  }

  #isCurrent(workspace: Workspace): boolean {
    return this.#sessions.open?.workspace === workspace;
  }

  /** Sends what is due through one connector, one after another. */
  async #empty(workspace: Workspace, sender: Sender): Promise<void> {
    for (;;) {
      const now = workspace.clock();
      const kept = keptConnector(workspace.reader, sender.kind);
      if (!kept || kept.paused || (this.#resting.get(sender.kind)?.until ?? 0) > now) return;
      const due = dueItems(workspace, sender.kind, now, BATCH);
      if (due.length === 0) return;
      for (const row of due) {
        if (this.#stopped || !this.#isCurrent(workspace)) return;
        if (!(await this.#handle(workspace, sender, row))) return;
      }
    }
  }

  /** Sends one item and notes what became of it; false where the connector has to rest. */
  async #handle(workspace: Workspace, sender: Sender, row: OutboxRow): Promise<boolean> {
    const { verify } = sender.sending;
    if (row.state === 'unknown' && verify) {
      let answered = false;
      const known = await this.#attempt(workspace, sender, row, async (access) => {
        const found = await verify(await outgoing(workspace.reader, row), access);
        answered = true;
        return found === 'arrived'
          ? { event: 'arrive', answer: null }
          : { event: 'retry', answer: null, dueAt: workspace.clock() };
      });
      if (!this.#isCurrent(workspace)) return false;
      // not even asking was possible: it stays unknown, and is asked for again later
      const later = { dueAt: workspace.clock() + backOff(row.attempts, this.#random) };
      await this.#note(workspace, row, answered ? known : { ...later, ...known, event: 'lose' });
      return !this.#rest(sender, known);
    }
    if (!(await this.#take(workspace, row))) return true; // somebody cancelled it
    const taken = { ...row, attempts: row.attempts + 1 };
    const result = await this.#attempt(workspace, sender, taken, async (access) => ({
      event: 'arrive',
      answer: await sender.sending.send(await outgoing(workspace.reader, row), access),
    }));
    if (!this.#isCurrent(workspace)) return false; // found again as interrupted
    await this.#note(workspace, row, result);
    return !this.#rest(sender, result);
  }

  /** What became of an attempt, whether it went well or not. */
  async #attempt(
    workspace: Workspace,
    sender: Sender,
    row: OutboxRow,
    attempt: (access: ConnectorAccess) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await attempt(demandAccess(workspace, sender));
    } catch (error) {
      const now = workspace.clock();
      const wait = (attempts: number): number => now + backOff(attempts, this.#random);
      if (error instanceof AppError) return { event: 'fail', answer: error }; // the item itself is not right
      if (!(error instanceof OutboundFailure))
        return { event: 'lose', answer: reportUnexpected(error), dueAt: wait(row.attempts) };
      const { kind, reason } = error;
      switch (kind) {
        case 'connection': {
          const failures = (this.#resting.get(sender.kind)?.failures ?? 0) + 1;
          return { event: 'defer', answer: reason, restUntil: wait(failures) };
        }
        case 'later':
          if (row.attempts >= MOST_ATTEMPTS)
            return {
              event: 'fail',
              answer: new AppError('outboxGivenUp', {
                attempts: row.attempts,
                reason: bothLanguages([reason]),
              }),
            };
          return { event: 'retry', answer: reason, dueAt: wait(row.attempts) };
        case 'never':
          return { event: 'fail', answer: reason };
        case 'lost':
          return { event: 'lose', answer: reason, dueAt: wait(row.attempts) };
      }
    }
  }

  /** Lets a connector whose connection failed rest, and forgets its failures once it works. True where it rests. */
  #rest({ kind }: Sender, { restUntil }: Result): boolean {
    if (restUntil === undefined) {
      this.#resting.delete(kind);
      return false;
    }
    const failures = (this.#resting.get(kind)?.failures ?? 0) + 1;
    this.#resting.set(kind, { failures, until: restUntil });
    return true;
  }

  /** Marks an item as being sent; false where it no longer waits. */
  async #take(workspace: Workspace, { id, state }: OutboxRow): Promise<boolean> {
    const command = { action: 'core.outboxItem.take', actor: SYSTEM, source: 'system' } as const;
    const { answer } = await workspace.writeWhenFree(command, (work) => {
      if (work.find(OutboxItem, id)?.state !== state) return false;
      applyMove(work, OutboxItem, outboxLifecycle, id, 'take', {});
      return true;
    });
    return answer;
  }

  async #note(workspace: Workspace, { id }: OutboxRow, { event, answer, dueAt }: Result): Promise<void> {
    const command = { action: 'core.outboxItem.note', actor: SYSTEM, source: 'system' } as const;
    const input: RecordValues = {
      lastAnswer: answer && JSON.stringify(answer instanceof AppError ? answer.toWire() : answer),
      ...(dueAt === undefined ? {} : { dueAt }),
    };
    await workspace.writeWhenFree(command, (work) => {
      applyMove(work, OutboxItem, outboxLifecycle, id, event, input);
      return null;
    });
  }
}

/** What a connector works with; where it cannot work at all, no item is to blame. */
function demandAccess(workspace: Workspace, sender: Sender): ConnectorAccess {
  try {
    return accessOf(workspace, sender);
  } catch (error) {
    throw error instanceof AppError ? new OutboundFailure('connection', error) : error;
  }
}
