import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginHash } from '../../../src/main/core/changes/hash.ts';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { integer, longText, reference, text } from '../../../src/main/core/entities/field.ts';
import { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { type LoggedGroup, type LoggedRow, lastGroup } from '../../../src/main/core/storage/change-log.ts';
import { checkChain } from '../../../src/main/core/storage/check-chain.ts';
import { type Connection, openConnection } from '../../../src/main/core/storage/connection.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import { type Verification, verifyLog } from '../../../src/main/core/storage/verify.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const Note = defineEntity({
  name: 'note',
  domain: 'test',
  label: { zh: '便签', en: 'Note' },
  plural: { zh: '便签', en: 'Notes' },
  mergeClass: 'record',
  titleField: 'text',
  fields: {
    text: text({ label: { zh: '文字', en: 'Text' }, required: true, searched: true }),
    body: longText({ label: { zh: '正文', en: 'Body' } }),
    size: integer({ label: { zh: '大小', en: 'Size' } }),
    parentId: reference('note', { label: { zh: '上级', en: 'Parent' } }),
  },
});

const ACTIONS = 160;
const TRIES = 120;

let made: TestWorkspace;
let open: { database: Connection; reader: Reader };
let groups: readonly LoggedGroup[];
let rows: readonly LoggedRow[];
const random = new SeededRandom(4711);
const pick = <T>(items: readonly T[]): T => items[random.integer(0, items.length - 1)] as T;

beforeAll(async () => {
  made = await workspaceWith([Note]);
  const ids: string[] = [];
  const command = { action: 'test.note.write', actor: made.owner, source: 'screen' as const };
  for (let at = 0; at < ACTIONS; at++)
    made.workspace.write({ ...command, ...(at % 7 === 0 ? { reason: `原因 ${at}` } : {}) }, (work) => {
      ids.push(work.insert(Note, { text: `便签 ${at}`, size: at, parentId: ids[0] ?? null }));
      if (at > 3) work.update(Note, pick(ids), { body: `第 ${at} 次`, size: 1000 + at });
      if (at % 5 === 0) work.update(Note, pick(ids), { deletedAt: at + 1 });
      // a draft that goes again leaves its rows in the log
      if (at % 9 === 0) work.remove(Note, work.insert(Note, { text: `草稿 ${at}` }));
    });
  made.workspace.close();
  const copy = join(mkdtempSync(join(tmpdir(), 'vdesk-tamper-')), 'data.db');
  copyFileSync(dataFile(made.path), copy);
  const connection = openConnection(copy, made.key, 'write');
  const { database } = connection;
  database.pragma('foreign_keys = OFF');
  const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").pluck().all();
  for (const name of triggers) database.exec(`drop trigger "${name}"`);
  open = { database, reader: new Reader(connection) };
  groups = open.reader.sqlAll('select * from change_group order by seq');
  rows = open.reader.sqlAll('select * from change_row order by id');
});
afterAll(() => open.database.close());

/** Changes the file as another program with the key would, looks at it, and takes the change back. */
function tampered(change: (database: Connection) => void): Verification {
  const { database, reader } = open;
  database.exec('begin');
  try {
    change(database);
    return verifyLog(reader, made.registry);
  } finally {
    database.exec('rollback');
  }
}

const run =
  (sql: string, ...values: unknown[]): ((database: Connection) => void) =>
  (database) =>
    void database.prepare(sql).run(...values);

/** Another value of the same type. */
const other = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + pick([1, -1, 1000])
    : value instanceof Uint8Array
      ? Buffer.from(value.map((byte, at) => (at === 5 ? byte ^ 1 : byte)))
      : typeof value === 'string' && value !== ''
        ? value.slice(0, -1) + (value.endsWith('x') ? 'y' : 'x')
        : 'x';

const many = <T>(make: () => T): T[] => Array.from({ length: TRIES }, make);

describe(`of ${ACTIONS} actions, in ${TRIES} random places each`, () => {
  test('the untouched log is whole', () => {
    expect(verifyLog(open.reader, made.registry)).toMatchObject({ findings: [], broken: null, deviating: 0 });
  });

  test('a value flipped in a row is found in its action', () => {
    for (const row of many(() => pick(rows))) {
      const column = pick(['groupSeq', 'entity', 'recordId', 'op', 'changes'] as const);
      const { broken } = tampered(
        run(`update change_row set "${column}" = ? where id = ?`, other(row[column]), row.id),
      );
      expect(broken?.seq, `${column} of row ${row.id}`).toBe(row.groupSeq);
    }
  });

  test('a value flipped in an action is found there', () => {
    const columns = [
      'device',
      'clock',
      'at',
      'actor',
      'action',
      'reason',
      'source',
      'undoes',
      'firstRow',
      'lastRow',
      'previousHash',
      'hash',
    ] as const;
    for (const group of many(() => pick(groups))) {
      const column = pick(columns);
      const value = column === 'undoes' ? 1 : other(group[column]);
      const { broken } = tampered(
        run(`update change_group set "${column}" = ? where seq = ?`, value, group.seq),
      );
      expect(broken, `${column} of action ${group.seq}`).toMatchObject({ seq: group.seq });
    }
  });

  test('a deleted row is found in its action', () => {
    for (const row of many(() => pick(rows)))
      expect(tampered(run('delete from change_row where id = ?', row.id)).broken?.seq).toBe(row.groupSeq);
  });

  test('a deleted action is found in its place, with its rows and without', () => {
    for (const { seq } of many(() => pick(groups.slice(0, -1)))) {
      expect(tampered(run('delete from change_group where seq = ?', seq)).broken).toMatchObject({
        seq,
        at: null,
      });
      const both = tampered((database) => {
        run('delete from change_group where seq = ?', seq)(database);
        run('delete from change_row where groupSeq = ?', seq)(database);
      });
      expect(both.broken?.seq).toBe(seq);
    }
  });

  test('two rows, or two actions, in each other’s place are found at the first of them', () => {
    const swap = (table: string, key: string, one: number, two: number) => (database: Connection) => {
      run(`update ${table} set ${key} = -1 where ${key} = ?`, one)(database);
      run(`update ${table} set ${key} = ? where ${key} = ?`, one, two)(database);
      run(`update ${table} set ${key} = ? where ${key} = -1`, two)(database);
    };
    for (const [one, two] of many(() => [pick(rows), pick(rows)] as const)) {
      if (one.id === two.id) continue;
      const first = Math.min(one.groupSeq, two.groupSeq);
      expect(tampered(swap('change_row', 'id', one.id, two.id)).broken?.seq).toBe(first);
    }
    for (const [one, two] of many(() => [pick(groups), pick(groups)] as const)) {
      if (one.seq === two.seq) continue;
      const { broken } = tampered(swap('change_group', 'seq', one.seq, two.seq));
      expect(broken?.seq).toBe(Math.min(one.seq, two.seq));
    }
  });

  test('a log cut off at the end no longer accounts for the records, and lacks the deposited head', () => {
    const head = groups.at(-1)?.seq ?? 0;
    for (const { seq, firstRow } of many(() => pick(groups.slice(1)))) {
      const { database, reader } = open;
      database.exec('begin');
      run('delete from change_group where seq >= ?', seq)(database);
      run('delete from change_row where id >= ?', firstRow)(database);
      const found = verifyLog(reader, made.registry);
      expect(checkChain(reader, () => undefined, head)).toMatchObject({ groups: seq - 1, broken: null });
      expect(lastGroup(reader)?.seq).toBe(seq - 1);
      database.exec('rollback');
      expect(found.deviating, `cut at ${seq}`).toBeGreaterThan(0);
    }
  });

  test('only the actions cut off, their rows left: found at the first that is missing', () => {
    for (const { seq } of many(() => pick(groups)))
      expect(tampered(run('delete from change_group where seq >= ?', seq)).broken?.seq).toBe(seq);
  });

  test('a forged action is found, in the middle and at the end, even where its hash is right', () => {
    const last = groups.at(-1) as LoggedGroup;
    const insert = (database: Connection, group: LoggedGroup): void =>
      run(
        `insert into change_group (seq, device, clock, at, actor, action, reason, source, undoes, firstRow, lastRow, previousHash, hash)
         values (@seq, @device, @clock, @at, @actor, @action, @reason, @source, @undoes, @firstRow, @lastRow, @previousHash, @hash)`,
        group,
      )(database);
    for (const group of many(() => pick(groups))) {
      const middle = tampered((database) => {
        run('update change_group set seq = seq + 100000 where seq >= ?', group.seq)(database);
        run('update change_group set seq = seq - 99999 where seq > 100000')(database);
        insert(database, { ...group, actor: 'forger' });
      });
      expect(middle.broken?.seq).toBe(group.seq);
    }
    const empty = { ...last, seq: last.seq + 1, firstRow: last.lastRow + 1, lastRow: last.lastRow };
    const forged = { ...empty, previousHash: last.hash, hash: beginHash(last.hash, empty).digest() };
    expect(tampered((database) => insert(database, forged)).broken?.seq).toBe(forged.seq);
  });

  test('a record altered, taken out or smuggled in behind the log is named, with the last action that knows it', () => {
    const ids = open.reader.sqlAll<{ id: string }>('select id from note').map(({ id }) => id);
    for (const id of many(() => pick(ids))) {
      const [column, value] = pick([
        ['text', '伪造'],
        ['body', '伪造'],
        ['size', -5],
        ['deletedAt', 77],
        ['createdBy', 'someone'],
        ['source', 'nowhere'],
        ['createdAt', 3],
        ['parentId', 'gone'],
      ]);
      const seq = rows.findLast(({ recordId }) => recordId === id)?.groupSeq;
      const altered = tampered(run(`update note set "${column}" = ? where id = ?`, value, id));
      expect(altered, `${column}`).toMatchObject({ broken: null, deviating: 1 });
      expect(altered.deviations).toMatchObject([{ entity: 'note', id, seq, field: column }]);
      const gone = tampered(run('delete from note where id = ?', id));
      expect(gone.deviations).toMatchObject([{ entity: 'note', id, seq, field: null }]);
    }
    const smuggled = tampered(
      run(
        `insert into note (id, version, createdAt, createdBy, updatedAt, updatedBy, source, text)
         values ('smuggled', 1, 1, 'x', 1, 'x', 'screen', '偷放')`,
      ),
    );
    expect(smuggled.deviations).toMatchObject([{ entity: 'note', id: 'smuggled', seq: null }]);
  });
});
