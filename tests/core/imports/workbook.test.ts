import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/main/core/imports/import-file.ts';
import { readNumberCell } from '../../../src/main/core/imports/workbook/cell-reading.ts';
import { readFormat } from '../../../src/main/core/imports/workbook/number-format.ts';
import { attribute, scanXml } from '../../../src/main/core/imports/workbook/scan-xml.ts';
import { serialDate } from '../../../src/main/core/imports/workbook/serial-date.ts';
import { sentenceOf } from './desk-for-test.ts';
import { type BookParts, bookOf, textRow } from './workbook-for-test.ts';

const read = (bytes: Uint8Array, sheet?: string) =>
  readFile({ entity: 'good', name: '货品.xlsx', bytes, sheet });
const cells = (bytes: Uint8Array, sheet?: string) => read(bytes, sheet).table.rows.map((row) => row.cells);
const problems = (bytes: Uint8Array) =>
  read(bytes).table.rows.map(({ cellProblems }) =>
    [...(cellProblems ?? [])].map(([at, { code }]) => `${at} ${code}`),
  );
const head = (...names: string[]): string => textRow(...names);
const sheet = (inside: string, more: Partial<BookParts> = {}) => bookOf({ sheets: { 表: inside }, ...more });

async function written(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook that Excel or a library has written', () => {
  test('every kind of cell comes as a person reads it', async () => {
    const bytes = await written((book) => {
      const page = book.addWorksheet('客户');
      page.addRow([
        '文字',
        '整数',
        '小数',
        '日期',
        '时刻',
        '百分比',
        '是否',
        '公式',
        '富文本',
        '链接',
        '邮编',
      ]);
      const row = page.addRow([
        ' 云帆 ',
        42,
        0.1 + 0.2,
        new Date(Date.UTC(2026, 2, 1)),
        new Date(Date.UTC(2026, 2, 1, 23, 59, 30)),
        0.155,
        true,
        { formula: 'B2*2', result: 84 },
        { richText: [{ text: '软' }, { text: '企台', font: { bold: true } }] },
        { text: '官网', hyperlink: 'https://example.com' },
        1234,
      ]);
      row.getCell(6).numFmt = '0.0%';
      row.getCell(11).numFmt = '000000';
    });
    expect(cells(bytes)).toEqual([
      [
        ' 云帆 ',
        '42',
        '0.3',
        '2026-03-01',
        '2026-03-01 23:59:30',
        '15.5%',
        'TRUE',
        '84',
        '软企台',
        '官网',
        '001234',
      ],
    ]);
  });

  test('sheets with data can be chosen; empty ones are not offered', async () => {
    const bytes = await written((book) => {
      book.addWorksheet('说明');
      for (const name of ['一月', '二月 & 三月']) {
        const page = book.addWorksheet(name);
        page.addRow(['品名']);
        page.addRow([`${name}的货`]);
      }
    });
    expect(read(bytes).workbook).toMatchObject({ sheets: ['一月', '二月 & 三月'], sheet: '一月' });
    expect(cells(bytes, '二月 & 三月')).toEqual([['二月 & 三月的货']]);
    expect(sentenceOf(() => read(bytes, '说明'))).toBe(
      '工作簿“货品.xlsx”里没有含数据的工作表“说明”。可选：一月, 二月 & 三月。',
    );
  });

  test('the header is found under a title, and rows keep the numbers of the sheet', async () => {
    const bytes = await written((book) => {
      const page = book.addWorksheet('客户');
      page.getCell('B2').value = '2026 年客户名单';
      page.mergeCells('B2:D2');
      page.getRow(4).values = [undefined, undefined, '名称', '人数', '备注'] as ExcelJS.CellValue[];
      page.getRow(5).values = [undefined, undefined, '甲', 3] as ExcelJS.CellValue[];
      page.getRow(7).values = [undefined, undefined, '乙', 4, '老客户'] as ExcelJS.CellValue[];
      page.getRow(900).font = { bold: true };
    });
    const { table, workbook } = read(bytes);
    expect(workbook?.headerRow).toBe(4);
    expect(table.header).toEqual(['名称', '人数', '备注']);
    expect(table.rows.map(({ number, cells: held }) => [number, held])).toEqual([
      [5, ['甲', '3']],
      [7, ['乙', '4', '老客户']],
    ]);
  });

  test('a cell merged downwards stands for each of its rows', async () => {
    const bytes = await written((book) => {
      const page = book.addWorksheet('联系人');
      page.addRows([
        ['客户', '姓名'],
        ['云帆', '甲'],
        [null, '乙'],
        ['宏图', '丙'],
      ]);
      page.mergeCells('A2:A3');
    });
    expect(cells(bytes)).toEqual([
      ['云帆', '甲'],
      ['云帆', '乙'],
      ['宏图', '丙'],
    ]);
  });
});

