import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { integer, reference, text } from '../../../src/main/core/entities/field.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const Company = defineEntity({
  name: 'company',
  domain: 'test',
  label: { zh: '公司', en: 'Company' },
  plural: { zh: '公司', en: 'Companies' },
  mergeClass: 'record',
  titleField: 'name',
  number: { prefix: 'GS', at: 'creation' },
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, unique: true, searched: true }),
    size: integer({ label: { zh: '人数', en: 'Size' }, sortable: true }),
    parentId: reference('company', { label: { zh: '上级', en: 'Parent' } }),
  },
});

const Entry = defineEntity({
  name: 'entry',
  domain: 'test',
  label: { zh: '分录', en: 'Entry' },
  plural: { zh: '分录', en: 'Entries' },
  mergeClass: 'ledger',
  titleField: 'note',
  fields: { note: text({ label: { zh: '摘要', en: 'Note' } }) },
});

let test1: TestWorkspace;
const command = () => ({ action: 'test.company.write', actor: test1.owner, source: 'screen' as const });

beforeAll(async () => {
  test1 = await workspaceWith([Company, Entry]);
});

describe('a unit of work', () => {
  test('is whole: rows, change rows, group and number together', () => {
    const { workspace } = test1;
    const {
      answer: id,
      group,
      topics,
    } = workspace.write(command(), (work) => work.insert(Company, { name: '云帆科技', size: 12 }));
    expect(topics).toEqual(['company']);
    const row = workspace.reader.find(Company, id);
    expect(row).toMatchObject({ name: '云帆科技', size: 12, version: 1, source: 'screen' });
    expect(row?.number).toMatch(/^GS-A-\d{4}-000001$/);
    const changes = workspace.reader.sqlAll<{ op: string; changes: string }>(
      'select op, changes from change_row where groupSeq = ?',
      [group],
    );
    expect(changes).toHaveLength(1);
    expect(JSON.parse(changes[0]?.changes ?? '')).toMatchObject({ name: '云帆科技', size: 12 });
  });

  test('is absent after an error, number included', () => {
    const { workspace } = test1;
    const before = workspace.reader.sqlFirst<{ n: number }>('select count(*) n from change_row');
    expect(() =>
      workspace.write(command(), (work) => {
        work.insert(Company, { name: '半途' });
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(workspace.reader.sqlFirst('select count(*) n from change_row')).toEqual(before);
    const id = workspace.write(command(), (work) => work.insert(Company, { name: '后来' })).answer;
    expect(workspace.reader.find(Company, id)?.number).toMatch(/000002$/);
  });

  test('a write outside it fails closed', () => {
    expect(() => test1.workspace.reader.sqlAll('update company set size = 1 returning id')).toThrow(
      'a write outside a unit of work',
    );
  });

  test('logs only what changed', () => {
    const { workspace } = test1;
    const id = workspace.write(command(), (work) => work.insert(Company, { name: '改名前', size: 3 })).answer;
    const { group } = workspace.write(command(), (work) =>
      work.update(Company, id, { name: '改名后', size: 3 }),
    );
    const [row] = workspace.reader.sqlAll<{ changes: string }>(
      'select changes from change_row where groupSeq = ?',
      [group],
    );
    expect(JSON.parse(row?.changes ?? '')).toEqual({ name: ['改名前', '改名后'] });
    expect(workspace.write(command(), (work) => work.update(Company, id, { size: 3 })).group).toBeNull();
  });

  test('the same key again returns the first answer and writes nothing', () => {
    const { workspace } = test1;
    const keyed = { ...command(), key: 'once' };
    const first = workspace.write(keyed, (work) => work.insert(Company, { name: '只一次' }));
    const second = workspace.write(keyed, (work) => work.insert(Company, { name: '只一次' }));
    expect(second).toMatchObject({ answer: first.answer, repeated: true, group: null });
  });

  test('a reason with half a character in it does not look like tampering', () => {
    const { workspace, registry } = test1;
    workspace.write({ ...command(), reason: 'a \ud800 b' }, (work) =>
      work.insert(Company, { name: '半个字' }),
    );
    expect(verifyWorkspace(workspace.reader, registry).findings).toEqual([]);
  });

  test('names what a constraint refused', () => {
    const { workspace } = test1;
    expect(() => workspace.write(command(), (work) => work.insert(Company, { name: '云帆科技' }))).toThrow(
      expect.objectContaining({ code: 'duplicateKey' }),
    );
    expect(() =>
      workspace.write(command(), (work) => work.insert(Company, { name: '孤儿', parentId: 'x' })),
    ).toThrow(expect.objectContaining({ code: 'referenceMissing' }));
    expect(() => workspace.write(command(), (work) => work.insert(Company, { size: 1 }))).toThrow(
      expect.objectContaining({ code: 'required' }),
    );
  });

  test('a ledger and the log refuse change in the database itself', () => {
    const { workspace } = test1;
    const id = workspace.write(command(), (work) => work.insert(Entry, { note: '一' })).answer;
    expect(() => workspace.write(command(), (work) => work.update(Entry, id, { note: '二' }))).toThrow(
      expect.objectContaining({ code: 'issuedImmutable' }),
    );
    expect(() => workspace.reader.sqlAll('delete from change_row returning id')).toThrow('append-only');
  });

  test('finds two-character words and leaves no name in the file', () => {
    const { workspace, path } = test1;
    const hits = workspace.reader.sqlAll<{ name: string }>(
      'select name from company where rid in (select rowid from search_company where search_company match ?)',
      ['"科技"'],
    );
    expect(hits.map((hit) => hit.name)).toEqual(['云帆科技']);
    for (const file of ['data.db', 'data.db-wal', 'keys.json'])
      expect(readFileSync(join(path, file)).includes('云帆科技'), file).toBe(false);
  });
});
