import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { accessEntities } from '../../../src/main/core/access/access-entities.ts';
import { STANDARD_ROLES } from '../../../src/main/core/access/standard-roles.ts';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { reference, text } from '../../../src/main/core/entities/field.ts';
import { Registry } from '../../../src/main/core/entities/registry.ts';
import { SettingEntity } from '../../../src/main/core/settings/setting-entity.ts';
import { type Connection, openConnection } from '../../../src/main/core/storage/connection.ts';
import { readKeyFile } from '../../../src/main/core/storage/key-file.ts';
import { FORMAT, MIGRATIONS, migrate } from '../../../src/main/core/storage/migrations/index.ts';
import { Reader } from '../../../src/main/core/storage/reader.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { Workspace } from '../../../src/main/core/workspace/workspace.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const NOTE = {
  name: 'note',
  domain: 'test',
  label: { zh: '便签', en: 'Note' },
  plural: { zh: '便签', en: 'Notes' },
  mergeClass: 'record',
  titleField: 'text',
  fields: {
    text: text({ label: { zh: '文字', en: 'Text' }, required: true, searched: true }),
    parentId: reference('note', { label: { zh: '上级', en: 'Parent' } }),
  },
} as const;
const Note = defineEntity(NOTE);

let made: TestWorkspace;
const ids: string[] = [];

beforeEach(async () => {
  made = await workspaceWith([Note]);
  ids.length = 0;
  for (let at = 0; at < 12; at++)
    made.workspace.write({ action: 'test.note.create', actor: made.owner, source: 'screen' }, (work) => {
      ids.push(work.insert(Note, { text: `便签 ${at}`, parentId: ids[0] ?? null }));
    });
});

/** Changes the file as another program with the key would, triggers out of the way. */
function tamper(change: (database: Connection) => void): ReturnType<typeof verifyWorkspace> {
  made.workspace.close();
  const connection = openConnection(dataFile(made.path), made.key, 'write');
  const { database } = connection;
  database.pragma('foreign_keys = OFF');
  for (const name of database
    .prepare("select name from sqlite_master where type = 'trigger'")
    .pluck()
    .all() as string[])
    database.exec(`drop trigger "${name}"`);
  change(database);
  const found = verifyWorkspace(new Reader(connection), made.registry);
  database.close();
  return found;
}