describe('what only the XML can say', () => {
  test('phonetic guides, split texts, entities, CDATA and coded characters', () => {
    const bytes = sheet(
      `${head('a', 'b', 'c')}<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>A&amp;B &#20113;<![CDATA[<x>]]></t></is></c><c t="str"><f>x</f><v>one_x000D_two_x005F_x</v></c></row>`,
      {
        strings:
          '<si><r><t>中</t></r><rPh sb="0" eb="1"><t>zhong</t></rPh><r><t xml:space="preserve"> 国</t></r></si>',
      },
    );
    expect(cells(bytes)).toEqual([['中 国', 'A&B 云<x>', 'one\ntwo_x']]);
  });

  test('cells without places, prefixed names and single quotation marks', () => {
    const bytes = bookOf({
      sheets: { 表: '' },
      more: {
        'xl/worksheets/sheet1.xml':
          "<x:worksheet xmlns:x='y'><x:sheetData><x:row r='3'><x:c t='inlineStr'><x:is><x:t>品名</x:t></x:is></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    expect(read(bytes).table.rows).toEqual([{ number: 4, cells: ['7'] }]);
  });

  test('long numbers, broken and uncalculated formulas, days that never were: a sentence for the cell', () => {
    const bytes = sheet(
      `${head('证件', '金额', '公式', '日期')}
       <row><c><v>1.1010519900307E+17</v></c><c><v>1</v></c></row>
       <row><c><v>123456789012345</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>SUM(A1)</f></c><c s="1"><v>60</v></c></row>
       <row><c/><c/><c/><c s="1"><v>-1</v></c></row>`,
      { formats: ['yyyy/m/d'] },
    );
    expect(problems(bytes)).toEqual([
      ['0 numberShortened'],
      ['1 formulaFailed', '2 formulaUncalculated', '3 serialNotDate'],
      ['3 serialNotDate'],
    ]);
    expect(cells(bytes)[1]?.[0]).toBe('123456789012345');
  });

  test('the other count of days', () => {
    const row = `${head('d')}<row><c s="1"><v>0</v></c></row><row><c s="1"><v>44620</v></c></row>`;
    expect(cells(sheet(row, { formats: ['yyyy"年"m"月"d"日"'], date1904: true }))).toEqual([
      ['1904-01-01'],
      ['2026-03-01'],
    ]);
  });

  test('an apostrophe of the text stays when the guard is taken away', () => {
    expect(cells(sheet(`${head('a', 'b')}${textRow("'=x", '=1+1')}`))).toEqual([["''=x", '=1+1']]);
  });

  test('data beside the table without a header is refused by its column', () => {
    expect(sentenceOf(() => read(sheet(`${head('a', 'b')}${textRow('1', '2', '', '3')}`)))).toMatch(
      /^第 4 列没有标题/,
    );
  });
});

describe('number formats', () => {
  test.each([
    ['General', 'number'],
    ['#,##0.00_);[Red](#,##0.00)', 'number'],
    ['"date "0', 'number'],
    ['0\\d', 'number'],
    ['[$¥-804]#,##0.00', 'number'],
    ['0.00E+00', 'number'],
    ['0.0%', 'percent'],
    ['yyyy-mm-dd', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd', 'date'],
    ['[$-804]yyyy"年"m"月"', 'date'],
    ['m/d/yy h:mm', 'date'],
    ['mmm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'elapsed'],
    ['000000', 'padded'],
  ])('%s shows a %s', (code, shows) => {
    expect(readFormat(code).shows).toBe(shows);
  });
});

test('every day from 1900-03-01 to 9999 is its own serial, in whatever zone the computer stands', () => {
  const first = Date.UTC(1899, 11, 30) / 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const civil = new Date((first + serial) * 86_400_000).toISOString().slice(0, 10);
      expect(serialDate(serial, false)).toBe(civil);
      expect(serialDate(serial - 1462 >= 0 ? serial - 1462 : serial, serial >= 1462)).toBe(civil);
    }),
  );
  expect([1, 59, 60, 61].map((serial) => serialDate(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    undefined,
    '1900-03-01',
  ]);
});

test('a number of up to 15 digits comes as it was typed', () => {
  const decimal = fc
    .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 20 }), fc.boolean())
    .map(([digits, places, negative]) => {
      const text = String(digits).padStart(places + 1, '0');
      const part = text.slice(text.length - places).replace(/0+$/, '');
      const plain =
        places === 0 || part === ''
          ? text.slice(0, text.length - places)
          : `${text.slice(0, -places)}.${part}`;
      return negative && /[1-9]/.test(plain) ? `-${plain}` : plain;
    });
  fc.assert(
    fc.property(decimal, (typed) => {
      // Excel writes the double with up to 17 digits, others the shortest text that gives it
      for (const raw of [
        String(Number(typed)),
        Number(typed).toPrecision(17),
        Number(typed).toExponential(16),
      ])
        expect(readNumberCell(raw, { shows: 'number' }, false)).toEqual({ text: typed });
    }),
  );
});

