import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import type { App } from '../../../src/main/app.ts';
import { documentOf } from '../../../src/main/core/templates/index.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { hasPdftotext, pdfText } from '../documents/pdf-text.ts';
import { png } from './png-for-test.ts';

const KIND = 'sales.quote';
let app: App;
let call: () => Caller;
let dealId: string;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => Date.UTC(2026, 10, 23, 4)));
  const customer = await call().records.create({ entity: 'customer', values: { name: '深圳𠮷祥贸易' } });
  dealId = (
    await call().records.create({
      entity: 'deal',
      values: { name: '续约', customerId: customer.id, openedOn: '2026-10-01' },
    })
  ).id;
});
afterAll(() => app.close());
beforeEach(() => becomeOwner(call()));

/** The built-in template as a file. */
const builtInFile = async (): Promise<string> =>
  Buffer.from(bytesOf((await call().templates.toFile({ id: KIND })).download)).toString('utf8');

/** A quote that was sent. */
async function sentQuote(): Promise<string> {
  const { id } = await call().sales.quote.create({ dealId });
  const lines = [{ description: '云帆 CRM', unit: '年', quantity: '2', unitPrice: '5000.75', taxRate: '6' }];
  await call().sales.quote.save({ id, version: 1, values: {}, lines });
  await call().sales.quote.send({ id });
  return id;
}

const bytesOf = (download: string): Uint8Array => app.transfers.take(download)?.bytes ?? new Uint8Array();
const pdfOf = async (id: string, more: { sealed?: boolean; templateId?: string } = {}) =>
  bytesOf((await call().sales.quote.pdf({ id, language: 'zh', ...more })).download);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const paragraph = (text: string): TemplateBody['blocks'][number] => ({
  kind: 'paragraph',
  text: { zh: text, en: text },
  align: 'left',
  small: false,
});

/** A template with one paragraph before the rest. */
async function templateWith(text: string, languages: 'both' | 'zh' | 'en' = 'both'): Promise<string> {
  const { id } = await call().templates.duplicate({ id: KIND, name: `模板 ${performance.now()}` });
  const { body, revision, name } = await call().templates.get({ id });
  await call().templates.save({
    id,
    revision,
    content: { name: name ?? '', languages, body: { ...body, blocks: [paragraph(text), ...body.blocks] } },
  });
  return id;
}

describe('a document template', () => {
  test('begins as a copy, is put in use, becomes the default, and quotes are made with it', async () => {
    const id = await templateWith('感谢{{客户.名称}}，合计{{报价.价税合计|大写}}');
    expect(await refusalOf(call().templates.setDefault({ kind: KIND, id }))).toBe('templateNotActive');
    await call().templates.setStatus({ id, status: 'active' });
    await call().templates.setDefault({ kind: KIND, id });
    const quote = await sentQuote();
    const bytes = await pdfOf(quote);
    if (hasPdftotext)
      expect(pdfText(bytes).replaceAll(/\s/g, '')).toContain(
        '感谢深圳𠮷祥贸易，合计壹万零陆佰零壹元伍角玖分',
      );
    const { reader } = app.core.sessions.demand().workspace;
    expect(documentOf(reader, { entity: 'quote', id: quote, language: 'zh', sealed: false })).toMatchObject({
      hash: hashOf(bytes),
      templateId: id,
      templateRevision: 2,
    });
    // whatever becomes of the template, the document is the same
    await call().templates.setStatus({ id, status: 'archived' });
    expect(hashOf(await pdfOf(quote))).toBe(hashOf(bytes));
    const list = await call().templates.list();
    expect(list.templates.find((each) => each.id === KIND)?.isDefault).toBe(true);
  });

  test('keeps every version, and tells who comes second', async () => {
    const id = await templateWith('第二版');
    const { body, revision, name } = await call().templates.get({ id });
    const content = { name: name ?? '', languages: 'both' as const, body };
    expect(await refusalOf(call().templates.save({ id, revision: 1, content }))).toBe('templateChanged');
    expect(await call().templates.save({ id, revision, content })).toEqual({ revision: 2 });
    const versions = await call().templates.versions({ id });
    expect(versions.map((each) => each.revision)).toEqual([2, 1]);
    expect(versions[1]?.body.blocks).toHaveLength(body.blocks.length - 1);
  });

  test('with a mistake may be a draft, but is not put in use', async () => {
    const id = await templateWith('{{客户.姓名}}');
    expect(await refusalOf(call().templates.setStatus({ id, status: 'active' }))).toBe(
      'templateVariableUnknown',
    );
    const { body } = await call().templates.get({ id });
    const shown = await call().templates.preview({
      kind: KIND,
      body,
      language: 'zh',
      recordId: null,
      replaces: null,
    });
    expect(shown.problems[0]?.code).toBe('templateVariableUnknown');
    if (hasPdftotext) expect(pdfText(bytesOf(shown.download))).toContain('{{客户.姓名}}');
  });

  test('that is built in cannot be changed, and goes out and comes back as a file', async () => {
    const { body } = await call().templates.get({ id: KIND });
    const content = { name: '改', languages: 'both' as const, body };
    expect(await refusalOf(call().templates.save({ id: KIND, revision: 1, content }))).toBe(
      'templateBuiltIn',
    );
    const text = await builtInFile();
    const { id } = await call().templates.fromFile({ file: 'a.json', text });
    expect(await call().templates.get({ id })).toMatchObject({ body, status: 'draft' });
  });

  test('from a file that is anything else is refused by name, and nothing is made', async () => {
    const good = JSON.parse(await builtInFile()) as Record<string, unknown>;
    const before = (await call().templates.list()).templates.length;
    const deep = (depth: number): unknown =>
      depth === 0
        ? []
        : [
            {
              kind: 'when',
              test: { variable: 'a', op: 'empty', value: '' },
              blocks: deep(depth - 1),
              otherwise: [],
            },
          ];
    const bad: unknown[] = [
      'not json',
      [],
      { ...good, vendordesk: 'x' },
      { ...good, script: '1' },
      { ...good, body: { ...(good.body as object), blocks: [{ kind: 'html', text: '<b>' }] } },
      { ...good, body: { ...(good.body as object), blocks: deep(200) } },
      {
        ...good,
        body: {
          ...(good.body as object),
          blocks: Array.from({ length: 500 }, () => ({ kind: 'pageBreak' })),
        },
      },
      { ...good, name: 'x'.repeat(100) },
    ];
    for (const each of bad) {
      const text = typeof each === 'string' ? each : JSON.stringify(each);
      expect(await refusalOf(call().templates.fromFile({ file: 'b.json', text }))).toBe('templateFileWrong');
    }
    const unknown = JSON.stringify({ ...good, kind: 'billing.invoice' });
    expect(await refusalOf(call().templates.fromFile({ file: 'b.json', text: unknown }))).toBe(
      'templateKindUnknown',
    );
    expect((await call().templates.list()).templates).toHaveLength(before);
  });

  test('that refuses to leave a value out does so at issue, naming it', async () => {
    const id = await templateWith('税号 {{customer.taxNumber}}');
    const { body, revision, name } = await call().templates.get({ id });
    const content = {
      name: name ?? '',
      languages: 'zh' as const,
      body: { ...body, missing: 'refuse' as const },
    };
    await call().templates.save({ id, revision, content });
    await call().templates.setStatus({ id, status: 'active' });
    const quote = await sentQuote();
    expect(await refusalOf(call().sales.quote.pdf({ id: quote, language: 'zh', templateId: id }))).toBe(
      'documentValueMissing',
    );
    expect(await refusalOf(call().sales.quote.pdf({ id: quote, language: 'en', templateId: id }))).toBe(
      'documentLanguageMissing',
    );
    expect((await pdfOf(quote)).length).toBeGreaterThan(1000);
  });
});

