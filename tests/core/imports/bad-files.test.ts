import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/main/core/imports/decode.ts';
import { DELIMITERS, guessDelimiter, parseTable } from '../../../src/main/core/imports/delimited.ts';
import { AppError, errorText } from '../../../src/shared/errors.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
const sentence = (run: () => unknown): string => errorText(refusal(run).toWire(), 'zh');
const read = (text: string) => parseTable(text, '客户.csv');

describe('a file that is not a table gets a sentence', () => {
  test.each([
    ['an empty file', () => decode(bytes(''), '客户.csv'), 'fileEmpty', /“客户.csv”是空的/],
    ['only blanks', () => decode(bytes(' \n\n '), '客户.csv'), 'fileEmpty', /请选择有内容的文件/],
    [
      'an archive',
      () => decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '客户.csv'),
      'fileBinary',
      /压缩包/,
    ],
    [
      'a program',
      () => decode(new Uint8Array([0x4d, 0x5a, 0x90, ...new Uint8Array(60)]), '客户.csv'),
      'fileBinary',
      /程序/,
    ],
    [
      'a picture',
      () => decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]), '客户.csv'),
      'fileBinary',
      /图片/,
    ],
    ['bytes without sense', () => decode(new Uint8Array(5000), '客户.csv'), 'fileBinary', /二进制文件/],
    [
      'no known encoding',
      () => decode(new Uint8Array([0x61, 0xff, 0xff, 0x62]), '客户.csv'),
      'fileEncoding',
      /UTF-8/,
    ],
    ['a header alone', () => read('名称,行业\n'), 'fileHeaderOnly', /只有标题行/],
    [
      'a quotation mark never closed',
      () => read('a,b\n1,2\n3,"4\n5,6\n'),
      'quoteUnclosed',
      /从第 3 行开始的引号没有闭合/,
    ],
    ['the same header twice', () => read('a,b,a\n1,2,3\n'), 'headerDuplicate', /“a”出现了 2 次/],
    [
      'text after a quotation mark in the header',
      () => read('"a" b",c\n1,2\n'),
      'quoteMisplaced',
      /第 1 行的引号/,
    ],
    ['more columns than sense', () => read(`${'a,'.repeat(2000)}a\n1\n`), 'fileTooManyColumns', /有 2001 列/],
    [
      'more rows than can be held',
      () => read(`a\n${'1\n'.repeat(1_000_001)}`),
      'fileTooManyRows',
      /超过 1000000 行/,
    ],
    ['a column without a header', () => read('a,,c\n1,2,3\n'), 'headerBlank', /第 2 列没有标题/],
    [
      'ten megabytes in one cell',
      () => read(`a,b\n1,${'x'.repeat(10_485_760)}\n`),
      'cellTooLong',
      /第 2 行“b”有 10485760 个字符/,
    ],
  ])('%s', (_name, run, code, text) => {
    expect(refusal(run).code).toBe(code);
    expect(sentence(run)).toMatch(text);
  });

  test('a text that begins like a program is a text', () => {
    expect(decode(bytes('MZ,名称\n1,2\n'), 'a.csv').encoding).toBe('utf-8');
  });

  test('the rows that a misplaced quotation mark swallows are an error, not a longer cell', () => {
    const { rows } = read('a,b,c\n1,"甲" 乙,x\n2,"丙",y\n3,4,5\n');
    expect(rows.map(({ number, problem }) => [number, problem?.code])).toEqual([
      [2, 'quoteMisplaced'],
      [3, undefined],
    ]);
  });

  test('a separator at the end of every line makes no column, but cells in it need a header', () => {
    expect(read('a,b,\n1,2,\n').header).toEqual(['a', 'b']);
    expect(refusal(() => read('a,b,\n1,2,3\n')).code).toBe('headerBlank');
  });

  test('a row with too many cells is a problem of that row', () => {
    const [, row] = read('a,b\n1,2\n1,2,3\n').rows;
    expect(row?.problem).toMatchObject({ code: 'rowTooManyCells', params: { row: 3, cells: 3, columns: 2 } });
  });
});