describe('verification', () => {
  test('finds nothing where nothing is wrong', () => {
    expect(verifyWorkspace(made.workspace.reader, made.registry)).toMatchObject({
      findings: [],
      groups: 13,
      records: 16 + STANDARD_ROLES.length,
    });
  });

  test.each([
    [
      'a place in the log that its directory hides',
      "delete from change_facet where facet = 'action' and value = 'test.note.create'",
      /缺 1 条，多 0 条/,
    ],
    [
      'a place in the log that its directory makes up',
      "insert into change_facet values ('actor', 'nobody', 0)",
      /缺 0 条，多 1 条/,
    ],
    [
      'a changed row',
      "update change_row set changes = replace(changes, '便签 5', '便签 X') where changes like '%便签 5%'",
      /操作 7：内容被改动/,
    ],
    ['a deleted row', "delete from change_row where changes like '%便签 3%'", /操作 5：变更行缺失/],
    ['another actor', "update change_group set actor = 'someone' where seq = 4", /操作 4：内容被改动/],
    ['a deleted group', 'delete from change_group where seq = 6', /操作 6：记录缺失/],
    ['a cut-off end', 'delete from change_group where seq = 13', /操作 13：有不属于任何操作/],
    [
      'two groups in each other’s place',
      'update change_group set seq = case seq when 8 then 1009 else 8 end where seq in (8, 9); update change_group set seq = 9 where seq = 1009',
      /操作 8/,
    ],
    [
      'a smuggled record',
      "insert into note (id, version, createdAt, createdBy, updatedAt, updatedBy, source, text) values ('x', 1, 1, 'x', 1, 'x', 'x', 'x')",
      /便签“x”：操作记录中没有它/,
    ],
    ['a broken reference', "update note set parentId = 'gone' where rid = 4", /指向不存在的 note/],
  ])('notices %s and says where', (_name, sql, expected) => {
    const { findings } = tamper((database) => database.exec(sql));
    expect(findings.map(({ detail }) => detail.zh).join('\n')).toMatch(expected);
  });

  test('a damaged page is noticed, never served as data', () => {
    made.workspace.close();
    const file = dataFile(made.path);
    const whole = readFileSync(file);
    let noticed = 0;
    let pages = 0;
    for (let page = 0; page * 4096 < whole.length; page++) {
      pages += 1;
      const damaged = Buffer.from(whole);
      const at = page * 4096 + 1234;
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      try {
        const connection = openConnection(file, made.key, 'read');
        try {
          if (verifyWorkspace(new Reader(connection), made.registry).findings.length > 0) noticed += 1;
        } finally {
          connection.database.close();
        }
      } catch {
        noticed += 1;
      }
    }
    expect(noticed).toBe(pages);
  });

  test('opening a damaged workspace gives a sentence that leads to a backup', () => {
    made.workspace.close();
    const file = dataFile(made.path);
    const damaged = readFileSync(file);
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    writeFileSync(file, damaged);
    expect(() => Workspace.open(made.path, made.key, made.registry, Date.now)).toThrow(
      expect.objectContaining({ code: 'workspaceDamaged' }),
    );
  });

  test('keys.json missing or unreadable is named', () => {
    writeFileSync(join(made.path, 'keys.json'), '{}');
    expect(() => readKeyFile(made.path)).toThrow(expect.objectContaining({ code: 'keysDamaged' }));
    rmSync(join(made.path, 'keys.json'));
    expect(() => readKeyFile(made.path)).toThrow(expect.objectContaining({ code: 'keysMissing' }));
  });

  test('a second program on the same workspace is refused', () => {
    expect(() => Workspace.open(made.path, made.key, made.registry, Date.now)).toThrow(
      expect.objectContaining({ code: 'workspaceInUse' }),
    );
    made.workspace.close();
    Workspace.open(made.path, made.key, made.registry, Date.now).close();
  });
});

describe('migration', () => {
  test('a newer file is refused and left alone', () => {
    made.workspace.close();
    const { database } = openConnection(dataFile(made.path), made.key, 'write');
    database.pragma('user_version = 99');
    database.close();
    expect(() => Workspace.open(made.path, made.key, made.registry, Date.now)).toThrow(
      expect.objectContaining({ code: 'workspaceNewer', params: expect.objectContaining({ found: 99 }) }),
    );
  });

  test('a step adds fields and tables to a file that holds data, and its triggers log them', () => {
    made.workspace.close();
    const Wider = defineEntity({
      ...NOTE,
      fields: { ...NOTE.fields, colour: text({ label: { zh: '颜色', en: 'Colour' }, sortable: true }) },
    });
    const registry = new Registry([...accessEntities, SettingEntity, Wider]);
    const { database, context } = openConnection(dataFile(made.path), made.key, 'write');
    const further = {
      version: FORMAT + 1,
      name: 'test',
      up: (open: Connection) => open.exec('create table extra (x text) strict'),
    };
    expect(migrate(database, registry, [...MIGRATIONS, further])).toEqual({
      from: FORMAT,
      to: FORMAT + 1,
    });
    expect(database.prepare('select count(*) from note').pluck().get()).toBe(12);
    context.group = 14;
    database.exec("update note set colour = 'red' where rid = 1");
    context.group = undefined;
    expect(database.prepare('select changes from change_row order by id desc limit 1').pluck().get()).toBe(
      '{"colour":[null,"red"]}',
    );
    database.close();
  });

  test('a step that fails leaves the file as it was', () => {
    made.workspace.close();
    const { database } = openConnection(dataFile(made.path), made.key, 'write');
    const failing = {
      version: FORMAT + 1,
      name: 'test',
      up: (open: Connection) => open.exec('create table extra (x text) strict; nonsense'),
    };
    expect(() => migrate(database, made.registry, [...MIGRATIONS, failing])).toThrow();
    expect(database.pragma('user_version', { simple: true })).toBe(FORMAT);
    expect(database.prepare("select count(*) from sqlite_master where name = 'extra'").pluck().get()).toBe(0);
    database.close();
  });
});
