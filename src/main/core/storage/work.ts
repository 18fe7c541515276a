import type { Statement } from 'better-sqlite3';
import { AppError, type Problem } from '#shared/errors.ts';
import { type FieldValue, SYSTEM_COLUMNS } from '#shared/fields.ts';
import type { Source } from '#shared/sources.ts';
import type { Actor } from '../access/actor.ts';
import { civilDate } from '../clock.ts';
import { workspaceRegistry } from '../custom-fields/workspace-registry.ts';
import type { Entity, RecordWriter } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Registry } from '../entities/registry.ts';
import type { RoomEvent } from '../events/event.ts';
import { newId } from '../ids.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { NumberTaker } from '../numbering/take-number.ts';
import type { Connection, OpenConnection } from './connection.ts';
import type { WorkspaceFacts } from './facts.ts';
import { takeSerial } from './number-counters.ts';
import { type Sweep, sweepOrphans } from './orphans.ts';
import { Reader } from './reader.ts';
import { refuseCircle } from './refuse-circle.ts';
import { rowGuard } from './row-guard.ts';
import { reshapeEntity } from './schema/apply-entities.ts';
import { sealValue } from './seals/seal-value.ts';
import { openStoredFile, type StoredFile, writeChunk } from './stored-file.ts';
import { explainRefusal } from './write-conflict.ts';

/** Who writes, why and from where: the head of the change group. */
export interface Command {
  /** `room.thing.verb`, such as `sales.deal.win`; its label is in the domain's `actions`. */
  readonly action: string;
  /** What the actor must hold; by default the action's own, with `write` for its verb. */
  readonly permission?: string;
  readonly actor: Actor;
  readonly source: Source;
  readonly reason?: string;
  /** The idempotency key: the same key again returns the first answer. */
  readonly key?: string;
  /** The group that this one undoes. */
  readonly undoes?: number;
}

/** Where a row came from. */
interface Origin {
  readonly createdAt: FieldValue;
  readonly createdBy: FieldValue;
  readonly deletedAt: FieldValue;
  readonly deletedWith: FieldValue;
  readonly source: FieldValue;
}

interface Inserter {
  readonly statement: Statement;
  readonly fields: readonly string[];
  readonly required: Entity['fields'];
}

/** Reads and writes inside one unit of work. Made by `Workspace.write`; useless after it. */
export class Work extends Reader implements RecordWriter {
  readonly command: Command;
  readonly actor: Actor;
  readonly now: number;
  readonly today: string;
  readonly currency: string;
  readonly facts: WorkspaceFacts;
  /** What screens are told of besides the entities that changed: tables that are in no log. */
  readonly news = new Set<string>();
  readonly #database: Connection;
  #registry: Registry;
  readonly #inserters = new Map<Entity, Inserter>();
  readonly #numbers: NumberTaker;

