import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, fitWidth } from '../../src/main/cli/display-width.ts';
import { formatTable } from '../../src/main/cli/table.ts';

test.each([
  ['', 0],
  ['deal', 4],
  ['商机', 4],
  ['GTX Pro 版', 10],
  ['𠮷', 2],
  ['👩‍💻', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['\uff0c\u3002', 4],
  ['—', 1],
])('%o takes %i cells', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a text is cut between characters, never wider than it may be', () => {
  expect(fitWidth('商机名称', 8)).toBe('商机名称');
  expect(fitWidth('商机名称', 7)).toBe('商机名…');
  expect(fitWidth('商机名称', 6)).toBe('商机…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      expect(displayWidth(fitWidth(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

test('columns line up where a Chinese character takes two cells', () => {
  const table = formatTable(
    [{ title: '名称' }, { title: 'Amount', right: true }, { title: '阶段' }],
    [
      ['轴承一厂', '1200.00', '赢单'],
      ['Acme', '5.00', '—'],
    ],
  );
  expect(table.split('\n')).toEqual([
    '名称       Amount  阶段',
    '────────  ───────  ────',
    '轴承一厂  1200.00  赢单',
    'Acme         5.00  —',
  ]);
});

test('a name cannot steer the terminal', () => {
  const table = formatTable([{ title: 'Name' }], [['\u001b[31mred\u001b[0m\r\n\u202eevil\u0007']]);
  expect(table).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(table.split('\n')).toHaveLength(3);
});
