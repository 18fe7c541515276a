import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDisposition } from '../../src/main/web/content-disposition.ts';
import { safeFileName } from '../../src/shared/file-name.ts';

test.each([
  ['报价 BJ-2026-1.pdf', '报价 BJ-2026-1.pdf'],
  ['a/b\\c:d*e?.csv', 'a b c d e .csv'],
  ['..', 'download'],
  ['', 'download'],
  ['line\r\nbreak.csv', 'line break.csv'],
  ['invoice\u202efdp.exe', 'invoice fdp.exe'],
  ['con.txt', '_con.txt'],
  ['LPT1', '_LPT1'],
  ['console.log', 'console.log'],
  ['𠮷田.xlsx', '𠮷田.xlsx'],
  ['half \ud842.csv', 'half \ufffd.csv'],
])('%o is saved as %o', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a long name keeps its ending', () => {
  const safe = safeFileName(`${'名'.repeat(400)}.xlsx`);
  expect(safe).toMatch(/\.xlsx$/);
  expect([...safe].length).toBeLessThanOrEqual(150);
});

test('any name gives a header of plain characters whose full form reads back as the safe name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const header = contentDisposition(name);
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      const encoded = header.split("filename*=UTF-8''")[1] ?? '';
      expect(decodeURIComponent(encoded)).toBe(safeFileName(name));
      expect(header.match(/"/g)).toHaveLength(2);
    }),
  );
});
