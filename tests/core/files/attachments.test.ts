import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { PDF, PNG, PROGRAM } from './sample-files.ts';

let app: App;
let call: (key?: string) => Caller;
let deal: string;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  deal = (await call().records.create({ entity: 'deal', values: { name: '云帆年度续约' } })).id;
});
afterAll(() => app.close());

const upload = (name: string, bytes: Uint8Array): string =>
  app.transfers.put({ name, type: 'application/octet-stream', bytes });
const attach = (name: string, bytes: Uint8Array, more: Record<string, unknown> = {}, key?: string) =>
  call(key).files.add({ entity: 'deal', id: deal, upload: upload(name, bytes), ...more });
const namesOf = async (id = deal, deleted = false): Promise<string[]> =>
  (await call().files.list({ entity: 'deal', id, deleted })).items.map(({ name }) => name);
const opened = async (id: string): Promise<Buffer> =>
  Buffer.from(app.transfers.take((await call().files.open({ id })).download)?.bytes ?? []);

describe('a file on a record', () => {
  test('is there with its type, size and who brought it, and comes back as it was', async () => {
    const { id, renamed } = await attach('合同.pdf', PDF, { note: ' 已盖章 ' });
    expect(renamed).toBe(false);
    const { items, may, megabytes } = await call().files.list({ entity: 'deal', id: deal });
    expect(items).toMatchObject([
      { id, name: '合同.pdf', family: 'pdf', size: PDF.length, note: '已盖章', by: '王芳', caution: null },
    ]);
    expect({ may, megabytes }).toEqual({ may: { change: true, confidential: true }, megabytes: 50 });
    expect((await opened(id)).equals(PDF)).toBe(true);
    await call().files.annotate({ id, note: '' });
    expect((await call().files.list({ entity: 'deal', id: deal })).items[0]?.note).toBeNull();
  });

  test('sent twice, or once more under another key, is one attachment', async () => {
    const given = upload('两次.pdf', PDF);
    const send = (key: string) => call(key).files.add({ entity: 'deal', id: deal, upload: given });
    const [first, again] = [await send('once'), await send('once')];
    expect(again).toEqual(first);
    expect(await send('another')).toMatchObject({ id: first.id, already: true });
    expect((await namesOf()).filter((name) => name === '两次.pdf')).toHaveLength(1);
  });

  test('leaves the list when removed, and comes back by restoring or by undo', async () => {
    const { id } = await attach('移除.pdf', PDF);
    await call().files.remove({ id });
    expect(await namesOf()).not.toContain('移除.pdf');
    expect(await namesOf(deal, true)).toContain('移除.pdf');
    expect(await refusalOf(call().files.annotate({ id, note: 'x' }))).toBe('deleted');
    await call().files.restore({ id });
    expect(await namesOf()).toContain('移除.pdf');
    await call().files.remove({ id });
    const [latest] = await call().changes.recent();
    expect(latest?.actionLabel?.zh).toBe('移除附件');
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect(await namesOf()).toContain('移除.pdf');
  });

  test('may carry a small picture of itself, and nothing else in its place', async () => {
    const { id } = await attach('有图.pdf', PDF, { thumbnail: upload('t', PNG) });
    const plain = await attach('无图.pdf', PDF);
    expect(await call().files.thumbnail({ id })).toBe(`data:image/png;base64,${PNG.toString('base64')}`);
    expect(await call().files.thumbnail({ id: plain.id })).toBeNull();
    for (const bytes of [PDF, Buffer.from('<svg/>'), Buffer.concat([PNG, Buffer.alloc(70_000)])])
      expect(await refusalOf(attach('坏图.pdf', PDF, { thumbnail: upload('t', bytes) }))).toBe(
        'invalidInput',
      );
    expect(await namesOf()).not.toContain('坏图.pdf');
  });

  test('is refused in words when it is empty, too large, a program, or gone; and nothing is kept of it', async () => {
    const before = await call().files.statistics();
    await call().files.setLimit({ megabytes: 1 });
    const large = Buffer.alloc(1024 * 1024 + 1, 'x');
    expect(await refusalOf(attach('大.txt', large))).toBe('attachmentTooLarge');
    expect(await refusalOf(attach('空.txt', Buffer.alloc(0)))).toBe('fileEmpty');
    expect(await refusalOf(attach('合同.pdf', PROGRAM))).toBe('fileExecutable');
    expect(await refusalOf(attach('合同.pdf', PNG))).toBe('fileTypeMismatch');
    expect(await refusalOf(call().files.add({ entity: 'deal', id: deal, upload: 'gone' }))).toBe('fileGone');
    for (const megabytes of [0, 201, 1.5])
      expect(await refusalOf(call().files.setLimit({ megabytes }))).not.toBe('allowed');
    expect(await attach('刚好.txt', large.subarray(1))).toMatchObject({ name: '刚好.txt' });
    await call().files.setLimit({ megabytes: 50 });
    expect((await call().files.statistics()).files).toBe(before.files + 1);
  });

  test('hangs only on records that exist, have a page of their own and are not in the recycle bin', async () => {
    const hang = (entity: string, id: string) =>
      refusalOf(call().files.add({ entity, id, upload: upload('a.pdf', PDF) }));
    expect(await hang('deal', 'nowhere')).toBe('notFound');
    expect(await hang('unknown', deal)).toBe('unknownEntity');
    const [attachment] = (await call().files.list({ entity: 'deal', id: deal })).items;
    expect(await hang('attachment', attachment?.id ?? '')).toBe('unknownEntity');
    const away = (await call().records.create({ entity: 'deal', values: { name: '已删除' } })).id;
    await call().records.delete({ entity: 'deal', ids: [away] });
    expect(await hang('deal', away)).toBe('deleted');
  });

  test('goes out under a type that no program starts by itself, unless it is a picture', async () => {
    const typeOf = async (name: string, bytes: Uint8Array) => {
      const { id } = await attach(name, bytes);
      return app.transfers.open((await call().files.open({ id })).download)?.type;
    };
    expect(await typeOf('页.html', Buffer.from('<html><script>alert(1)</script>'))).toBe(
      'application/octet-stream',
    );
    expect(await typeOf('图.svg', Buffer.from('<svg onload="alert(1)"/>'))).toBe('application/octet-stream');
    expect(await typeOf('照.png', PNG)).toBe('image/png');
    const { items } = await call().files.list({ entity: 'deal', id: deal });
    const kinds = new Map(items.map((item) => [item.name, [item.caution, item.viewable]]));
    expect(kinds.get('页.html')).toEqual(['active', false]);
    expect(kinds.get('图.svg')).toEqual(['active', false]);
    expect(kinds.get('照.png')).toEqual([null, true]);
  });
});

