import { expect, test } from 'vitest';
import type { Actor } from '../../../src/main/core/access/actor.ts';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { text } from '../../../src/main/core/entities/field.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { readPage } from '../../../src/main/core/lists/page.ts';
import { readTotals } from '../../../src/main/core/lists/totals.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { applyEntities } from '../../../src/main/core/storage/schema/apply-entities.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { workspaceWith } from '../workspace-for-test.ts';

const Part = defineEntity({
  name: 'part',
  domain: 'test',
  label: { zh: '零件', en: 'Part' },
  plural: { zh: '零件', en: 'Parts' },
  mergeClass: 'record',
  titleField: 'name',
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, fieldClass: 'public', required: true, searched: true }),
    remark: text({ label: { zh: '备注', en: 'Remark' }, searched: true }),
  },
});

test('an index made by other triggers is filled anew, one that fits is left alone', async () => {
  const { workspace, owner, path, key, registry } = await workspaceWith([Part]);
  workspace.write({ action: 'test.part.create', actor: owner, source: 'screen' }, (work) => {
    work.insert(Part, { name: '中国移动' });
  });
  workspace.close();
  const { database } = openConnection(dataFile(path), key, 'write');
  const hits = (query: string): unknown[] =>
    database.prepare('select rowid from search_part where search_part match ?').pluck().all(query);
  const triggers = database.prepare(
    "select name, sql from sqlite_master where type = 'trigger' and name like 'part_search%'",
  );
  const made = triggers.all();
  expect(hits('"中国"')).toEqual([1]);

  database.exec('delete from search_part');
  applyEntities(database, registry);
  expect(hits('"中国"'), 'as the triggers left it').toEqual([]);

  database.exec('drop table search_part; drop trigger part_search_insert');
  database.exec("create virtual table search_part using fts5(text, content='', contentless_delete=1)");
  database.exec(
    'create trigger part_search_insert after insert on part begin insert into search_part (rowid, text) values (new.rid, vd_search(new.name)); end',
  );
  applyEntities(database, registry);
  expect(hits('"中国"')).toEqual([1]);
  expect(triggers.all()).toEqual(made);
  database.close();
});

test('a word that stands only in a field which the asker may not see finds nothing', async () => {
  const { workspace, owner, registry } = await workspaceWith([Part]);
  workspace.write({ action: 'test.part.create', actor: owner, source: 'screen' }, (work) => {
    work.insert(Part, { name: '轴承', remark: '将要停产' });
  });
  const guest: Actor = {
    ...owner,
    role: {
      id: 'guest',
      label: { zh: '访客', en: 'Guest' },
      scope: 'all',
      permissions: ['test.part.public'],
    },
  };
  const found = (actor: Actor, search: string): number[] => {
    const scope = filterScope(registry, actor, workspace.today, workspace.facts.timeZone);
    const sort = { field: 'createdAt', descending: true };
    return [
      readPage(workspace.reader, Part, { entity: 'part', search, sort }, scope).rows.length,
      readTotals(workspace.reader, Part, { entity: 'part', search }, scope).count,
    ];
  };
  expect(found(owner, '停产')).toEqual([1, 1]);
  expect(found(owner, '轴承 停产')).toEqual([1, 1]);
  expect(found(guest, '停产')).toEqual([0, 0]);
  expect(found(guest, '轴承 停产')).toEqual([0, 0]);
  expect(found(guest, 'zc')).toEqual([1, 1]);
  workspace.close();
});