describe('files that are refused in words', () => {
  const good = sheet(`${head('a')}${textRow('1')}`);
  const damaged = /已损坏，无法读取/;
  test('cut anywhere, it is damaged or reads in full, and never anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: good.length - 1 }), (length) => {
        expect(sentenceOf(() => read(good.subarray(0, length)))).toMatch(/已损坏|看起来是压缩包/);
      }),
    );
  });

  test('any byte changed: the same rows, or a sentence', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: good.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = Uint8Array.from(good);
          changed[at] = (changed[at] ?? 0) ^ by;
          let rows: unknown;
          const refusal = ((): string => {
            try {
              rows = cells(changed);
              return '';
            } catch {
              return sentenceOf(() => read(changed));
            }
          })();
          if (refusal === '') expect(rows).toEqual([['1']]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData>&a;</sheetData></worksheet>'],
    ['an entity of its own', '<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>'],
    ['tags that do not match', '<worksheet><sheetData></worksheet>'],
    ['no end', '<worksheet><sheetData>'],
    ['no XML', 'hello'],
    ['too deep', '<a>'.repeat(100)],
  ])('%s', (_what, xml) => {
    expect(
      sentenceOf(() => read(bookOf({ sheets: { 表: '' }, more: { 'xl/worksheets/sheet1.xml': xml } }))),
    ).toMatch(damaged);
  });

  test('a bomb: a part that says it unpacks beyond the limit, and one that lies about its size', () => {
    const patched = (size: number): Uint8Array => {
      const bytes = Buffer.from(good);
      const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
      bytes.writeUInt32LE(size, name - 46 + 24);
      return bytes;
    };
    expect(sentenceOf(() => read(patched(900_000_000)))).toMatch(/解压后超过 400 MB/);
    expect(sentenceOf(() => read(patched(10)))).toMatch(damaged);
    const zeros = Buffer.alloc(50_000_000);
    expect(deflateRawSync(zeros).length).toBeLessThan(60_000); // what makes a bomb
    expect(crc32(zeros)).toBeGreaterThan(0);
  });

  test('macros, the binary format, a password, old Excel, OpenDocument', () => {
    expect(
      sentenceOf(() => read(bookOf({ sheets: { 表: '' }, more: { 'xl/vbaProject.bin': 'x' } }))),
    ).toMatch(/含有宏/);
    expect(sentenceOf(() => read(bookOf({ sheets: { 表: '' }, more: { 'xl/workbook.bin': 'x' } })))).toMatch(
      /XLSB/,
    );
    const ole = (text: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(text, 'utf16le')]);
    expect(sentenceOf(() => read(ole('EncryptedPackage')))).toMatch(/有密码/);
    expect(sentenceOf(() => read(ole('Workbook')))).toMatch(/看起来是旧版 Excel/);
  });

  test('empty, header only, repeated headers', () => {
    expect(sentenceOf(() => read(sheet('')))).toMatch(/是空的/);
    expect(sentenceOf(() => read(sheet(head('a', 'b'))))).toMatch(/只有标题行/);
    expect(sentenceOf(() => read(sheet(`${head('a', 'a')}${textRow('1', '2')}`)))).toMatch(/“a”出现了 2 次/);
  });
});

describe('XML piece by piece', () => {
  test('a tag or text across the border of two pieces is one', () => {
    const filler = 'x'.repeat((1 << 20) - 12);
    let text = '';
    const opened: string[] = [];
    scanXml(new TextEncoder().encode(`<a>${filler}<b c="1>2" d='"'>云</b></a>`), {
      open: (name, attributes) =>
        opened.push(`${name}${attribute(attributes, 'c') ?? ''}${attribute(attributes, 'd') ?? ''}`),
      close: () => undefined,
      text: (more) => {
        text += more;
      },
    });
    expect(opened).toEqual(['a', 'b1>2"']);
    expect(text.endsWith('x云')).toBe(true);
  });
});
