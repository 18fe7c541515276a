import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Transfers } from '../../src/main/core/transfers.ts';
import { handleWeb } from '../../src/main/web/handle-web.ts';
import { UPLOAD_LIMIT } from '../../src/main/web/upload.ts';

const ORIGIN = 'http://127.0.0.1:1';
let folder = '';
let webRoot = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vendordesk-web-'));
  webRoot = join(folder, 'renderer');
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  writeFileSync(join(webRoot, 'index.html'), '<title>VendorDesk</title>');
  writeFileSync(join(webRoot, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, init: RequestInit = {}, transfers = new Transfers()): Promise<Response> =>
  handleWeb(new Request(`${ORIGIN}${path}`, init), { transfers }, webRoot);

describe('screens', () => {
  test('the start page comes with a policy that lets only our own scripts run', async () => {
    const response = await ask('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('VendorDesk');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy.match(/unsafe-\w+/g)).toEqual(['unsafe-inline']);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a file whose name carries its hash may be kept', async () => {
    const response = await ask('/assets/index-abc.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/gone.js',
    '/assets',
    '/assets/',
    '/%00',
    '/%',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/C:%5csecret.txt',
    '/%2fetc/passwd',
  ])('nothing is found at %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  test('nothing but reading is done to screens', async () => {
    expect((await ask('/', { method: 'PUT' })).status).toBe(405);
    expect((await ask('/upload')).status).toBe(405);
  });
});

describe('uploads', () => {
  const upload = (name: string, body: BodyInit, transfers: Transfers, headers: Record<string, string> = {}) =>
    ask(`/upload?name=${encodeURIComponent(name)}`, { method: 'POST', body, headers }, transfers);

  test('a file is held in memory under an id', async () => {
    const transfers = new Transfers();
    const response = await upload('客户 2026.csv', '名称\n轴承', transfers);
    const { id } = (await response.json()) as { id: string };
    const held = transfers.take(id);
    expect(held?.name).toBe('客户 2026.csv');
    expect(new TextDecoder().decode(held?.bytes)).toBe('名称\n轴承');
  });

  test('a path in the name is only a name', async () => {
    const transfers = new Transfers();
    const { id } = (await (await upload('../../etc/passwd', 'x', transfers)).json()) as { id: string };
    expect(transfers.take(id)?.name).not.toMatch(/[/\\]/);
  });

  test('an announced size beyond the limit is refused before anything is read', async () => {
    const headers = { 'content-length': String(UPLOAD_LIMIT + 1) };
    const response = await upload('large.csv', 'x', new Transfers(), headers);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      code: 'fileTooLarge',
      params: { file: 'large.csv', max: 200 },
    });
  });

  test('a body that goes on beyond the limit is cut off, whatever it announced', async () => {
    const chunk = new Uint8Array(16 * 1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    });
    const request = new Request(`${ORIGIN}/upload?name=endless.csv`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const response = await handleWeb(request, { transfers: new Transfers() }, webRoot);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(UPLOAD_LIMIT + 4 * chunk.length);
  });
});

describe('downloads', () => {
  test('bytes come out as a file to save, in a document that may do nothing', async () => {
    const transfers = new Transfers();
    const id = transfers.put({
      name: '报价 BJ-1.pdf',
      type: 'application/pdf',
      bytes: new TextEncoder().encode('pdf'),
    });
    const response = await ask(`/download/${id}`, {}, transfers);
    expect(await response.text()).toBe('pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="__ BJ-1.pdf"; filename*=UTF-8''${encodeURIComponent('报价 BJ-1.pdf')}`,
    );
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('an unknown id is answered with a sentence', async () => {
    const response = await ask('/download/unknown');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'fileGone' });
  });
});