describe('a file is read as it was written', () => {
  const TEXT = '名称,行业\n深圳云帆𠮷,软件😀\n';
  test('UTF-8, with and without its mark', () => {
    expect(decode(bytes(TEXT), 'a.csv')).toMatchObject({ encoding: 'utf-8', text: TEXT });
    expect(parseTable(decode(bytes(`\uFEFF${TEXT}`), 'a.csv').text, 'a.csv').header).toEqual([
      '名称',
      '行业',
    ]);
  });

  test('GB18030', () => {
    // 名称 / 深圳, as a Chinese Excel saves them
    const gb = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xc9, 0xee, 0xdb, 0xda, 0x0a]);
    expect(decode(gb, 'a.csv')).toMatchObject({ encoding: 'gb18030', text: '名称\n深圳\n' });
  });

  test('UTF-16 with its mark', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from('名,称\n1,2\n', 'utf16le'))]);
    expect(decode(utf16, 'a.csv').text).toContain('名,称');
  });

  test.each([
    [',', 'a,b\n1,2'],
    [';', 'a;b\n1,5;2'],
    ['\t', 'a\tb\n1\t2'],
    ['|', 'a|b\n1|2'],
    [',', '"a;x",b\n1,2'],
  ])('delimiter %j', (delimiter, text) => expect(guessDelimiter(text)).toBe(delimiter));

  test.each(['\n', '\r\n', '\r'])('line end %j, and all of them in one file', (end) => {
    expect(read(`a,b${end}1,2${end}3,4\r\n5,6\n7,8\r`).rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ]);
  });

  test('as many rows as can be held, a line end after the last one', () => {
    expect(read(`a\n${'1\n'.repeat(1_000_000)}`).rows).toHaveLength(1_000_000);
  });

  test('rows are numbered as a spreadsheet numbers them', () => {
    const { rows } = read('a,b\n"1\n1",2\n\n3,4\n , \n5\n');
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [2, '1\n1'],
      [4, '3'],
      [6, '5'],
    ]);
  });

  test('any table comes back from any of its encodings and separators', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '云', '𠮷', '😀', '"', ',', ';', '\t', '|', '\n', "'", ' ', '1'),
    });
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n'))
      .chain(([width, delimiter, newline]) =>
        fc.record({
          delimiter: fc.constant(delimiter),
          newline: fc.constant(newline),
          rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 6,
          }),
          encoding: fc.constantFrom('utf8' as const, 'utf16le' as const),
          width: fc.constant(width),
        }),
      );
    fc.assert(
      fc.property(tables, ({ delimiter, newline, rows, encoding, width }) => {
        fc.pre(rows.some((cells) => cells.some((each) => each.trim() !== '')));
        const header = Array.from({ length: width }, (_, at) => `列${at}`);
        const text = `\uFEFF${Papa.unparse([header, ...rows], { delimiter, newline })}`;
        const decoded = decode(new Uint8Array(Buffer.from(text, encoding)), 'a.csv');
        const table = parseTable(decoded.text, 'a.csv', delimiter);
        expect(table.header).toEqual(header);
        expect(table.rows.map(({ cells }) => cells)).toEqual(
          rows.filter((cells) => cells.some((each) => each.trim() !== '')),
        );
      }),
    );
  });

  test('quoted newlines and quotation marks', () => {
    expect(read('a,b\n"1\n2","say ""hi"""\n').rows[0]?.cells).toEqual(['1\n2', 'say "hi"']);
  });

  test('a hundred thousand rows within a second or two', () => {
    const text = `a,b,c,d\n${'11,22,33,44\n'.repeat(100_000)}`;
    const start = performance.now();
    expect(read(text).rows).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