describe('the letterhead', () => {
  test('stands on every document, and the seal only on what was sent, by whoever may', async () => {
    await call().letterhead.save({
      values: { name: '云帆软件股份', phone: '0571-8800 1234', colour: '#1d4ed8', margin: 20 },
    });
    const quote = await sentQuote();
    expect(await refusalOf(call().sales.quote.pdf({ id: quote, language: 'zh', sealed: true }))).toBe(
      'sealMissing',
    );
    const upload = app.transfers.put({ name: 'seal.png', type: 'image/png', bytes: png(200, [200, 0, 0]) });
    await call().letterhead.setPicture({ which: 'seal', upload });
    const [plain, sealed] = [await pdfOf(quote), await pdfOf(quote, { sealed: true })];
    expect(sealed.length).toBeGreaterThan(plain.length);
    expect(hashOf(await pdfOf(quote, { sealed: true }))).toBe(hashOf(sealed));
    if (hasPdftotext) expect(pdfText(plain)).toContain('云帆软件股份');
    const log = await call().audit.page({ filter: {} });
    expect(log.lines.filter(({ action }) => action === 'core.seal.use')).toHaveLength(1);

    const draft = (await call().sales.quote.create({ dealId })).id;
    expect(await refusalOf(call().sales.quote.pdf({ id: draft, language: 'zh', sealed: true }))).toBe(
      'documentNotIssued',
    );
    await becomeRole(call(), 'salesLead');
    expect(await refusalOf(call().sales.quote.pdf({ id: quote, language: 'zh', sealed: true }))).toBe(
      'notAllowed',
    );
    expect(await call().letterhead.picture({ which: 'seal' })).toBeNull();
    expect(await refusalOf(call().letterhead.setPicture({ which: 'seal', upload: null }))).toBe('notAllowed');
  });

  test('refuses what is no picture, no colour, or leaves no room', async () => {
    const upload = app.transfers.put({ name: 'a.png', type: 'image/png', bytes: Buffer.from('<svg/>') });
    expect(await refusalOf(call().letterhead.setPicture({ which: 'logo', upload }))).toBe('pictureWrong');
    expect(await refusalOf(call().letterhead.save({ values: { colour: 'red' } }))).toBe(
      'letterheadColourWrong',
    );
    expect(await refusalOf(call().letterhead.save({ values: { margin: 90 } }))).toBe('tooLarge');
    expect(await refusalOf(call().letterhead.save({ values: { margin: 2 } }))).not.toBe('allowed');
  });
});