  constructor(
    connection: OpenConnection,
    registry: Registry,
    facts: WorkspaceFacts,
    command: Command,
    now: number,
  ) {
    super(connection);
    this.command = command;
    this.actor = command.actor;
    this.now = now;
    this.facts = facts;
    this.today = civilDate(now, facts.timeZone);
    this.currency = facts.currency;
    this.#database = connection.database;
    this.#registry = registry;
    this.#numbers = new NumberTaker(this, facts.device, this.today, (entity, series, period) =>
      takeSerial(this.statements, entity, series, period),
    );
  }

  /** The entities as the workspace has them; with new definitions of custom fields after `reshape`. */
  get registry(): Registry {
    return this.#registry;
  }

  /** Brings a table to the definitions of its custom fields, which this unit of work has just written. */
  reshape(entity: string): void {
    this.#registry = workspaceRegistry(this.#registry, this.#database);
    reshapeEntity(this.#database, this.#registry.get(entity), this.#registry);
  }

  /**
   * Writes a new record: with what the entity derives, checked, numbered, and with what belongs to it.
   * Returns its id. Throws the problems of the values, `duplicateKey` or `referenceMissing`; then nothing of the
   * whole command is kept.
   */
  insert(entity: Entity, given: RecordValues): string {
    const { now, actor, command } = this;
    const values: Record<string, FieldValue> = { ...given, ...entity.spec.derive?.(given, this, null) };
    if (entity.spec.number?.at === 'creation' && !values.number) values.number = this.nextNumber(entity);
    return this.#insert(entity, values, {
      createdAt: now,
      createdBy: actor.id,
      deletedAt: null,
      deletedWith: null,
      source: command.source,
    });
  }

  /** Puts a row back as it was when it was removed, with where it came from; for undo. */
  reinsert(entity: Entity, removed: RecordValues): void {
    const origin = (name: string): FieldValue => removed[name] ?? null;
    this.#insert(entity, removed, {
      createdAt: origin('createdAt'),
      createdBy: origin('createdBy'),
      deletedAt: origin('deletedAt'),
      deletedWith: origin('deletedWith'),
      source: origin('source'),
    });
  }

  #insert(entity: Entity, values: RecordValues, origin: Origin): string {
    const inserter = this.#inserter(entity);
    this.#demandValid(entity, inserter.required, values);
    const id = typeof values.id === 'string' ? values.id : newId(this.now);
    const { now, actor } = this;
    const { createdAt, createdBy, deletedAt, deletedWith, source } = origin;
    const row = inserter.fields.map((field) => this.#held(entity, id, field, values[field] ?? null));
    try {
      inserter.statement.run(
        id,
        1,
        createdAt,
        createdBy,
        now,
        actor.id,
        deletedAt,
        deletedWith,
        source,
        ...row,
      );
    } catch (error) {
      throw explainRefusal(error, entity, values, this, this.#registry);
    }
    entity.spec.written?.({ ...values, id }, this, null);
    return id;
  }

  /** Changes the named fields of a record. Fields with equal values are left alone; returns whether any changed. */
  update(entity: Entity, id: string, patch: RecordValues): boolean {
    this.#demandMine(entity, id);
    const row = this.demandRow(entity, id);
    const merged = { ...row, ...patch };
    const values: RecordValues = { ...merged, ...entity.spec.derive?.(merged, this, row) };
    const names = Object.keys(values).filter((name) => values[name] !== row[name]);
    if (names.length === 0) return false;
    const required = entity.fields.filter((field) => field.required && names.includes(field.name));
    this.#demandValid(entity, required, values);
    refuseCircle(this, entity, id, names, values);
    const set = names.map((name) => `"${name}" = ?`).join(', ');
    const sql = `update "${entity.name}" set ${set}, version = version + 1, updatedAt = ?, updatedBy = ? where id = ?`;
    try {
      const held = names.map((name) => this.#held(entity, id, name, values[name] ?? null));
      this.statements.get(sql).run(...held, this.now, this.actor.id, id);
    } catch (error) {
      throw explainRefusal(error, entity, values, this, this.#registry);
    }
    entity.spec.written?.(values, this, row);
    return true;
  }

  /** Does a part of the action that may fail by itself: an error takes back this part alone, and is thrown on. */
  attempt<T>(part: () => T): T {
    this.statements.get('savepoint part').run();
    try {
      return part();
    } catch (error) {
      this.statements.get('rollback to part').run();
      throw error;
    } finally {
      this.statements.get('release part').run();
    }
  }

  /** Tells the rooms to the right what happened; what they do about it is part of this action, their errors too. */
  emit<Payload>(event: RoomEvent<Payload>, payload: Payload): void {
    for (const { handle } of this.#registry.handlersOf(event.name)) handle(this as never, payload as never);
  }

  /** The change group that this action becomes, if it changes any record. */
  get group(): number {
    const { group } = this.context;
    if (group === undefined) throw new Error('outside a unit of work');
    return group;
  }

  /** Writes a row of a table that belongs to no entity and therefore stands in no log; for `core/storage` alone. */
  sqlRun(sql: string, parameters: readonly (FieldValue | Uint8Array)[]): number {
    return this.statements.get(sql).run(...parameters).changes;
  }

  /** Moves a document's version on, so that whoever opened it before notices; writes no change row. */
  touch(entity: Entity, id: string): void {
    this.statements
      .get(`update "${entity.name}" set version = version + 1, updatedAt = ?, updatedBy = ? where id = ?`)
      .run(this.now, this.actor.id, id);
  }

  /** Removes a row for good; for lines of drafts and for undo. Records are deleted instead. */
  remove(entity: Entity, id: string): void {
    this.#demandMine(entity, id);
    try {
      this.statements.get(`delete from "${entity.name}" where id = ?`).run(id);
    } catch (error) {
      throw explainRefusal(error, entity, {}, this, this.#registry);
    }
  }

  /** The record as a plain row; throws `notFound`. */
  demandRow(entity: Entity, id: string): RecordValues {
    const row = this.find(entity, id);
    if (!row) throw new AppError('notFound', { entity: entity.spec.label });
    return row as unknown as RecordValues;
  }

  /** The next human number of an entity, from the series leased to this device; throws `seriesNotLeased`. */
  nextNumber(entity: Entity): string {
    return this.#numbers.take(entity);
  }

  /** Makes room for a file, or finds the room made for it before. */
  openFile(wanted: Omit<StoredFile, 'file'>): StoredFile {
    return openStoredFile(this.statements, wanted, this.now);
  }

  /** Keeps one chunk of a file. */
  storeChunk(stored: StoredFile, position: number, bytes: Uint8Array): void {
    writeChunk(this.statements, this.seals, stored, position, bytes);
  }

  /** Finds out which files nothing refers to any more, and removes those that are due. */
  sweepFiles(before: number): Sweep {
    return sweepOrphans(this.statements, this.#registry, this.now, before);
  }

  /** Throws `notFound` for a row outside the actor's scope: it is not theirs to change, whoever asks for it. */
  #demandMine(entity: Entity, id: string): void {
    const guard = rowGuard(entity, filterScope(this.#registry, this.actor, this.today, this.facts.timeZone));
    if (guard && !this.statements.get(guard.sql).get(id, ...guard.parameters))
      throw new AppError('notFound', { entity: entity.spec.label });
  }

  /** A value as its column holds it. */
  #held(entity: Entity, id: string, field: string, value: FieldValue): FieldValue {
    return entity.storage[field]?.sealed ? sealValue(this.context.seals, entity, id, field, value) : value;
  }

  #demandValid(entity: Entity, required: Entity['fields'], values: RecordValues): void {
    let problems: Problem[] = [];
    for (const field of required) {
      const value = values[field.name];
      if (value === null || value === undefined || value === '')
        problems.push({ code: 'required', params: { field: field.label }, field: field.name });
    }
    if (entity.spec.check && problems.length === 0) problems = entity.spec.check(values, this.today);
    const [first] = problems;
    if (first) throw new AppError(first.code, first.params, { problems });
  }

  #inserter(entity: Entity): Inserter {
    const known = this.#inserters.get(entity);
    if (known) return known;
    // a room knows its entity as it declared it: what the company added stays empty then
    const fields = this.#registry.shaped(entity).columns.map((field) => field.name);
    const columns = [...SYSTEM_COLUMNS, ...fields];
    const sql = `insert into "${entity.name}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`;
    const made = {
      statement: this.statements.get(sql),
      fields,
      required: entity.fields.filter((field) => field.required),
    };
    this.#inserters.set(entity, made);
    return made;
  }
}
