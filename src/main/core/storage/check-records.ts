import type { FieldValue } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { titleOf } from '../entities/title.ts';
import type { LoggedRow } from './change-log.ts';
import type { CheckProgress } from './check-chain.ts';
import type { Reader } from './reader.ts';
import { loggedColumns } from './schema/triggers.ts';

/** A record that is not what the log says it is. */
export interface Deviation {
  readonly entity: string;
  readonly id: string;
  /** The last action of the log that knows the record, or the one that does not follow; null where none does. */
  readonly seq: number | null;
  /** The column that differs, where it is one. */
  readonly field: string | null;
  readonly detail: LocalText;
}

type Values = Readonly<Record<string, FieldValue>>;

const EVERY = 1000;
const MOST = 20;

/**
 * Replays the log of every record and compares the outcome with the row that is there, column by column: a record
 * changed, added or taken out behind the log shows, and so does a log whose end was cut off. Walks the log record by
 * record as a stream. The first 20 deviations are described; `deviating` counts them all.
 */
export function checkRecords(
  reader: Reader,
  registry: Registry,
  progress: CheckProgress,
): { deviations: readonly Deviation[]; deviating: number; records: number } {
  const deviations: Deviation[] = [];
  let deviating = 0;
  const note = (deviation: Deviation): void => {
    deviating += 1;
    if (deviations.length < MOST) deviations.push(deviation);
  };
  const known = new Map<string, number>();
  let done = 0;
  for (const rows of byRecord(reader)) {
    const [{ entity: name, recordId: id }] = rows;
    done += rows.length;
    if (Math.floor(done / EVERY) !== Math.floor((done - rows.length) / EVERY)) progress(done);
    const entity = registry.find(name);
    if (!entity) continue; // a kind of record that this program no longer has
    // as the columns hold it: what is sealed is compared sealed, whoever looks
    const row = reader.sqlFirst<Values>(`select * from "${name}" where id = ?`, [id]);
    if (row) known.set(name, (known.get(name) ?? 0) + 1);
    const wrong = replay(entity, rows, row);
    if (wrong) note({ entity: name, id, ...wrong });
  }
  let records = 0;
  for (const entity of registry.all) {
    const held = reader.sqlFirst<{ n: number }>(`select count(*) as n from "${entity.name}"`)?.n ?? 0;
    records += held;
    if (held !== (known.get(entity.name) ?? 0)) for (const each of unlogged(reader, entity)) note(each);
  }
  return { deviations, deviating, records };
}

/** The log of one record after the other, each in its own order. */
function* byRecord(reader: Reader): Generator<[LoggedRow, ...LoggedRow[]]> {
  let rows: [LoggedRow, ...LoggedRow[]] | undefined;
  const walk = reader.sqlEach<LoggedRow>(
    `select id, groupSeq, entity, recordId, op, changes from change_row indexed by change_row_record
     order by recordId, id`,
  );
  for (const row of walk) {
    const [first] = rows ?? [];
    if (rows && first?.recordId === row.recordId && first.entity === row.entity) {
      rows.push(row);
      continue;
    }
    if (rows) yield rows;
    rows = [row];
  }
  if (rows) yield rows;
}

/** What does not follow from the log of one record, or undefined. */
function replay(
  entity: Entity,
  rows: readonly LoggedRow[],
  row: Values | undefined,
): Omit<Deviation, 'entity' | 'id'> | undefined {
  let state: Record<string, FieldValue> | undefined;
  let seq: number | null = null;
  for (const { op, changes, groupSeq } of rows) {
    seq = groupSeq;
    const logged = parse(changes);
    const creates = op === 'create';
    if (!logged || creates !== (state === undefined))
      return { seq, field: null, detail: unfollowing(entity, state ?? {}, seq) };
    if (creates) state = logged as Record<string, FieldValue>;
    else if (op === 'delete') state = undefined;
    else
      for (const [name, change] of Object.entries(logged)) {
        const [old, now] = Array.isArray(change) ? (change as [FieldValue, FieldValue]) : [];
        if (now === undefined || (state?.[name] ?? null) !== old)
          return { seq, field: null, detail: unfollowing(entity, state ?? {}, seq) };
        if (state) state[name] = now;
      }
  }
  if (!state)
    return (
      row && {
        seq,
        field: null,
        detail: presence(entity, row, '操作记录中它已移除', 'the log says it was removed'),
      }
    );
  if (!row) return { seq, field: null, detail: presence(entity, state, '记录不见了', 'the record is gone') };
  for (const name of loggedColumns(entity)) {
    const [held, expected] = [row[name] ?? null, state[name] ?? null];
    if (held !== expected) return { seq, field: name, detail: differing(entity, row, name, held, expected) };
  }
  return undefined;
}

function parse(changes: string): Record<string, unknown> | undefined {
  try {
    const logged: unknown = JSON.parse(changes);
    return typeof logged === 'object' && logged !== null ? { ...logged } : undefined;
  } catch {
    return undefined;
  }
}

/** Records that the log does not know. */
function unlogged(reader: Reader, entity: Entity): Deviation[] {
  const rows = reader.sqlAll<Values>(
    `select * from "${entity.name}" t
     where not exists (select 1 from change_row where recordId = t.id and entity = ?) limit ${MOST}`,
    [entity.name],
  );
  return rows.map((row) => ({
    entity: entity.name,
    id: String(row.id),
    seq: null,
    field: null,
    detail: presence(entity, row, '操作记录中没有它', 'the log does not know it'),
  }));
}

function named(entity: Entity, row: Values): LocalText {
  const title = titleOf(entity, row);
  const [zh, en] = title !== null && typeof title === 'object' ? [title.zh, title.en] : [title, title];
  return { zh: `${entity.spec.label.zh}“${zh ?? ''}”`, en: `${entity.spec.label.en} “${en ?? ''}”` };
}

function presence(entity: Entity, row: Values, zh: string, en: string): LocalText {
  const name = named(entity, row);
  return { zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` };
}

const unfollowing = (entity: Entity, row: Values, seq: number): LocalText =>
  presence(
    entity,
    row,
    `操作 ${seq} 与它之前的记录不相符`,
    `action ${seq} does not follow from what the log says before`,
  );

function differing(
  entity: Entity,
  row: Values,
  column: string,
  held: FieldValue,
  expected: FieldValue,
): LocalText {
  const label = entity.field(column)?.label ?? { zh: column, en: column };
  const name = named(entity, row);
  const [is, should] = [held ?? '—', expected ?? '—'];
  return {
    zh: `${name.zh}的“${label.zh}”是“${is}”，按操作记录应为“${should}”`,
    en: `${label.en} of ${name.en} is “${is}”; by the log it should be “${should}”`,
  };
}
