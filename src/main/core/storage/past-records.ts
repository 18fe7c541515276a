import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { type Connection, openConnection } from './connection.ts';
import { firstAfter } from './log-moments.ts';
import { Reader } from './reader.ts';
import { tableColumns } from './schema/triggers.ts';
import type { SealRing } from './seals/seal-ring.ts';

/** A moment of the past: after so many actions of the log, or after all that was done before an instant. */
export type PastMoment = { readonly seq: number } | { readonly before: number };

/** Changes that are taken back at most: rows that were there are held in memory, those that came later are not. */
const MOST_CHANGES = 300_000;

interface LoggedChange {
  readonly entity: string;
  readonly recordId: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly changes: string;
}

type Row = Record<string, FieldValue>;

/** The last action of the log at a moment. */
export const seqAt = (reader: Reader, moment: PastMoment): number =>
  'seq' in moment ? moment.seq : firstAfter(reader, moment.before) - 1;

/**
 * A connection on which these kinds of record are as they were at a moment: a temporary view stands before each table
 * that changed since, with the changed rows taken back by the log and the others as they are. Every query written for
 * the present reads the past there. Nothing is written; what is temporary is held in memory and ends with the
 * connection. Throws `pastTooFar` where too much happened since.
 */
export function openPast(
  file: string,
  key: Uint8Array,
  seals: SealRing,
  entities: readonly Entity[],
  moment: PastMoment,
): { readonly reader: Reader; close(): void } {
  const open = openConnection(file, key, 'read', seals);
  const { database } = open;
  try {
    const reader = new Reader(open);
    // one moment for the log and the tables, whatever others write meanwhile; temporary tables may join it
    database.exec('BEGIN');
    const seq = seqAt(reader, moment);
    const last =
      reader.sqlFirst<{ lastRow: number }>(
        'select lastRow from change_group where seq <= ? order by seq desc limit 1',
        [seq],
      )?.lastRow ?? 0;
    for (const [entity, records] of takenBack(database, entities, last))
      standBefore(database, entity, records, last);
    return { reader, close: () => database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Puts a view before a table, in which the records that changed since are as they were. */
function standBefore(
  database: Connection,
  entity: Entity,
  records: ReadonlyMap<string, Row | null>,
  lastRow: number,
): void {
  const table = `main."${entity.name}"`;
  const columns = ['rid', ...tableColumns(entity)].map((column) => `"${column}"`).join(', ');
  const before = `temp."past_${entity.name}"`;
  const touched = `temp."touched_${entity.name}"`;
  database.exec(`CREATE TABLE ${before} AS SELECT ${columns} FROM ${table} WHERE 0`);
  database.exec(`CREATE TABLE ${touched} (id TEXT PRIMARY KEY) WITHOUT ROWID`);
  const keep = database.prepare(
    `INSERT INTO ${before} (${columns}) VALUES (${['rid', ...tableColumns(entity)].map(() => '?').join(', ')})`,
  );
  const note = database.prepare(`INSERT INTO ${touched} (id) VALUES (?)`);
  const last = database.prepare(
    `select g.at, g.actor from change_row r join change_group g on g.seq = r.groupSeq
     where r.recordId = ? and r.id <= ? order by r.id desc limit 1`,
  );
  let gone = 0;
  for (const [id, row] of records) {
    note.run(id);
    if (!row) continue;
    const changed = last.get(id, lastRow) as { at: number; actor: string } | undefined;
    const held: Row = changed ? { ...row, updatedAt: changed.at, updatedBy: changed.actor } : row;
    // a row that is no more gets a number that no row has
    if (held.rid === undefined) gone -= 1;
    keep.run(held.rid ?? gone, ...tableColumns(entity).map((column) => held[column] ?? null));
  }
  database.exec(`CREATE UNIQUE INDEX temp."past_${entity.name}_id" ON "past_${entity.name}" (id)`);
  database.exec(
    `CREATE TEMP VIEW "${entity.name}" AS
     SELECT ${columns} FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM ${touched} p WHERE p.id = ${table}.id)
     UNION ALL SELECT ${columns} FROM ${before}`,
  );
}

/** Each record of these kinds that changed after a row of the log, as it was then; null for one that was not there yet. */
function takenBack(
  database: Connection,
  entities: readonly Entity[],
  lastRow: number,
): Map<Entity, Map<string, Row | null>> {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const found = new Map<Entity, Map<string, Row | null>>();
  const current = new Map(
    entities.map((entity) => [entity, database.prepare(`select * from main."${entity.name}" where id = ?`)]),
  );
  const marks = entities.map(() => '?').join(', ');
  const changes = database
    .prepare(
      `select entity, recordId, op, changes from change_row where id > ? and entity in (${marks}) order by id desc`,
    )
    .iterate(lastRow, ...byName.keys()) as IterableIterator<LoggedChange>;
  let count = 0;
  for (const { entity: name, recordId, op, changes: logged } of changes) {
    const entity = byName.get(name);
    if (!entity) continue;
    if (op !== 'create') count += 1;
    if (count > MOST_CHANGES) throw new AppError('pastTooFar', { max: MOST_CHANGES });
    const records = found.get(entity) ?? new Map<string, Row | null>();
    found.set(entity, records);
    if (!records.has(recordId))
      records.set(recordId, (current.get(entity)?.get(recordId) as Row | undefined) ?? null);
    if (op === 'create') records.set(recordId, null);
    else if (op === 'delete') records.set(recordId, JSON.parse(logged) as Row);
    else {
      const row = records.get(recordId);
      if (!row) continue;
      for (const [column, change] of Object.entries(JSON.parse(logged) as Record<string, [FieldValue]>))
        row[column] = change[0];
    }
  }
  return found;
}
