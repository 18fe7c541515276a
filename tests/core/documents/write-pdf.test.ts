import { describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentModel } from '../../../src/main/core/documents/index.ts';
import { writePdf } from '../../../src/main/core/documents/write-pdf.ts';
import { fontFolder } from './font-folder-for-test.ts';
import { hasPdftotext, pdfPages, pdfText } from './pdf-text.ts';

const fonts = fontFolder();

const model = (blocks: readonly DocumentBlock[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'zh',
  title: '清单',
  subtitle: 'QD-1',
  sender: { name: '云帆软件', lines: ['杭州'] },
  createdAt: Date.UTC(2026, 10, 23),
  blocks,
  ...more,
});

const table = (names: readonly string[]): DocumentBlock => ({
  kind: 'table',
  columns: [
    { header: '名称栏', align: 'left', width: 'rest' },
    { header: '金额栏', align: 'right', width: 80 },
  ],
  rows: names.map((text) => ({ cells: [{ text }, { text: '1.00' }] })),
});

describe('writePdf', () => {
  it('gives the same bytes for the same model', async () => {
    const first = await writePdf(model([table(['甲'])]), fonts);
    const second = await writePdf(model([table(['甲'])]), fonts);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(Buffer.from(first.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('draws several documents at once without mixing their fonts', async () => {
    const texts = ['😀', '🎉', '甲', '🧮'];
    const written = await Promise.all(texts.map((text) => writePdf(model([table([text])]), fonts)));
    expect(written.map(({ missing }) => missing)).toEqual([['😀'], ['🎉'], [], ['🧮']]);
  });

  it('has no way to read a file or an address named in a text', async () => {
    const names = ['/etc/passwd', 'http://127.0.0.1:1/', 'data:image/png;base64,AAAA'];
    await expect(writePdf(model([table(names)]), fonts)).resolves.toMatchObject({ missing: [] });
  });

  it.skipIf(!hasPdftotext)('repeats the header of a table and numbers the pages', async () => {
    const names = Array.from({ length: 90 }, (_, index) => `条目${index + 1}号`);
    const pages = pdfPages((await writePdf(model([table(names)]), fonts)).bytes);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain('名称栏');
      expect(page.replaceAll(' ', '')).toContain(`第${index + 1}页/共${pages.length}页`);
    });
    for (const name of names) expect(pages.filter((page) => page.includes(name)).length).toBe(1);
  });

  it.skipIf(!hasPdftotext)('keeps every character in the text, and says which no font can draw', async () => {
    const name = '𠮷㴪䶮😀';
    const { bytes, missing } = await writePdf(model([table([name, 'a\u0000b\u202ec'])]), fonts);
    const text = pdfText(bytes);
    expect(text).toContain(name);
    expect(text).toContain('abc');
    expect(missing).toContain('😀');
    for (const character of missing) {
      expect(text).toContain(`U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
    }
  });
});
