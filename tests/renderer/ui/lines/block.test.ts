import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText, isBlock, parseBlock, pasteBlock } from '../../../../src/renderer/ui/lines/block.ts';
import type { LineColumn } from '../../../../src/renderer/ui/lines/line-column.ts';

interface Line {
  readonly name: string;
  readonly price: string;
}
const COLUMNS: readonly LineColumn<Line>[] = [
  { id: 'name', header: '', width: 1, text: ({ name }) => name, put: (line, name) => ({ ...line, name }) },
  {
    id: 'price',
    header: '',
    width: 1,
    text: ({ price }) => price,
    put: (line, price) => ({ ...line, price }),
  },
  { id: 'amount', header: '', width: 1, text: ({ price }) => price },
];
const empty = (): Line => ({ name: '', price: '' });

describe('a block of cells on the clipboard', () => {
  test('is read as a spreadsheet writes it', () => {
    expect(parseBlock('甲\t1\r\n乙\t2\r\n')).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  test('keeps tabs, lines and quotes within a quoted cell', () => {
    expect(parseBlock('"a\tb"\t"two\nlines"\n"say ""hi"""\t')).toEqual([
      ['a\tb', 'two\nlines'],
      ['say "hi"', ''],
    ]);
  });

  test('takes a quotation mark inside a cell as it is', () => {
    expect(parseBlock('19" screen\tx')).toEqual([['19" screen', 'x']]);
  });

  test('comes back as it was written, whatever stands in the cells', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (block) => {
        expect(parseBlock(`${blockText(block)}\n`)).toEqual(block);
      }),
    );
  });

  test('is no block where it is one cell with a line end', () => {
    expect(isBlock('甲\r\n')).toBe(false);
    expect(isBlock('甲\t乙')).toBe(true);
  });
});

describe('pasting a block', () => {
  const lines: readonly Line[] = [
    { name: 'a', price: '1' },
    { name: 'b', price: '2' },
  ];

  test('goes over what is there and adds the lines that are missing', () => {
    const pasted = pasteBlock(lines, COLUMNS, { row: 1, column: 0 }, parseBlock('x\t7\ny\t8'), empty, 999);
    expect(pasted.lines).toEqual([
      { name: 'a', price: '1' },
      { name: 'x', price: '7' },
      { name: 'y', price: '8' },
    ]);
    expect(pasted.end).toEqual({ row: 2, column: 1 });
    expect(pasted).toMatchObject({ untaken: 0, beyond: 0 });
  });

  test('counts what no column takes, and leaves empty cells out of the count', () => {
    const pasted = pasteBlock(
      lines,
      COLUMNS,
      { row: 0, column: 1 },
      parseBlock('5\t6\t7\n5\t\t'),
      empty,
      999,
    );
    expect(pasted.untaken).toBe(2);
    expect(pasted.lines.map(({ price }) => price)).toEqual(['5', '5']);
  });

  test('stops at the most lines there may be and says how many are left', () => {
    const pasted = pasteBlock(lines, COLUMNS, { row: 1, column: 0 }, parseBlock('x\ny\nz'), empty, 3);
    expect(pasted.lines.map(({ name }) => name)).toEqual(['a', 'x', 'y']);
    expect(pasted.beyond).toBe(1);
  });

  test('leaves the given lines as they were', () => {
    pasteBlock(lines, COLUMNS, { row: 0, column: 0 }, parseBlock('x\t7'), empty, 999);
    expect(lines[0]).toEqual({ name: 'a', price: '1' });
  });
});
