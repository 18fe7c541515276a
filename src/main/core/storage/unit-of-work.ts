import type { Statement } from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { demand } from '../access/access.ts';
import { nextClock } from '../changes/clock.ts';
import { addRow, beginHash, type ChangeRow, GENESIS } from '../changes/hash.ts';
import type { Clock } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import type { OpenConnection } from './connection.ts';
import type { WorkspaceFacts } from './facts.ts';
import { translateStorageError } from './storage-error.ts';
import { type Command, Work } from './work.ts';

/** What a command left behind: its answer, its change group (none if nothing changed) and the entities it touched. */
export interface Outcome<T> {
  readonly answer: T;
  readonly group: number | null;
  readonly topics: readonly string[];
  /** True when the key was known and the first answer is returned again. */
  readonly repeated: boolean;
}

interface Head {
  readonly seq: number;
  readonly clock: number;
  readonly hash: Uint8Array;
}

/** What an action needs unless its command says otherwise: `sales.deal.win` needs `sales.deal.write`. */
const permissionOf = (action: string): string => action.replace(/[^.]*$/, 'write');

/**
 * The one place that writes. A command is one `BEGIN IMMEDIATE` transaction: its rows, the change rows that triggers
 * write, the audit link and the receipt of its key are committed together or not at all. The body is synchronous, so
 * nothing interleaves. Who may not do it is refused here, whatever door the command came through.
 */
export class UnitOfWork {
  readonly #connection: OpenConnection;
  #registry: Registry;
  readonly #facts: WorkspaceFacts;
  readonly #clock: Clock;
  readonly #statements: ReturnType<typeof prepare>;

  constructor(connection: OpenConnection, registry: Registry, facts: WorkspaceFacts, clock: Clock) {
    this.#connection = connection;
    this.#registry = registry;
    this.#facts = facts;
    this.#clock = clock;
    this.#statements = prepare(connection);
  }

  /** The entities as the last action left them: an action may define custom fields. */
  get registry(): Registry {
    return this.#registry;
  }

  /** Runs the body as one action. Any error rolls everything back; storage errors arrive translated. */
  run<T>(command: Command, body: (work: Work) => T): Outcome<T> {
    demand(command.actor, command.permission ?? permissionOf(command.action));
    const { context } = this.#connection;
    if (context.group !== undefined) throw new Error('a unit of work inside another');
    const sql = this.#statements;
    try {
      sql.begin.run();
    } catch (error) {
      throw translateStorageError(error);
    }
    try {
      const receipt = command.key === undefined ? undefined : this.#receipt(command, command.key);
      if (receipt) {
        sql.rollback.run();
        return { answer: receipt.answer as T, group: null, topics: [], repeated: true };
      }
      const now = this.#clock();
      const head = (sql.head.get() as Head | undefined) ?? { seq: 0, clock: 0, hash: GENESIS };
      const lastRow = sql.lastRow.get() as number;
      context.group = head.seq + 1;
      const work = new Work(this.#connection, this.#registry, this.#facts, command, now);
      const answer = body(work);
      context.group = undefined;
      const topics = this.#close(command, head, lastRow, now);
      if (command.key !== undefined)
        sql.keepReceipt.run(command.key, command.action, now, JSON.stringify(answer ?? null));
      sql.commit.run();
      this.#registry = work.registry;
      const told = [...topics, ...work.news];
      return { answer, group: topics.size > 0 ? head.seq + 1 : null, topics: told, repeated: false };
    } catch (error) {
      context.group = undefined;
      if (this.#connection.database.inTransaction) sql.rollback.run();
      throw translateStorageError(error);
    }
  }

  #receipt(command: Command, key: string): { answer: unknown } | undefined {
    const found = this.#statements.receipt.get(key) as { action: string; answer: string } | undefined;
    if (!found) return undefined;
    if (found.action !== command.action)
      throw new AppError('invalidInput', { detail: 'the command key belongs to another action' });
    return { answer: JSON.parse(found.answer) };
  }

  /** Reads back the change rows of this action, links them into the chain and returns the entities they touch. */
  #close(command: Command, head: Head, before: number, now: number): Set<string> {
    const topics = new Set<string>();
    const lastRow = this.#statements.lastRow.get() as number;
    if (lastRow === before) return topics;
    const header = {
      seq: head.seq + 1,
      device: this.#facts.device,
      clock: nextClock(head.clock, now),
      at: now,
      actor: command.actor.id,
      action: command.action,
      // half a character is kept as U+FFFD: hashed as it was given, it would look like tampering
      reason: command.reason?.toWellFormed() ?? null,
      source: command.source,
      undoes: command.undoes ?? null,
      firstRow: before + 1,
      lastRow,
    };
    const hash = beginHash(head.hash, header);
    for (const row of this.#statements.rowsAfter.iterate(before) as IterableIterator<ChangeRow>) {
      addRow(hash, row);
      topics.add(row.entity);
    }
    this.#statements.keepGroup.run({ ...header, previousHash: head.hash, hash: hash.digest() });
    return topics;
  }
}

function prepare({
  database,
}: OpenConnection): Record<
  | 'begin'
  | 'commit'
  | 'rollback'
  | 'head'
  | 'lastRow'
  | 'rowsAfter'
  | 'keepGroup'
  | 'receipt'
  | 'keepReceipt',
  Statement
> {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
    head: database.prepare('select seq, clock, hash from change_group order by seq desc limit 1'),
    lastRow: database.prepare('select coalesce(max(id), 0) from change_row').pluck(),
    rowsAfter: database.prepare(
      'select id, entity, recordId, op, changes from change_row where id > ? order by id',
    ),
    keepGroup: database.prepare(
      `insert into change_group (seq, device, clock, at, actor, action, reason, source, undoes, firstRow, lastRow, previousHash, hash)
       values (@seq, @device, @clock, @at, @actor, @action, @reason, @source, @undoes, @firstRow, @lastRow, @previousHash, @hash)`,
    ),
    receipt: database.prepare('select action, answer from command_receipt where key = ?'),
    keepReceipt: database.prepare(
      'insert into command_receipt (key, action, at, answer) values (?, ?, ?, ?)',
    ),
  };
}
