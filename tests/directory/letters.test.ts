import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';
import { temporaryFolder } from '../core/workspace-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let contact: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const letter = (values: Record<string, unknown> = {}): Promise<string> =>
  create('letter', {
    subject: '系统升级通知',
    body: '我们将于周六升级。\n敬请安排。',
    contactId: contact,
    ...values,
  });
const rowOf = async (id: string) => (await call().records.get({ entity: 'letter', id })).row;
const bytesOf = (download: string): Buffer => Buffer.from(app.transfers.take(download)?.bytes ?? []);
function textOfPdf(bytes: Buffer): string {
  const file = join(temporaryFolder(), 'letter.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

beforeAll(async () => {
  ({ app, call } = await appForTest());
  const customer = await create('customer', { name: '远航制造', address: '上海市浦东新区 1 号' });
  contact = await create('contact', {
    name: '王芳',
    addressAs: 'ms',
    title: '总经理',
    email: 'fang@example.com',
    customerId: customer,
  });
});
afterAll(() => app.close());

describe('a letter', () => {
  test('is written freely, and bears the word draft until it is sent', async () => {
    const id = await letter();
    expect(await rowOf(id)).toMatchObject({ status: 'draft', language: 'zh', number: null });
    await call().records.update({ entity: 'letter', id, values: { subject: '升级通知' } });
    const { download } = await call().directory.letter.pdf({ id });
    const text = textOfPdf(bytesOf(download));
    expect(text).toContain('尊敬的王女士：');
    expect(text).toContain('敬请安排。');
    expect(text).toContain('远航制造');
    expect(await refusalOf(call().directory.letter.mail({ id }))).toBe('letterNotSent');
  });

  test('takes its number when it is sent, and never changes again', async () => {
    const id = await letter({ language: 'en', subject: 'Upgrade', body: 'On Saturday.' });
    await call().directory.letter.issue({ id });
    const row = await rowOf(id);
    expect(row.number).toMatch(/^XH-/);
    const first = await call().directory.letter.pdf({ id });
    await call().records.update({ entity: 'contact', id: contact, values: { title: '董事长' } });
    const second = await call().directory.letter.pdf({ id });
    const [one, two] = [bytesOf(first.download), bytesOf(second.download)];
    expect(one.equals(two)).toBe(true);
    expect(textOfPdf(one)).toContain('Dear Ms 王,');
    const change = call().records.update({ entity: 'letter', id, values: { body: '别的' } });
    expect(await refusalOf(change)).not.toBe('allowed');
    expect(await refusalOf(call().directory.letter.issue({ id }))).toBe('illegalMove');
  });

  test('goes to the company of whoever it is to, unless another was chosen by hand', async () => {
    const [east, west, head] = [
      await create('customer', { name: '东方' }),
      await create('customer', { name: '西部' }),
      await create('customer', { name: '集团' }),
    ];
    const li = await create('contact', { name: '李雷', customerId: east });
    const han = await create('contact', { name: '韩梅', customerId: west });
    const id = await letter({ contactId: li });
    expect(await rowOf(id)).toMatchObject({ customerId: east });
    await call().records.update({ entity: 'letter', id, values: { contactId: han } });
    expect(await rowOf(id)).toMatchObject({ customerId: west });
    await call().records.update({ entity: 'letter', id, values: { customerId: head } });
    await call().records.update({ entity: 'letter', id, values: { contactId: li } });
    expect(await rowOf(id)).toMatchObject({ customerId: head });
  });

  test('needs somebody to go to', async () => {
    const id = await letter({ contactId: null });
    expect(await refusalOf(call().directory.letter.issue({ id }))).toBe('required');
    const nobody = await create('contact', { name: '无址' });
    const other = await letter({ contactId: nobody });
    await call().directory.letter.issue({ id: other });
    expect(await refusalOf(call().directory.letter.mail({ id: other }))).toBe('letterNoAddress');
  });

  test('goes into the outbox once with its PDF, and out of it as a file that mail programs read', async () => {
    const id = await letter();
    await call().directory.letter.issue({ id });
    const { id: item } = await call('mail it').directory.letter.mail({ id });
    expect((await call('mail it').directory.letter.mail({ id })).id).toBe(item);
    const { download, name } = await call().mail.eml({ id: item });
    expect(name).toBe('系统升级通知.eml');
    const mail = await simpleParser(bytesOf(download));
    expect(mail.subject).toBe('系统升级通知');
    expect(mail.text).toContain('尊敬的王女士：');
    expect([mail.to].flat()[0]?.text).toBe('fang@example.com');
    const [file] = mail.attachments;
    expect(file?.filename).toMatch(/^XH-.*\.pdf$/);
    expect(textOfPdf(file?.content ?? Buffer.alloc(0))).toContain('系统升级通知');
  });

  test('is mailed in the words of the template that is the default', async () => {
    const { id: templateId } = await call().templates.duplicate({ id: 'directory.letter', name: '新抬头' });
    const { body, revision } = await call().templates.get({ id: templateId });
    const title = { zh: '云帆来函：{{letter.subject}}', en: '{{letter.subject}}' };
    const content = { name: '新抬头', languages: 'both' as const, body: { ...body, title } };
    await call().templates.save({ id: templateId, revision, content });
    await call().templates.setStatus({ id: templateId, status: 'active' });
    await call().templates.setDefault({ kind: 'directory.letter', id: templateId });
    const id = await letter();
    await call().directory.letter.issue({ id });
    const { id: item } = await call().directory.letter.mail({ id });
    const mail = await simpleParser(bytesOf((await call().mail.eml({ id: item })).download));
    expect(mail.subject).toBe('云帆来函：系统升级通知');
    await call().templates.setStatus({ id: templateId, status: 'archived' });
  });

  test('is not sent by who may only read', async () => {
    const id = await letter();
    await becomeRole(call(), 'support');
    expect(await refusalOf(call().directory.letter.issue({ id }))).toBe('notAllowed');
    expect((await rowOf(id)).status).toBe('draft');
    await becomeOwner(call());
  });
});