describe('rights to files are those of the record', () => {
  test('own scope: nothing of the files on a hidden deal is found, by any way', async () => {
    const { id } = await attach('秘密附件.pdf', PDF);
    const person = await becomeRole(call(), 'sales');
    await becomeOwner(call());
    const owner = await call().records.create({
      entity: 'salesperson',
      values: { name: '李雷', personId: person.id },
    });
    const mine = (
      await call().records.create({ entity: 'deal', values: { name: '李雷的', ownerId: owner.id } })
    ).id;
    await call().session.lock();
    await call().session.unlock({ personId: person.id, passphrase: 'passphrase of sales' });

    for (const refused of [
      call().files.list({ entity: 'deal', id: deal }),
      call().files.open({ id }),
      call().files.thumbnail({ id }),
      call().files.annotate({ id, note: 'x' }),
      call().files.remove({ id }),
      call().files.restore({ id }),
      call().files.add({ entity: 'deal', id: deal, upload: upload('x.pdf', PDF) }),
    ])
      expect(await refusalOf(refused)).toBe('notFound');
    for (const refused of [
      call().lists.page({ entity: 'attachment' }),
      call().lists.totals({ entity: 'attachment' }),
      call().records.get({ entity: 'attachment', id }),
      call().records.pick({ entity: 'attachment', search: '秘密' }),
      call().records.update({ entity: 'attachment', id, values: {} }),
      call().records.delete({ entity: 'attachment', ids: [id] }),
      call().history.of({ entity: 'attachment', id }),
      call().exports.list({ entity: 'attachment', format: 'csv' }),
      call().files.statistics(),
      call().files.sweep(),
    ])
      expect(await refusalOf(refused)).toBe('notAllowed');
    expect(await call().search.find({ text: '秘密附件' })).toEqual([]);
    expect((await call().meta.describe()).entities.map(({ name }) => name)).not.toContain('attachment');

    const own = await call().files.add({ entity: 'deal', id: mine, upload: upload('我的.pdf', PDF) });
    await call().files.remove({ id: own.id });
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect(await namesOf(mine)).toEqual(['我的.pdf']);
    await becomeOwner(call());
  });

  test('who may only read a record reads its files and changes none', async () => {
    const { id } = await attach('给大家看.pdf', PDF);
    await becomeRole(call(), 'observer');
    expect(await namesOf()).toContain('给大家看.pdf');
    expect((await opened(id)).equals(PDF)).toBe(true);
    expect((await call().files.list({ entity: 'deal', id: deal })).may.change).toBe(false);
    for (const refused of [
      attach('新.pdf', PDF),
      call().files.remove({ id }),
      call().files.annotate({ id, note: 'x' }),
    ])
      expect(await refusalOf(refused)).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('confidential files exist only for who holds the right to them', async () => {
    const { id } = await attach('薪酬.pdf', PDF, { confidential: true });
    await becomeRole(call(), 'observer');
    expect(await namesOf()).not.toContain('薪酬.pdf');
    expect(await refusalOf(call().files.open({ id }))).toBe('notFound');
    await becomeOwner(call());
    expect(await namesOf()).toContain('薪酬.pdf');
    const person = await becomeRole(call(), 'sales');
    await becomeOwner(call());
    const owner = await call().records.create({
      entity: 'salesperson',
      values: { name: '韩梅', personId: person.id },
    });
    await call().records.update({ entity: 'deal', id: deal, values: { ownerId: owner.id } });
    await call().session.lock();
    await call().session.unlock({ personId: person.id, passphrase: 'passphrase of sales' });
    expect(await refusalOf(attach('x.pdf', PDF, { confidential: true }))).toBe('notAllowed');
    expect(await refusalOf(call().files.remove({ id }))).toBe('notFound');
    await becomeOwner(call());
  });
});

test('the content of a confidential file is not there for whoever has the key of the workspace alone', async () => {
  const content = Buffer.from('名单：张三 48,000 元');
  const { id } = await attach('名单.txt', content, { confidential: true });
  const { workspace } = app.core.sessions.demand();
  const { database } = openConnection(dataFile(workspace.folder), workspace.key, 'read');
  const chunks = database.prepare('select bytes from stored_chunk').pluck().all() as Buffer[];
  database.close();
  expect(chunks.some((chunk) => chunk.includes(content))).toBe(false);
  expect((await opened(id)).equals(content)).toBe(true);
});

test('a file whose bytes were changed behind the program’s back is named and not opened', async () => {
  const { id } = await attach('被改动.pdf', Buffer.concat([PDF, Buffer.from('only here')]));
  const { workspace } = app.core.sessions.demand();
  const { database } = openConnection(dataFile(workspace.folder), workspace.key, 'write');
  database.exec('drop trigger stored_chunk_update');
  database
    .prepare(
      "update stored_chunk set bytes = zeroblob(length(bytes)) where instr(bytes, cast('only here' as blob)) > 0",
    )
    .run();
  database.close();
  expect(await refusalOf(call().files.open({ id }))).toBe('fileDamaged');
  const { findings } = await call().workspace.verify();
  expect(findings.map(({ detail }) => detail.zh).join()).toMatch(/哈希不符/);
});
