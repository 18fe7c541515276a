import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { cardTable, holdsCards } from '../../../src/main/core/imports/address-cards/card-table.ts';
import type { AppError } from '../../../src/shared/errors.ts';
import { appForTest, type Caller } from '../../app-for-test.ts';

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const rowsOf = (file: string | Uint8Array): (readonly string[])[] =>
  cardTable(typeof file === 'string' ? Buffer.from(file) : file, 'a.vcf').rows.map(({ cells }) => cells);
const packed = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** 王芳 and 远航制造 in GBK. */
const WANG = Buffer.from([0xcd, 0xf5, 0xb7, 0xbc]);
const YUANHANG = Buffer.from([0xd4, 0xb6, 0xba, 0xbd, 0xd6, 0xc6, 0xd4, 0xec]);

describe('address cards', () => {
  test('of version 2.1 as phones write them: quoted-printable, folded in it, types without a name', () => {
    const name = packed(Buffer.from('王芳'));
    const file = card(
      'VERSION:2.1',
      `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${name.slice(0, 9)}=`,
      `${name.slice(9)};;;;`,
      'TEL;WORK:010-6500 4321',
      'TEL;CELL;VOICE:138 0013 8000',
      `ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:${packed(Buffer.from('远航制造;信息部'))}`,
      'EMAIL;INTERNET:fang@example.com',
    );
    expect(rowsOf(file)).toEqual([
      ['王芳', '远航制造', '', 'fang@example.com', '138 0013 8000', '信息部\n010-6500 4321'],
    ]);
  });

  test('in GBK, named or not, quoted or bare, beside UTF-8 in one file', () => {
    const bare = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:'),
      WANG,
      Buffer.from('\r\nORG;CHARSET=GBK:'),
      YUANHANG,
      Buffer.from('\r\nEND:VCARD\r\n'),
    ]);
    const quoted = card('VERSION:2.1', `FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:${packed(WANG)}`);
    const plain = card('VERSION:3.0', 'FN:李雷');
    const rows = rowsOf(Buffer.concat([bare, Buffer.from(quoted), Buffer.from(plain)]));
    expect(rows.map(([name, company]) => [name, company])).toEqual([
      ['王芳', '远航制造'],
      ['王芳', ''],
      ['李雷', ''],
    ]);
  });

  test('of version 3.0 and 4.0: escapes, groups, preferences, addresses of the web, folds', () => {
    const three = card(
      'VERSION:3.0',
      'N:Smith;John;Q.;;',
      'item1.EMAIL;TYPE=home:home@example.com',
      'item2.EMAIL;TYPE=WORK,pref:work@example.com',
      'NOTE:第一行\\n第二行\\, 还有',
      ' 下半句',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
    );
    const four = card(
      'VERSION:4.0',
      'FN:张三',
      'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+86-138-0013-8000',
      'EMAIL:mailto:zhang@example.com',
      'TITLE:总经理',
    );
    expect(rowsOf(three + four)).toEqual([
      ['John Q. Smith', '', '', 'work@example.com', '', '第一行\n第二行, 还有下半句\nhome@example.com'],
      ['张三', '', '总经理', 'zhang@example.com', '+86-138-0013-8000', ''],
    ]);
  });

  test('within another card are left out, and one that does not end is named', () => {
    expect(rowsOf(card('FN:王芳', 'BEGIN:VCARD', 'FN:助理', 'END:VCARD', 'TITLE:经理'))).toEqual([
      ['王芳', '', '经理', '', '', ''],
    ]);
    let error: AppError | undefined;
    try {
      rowsOf(`${card('FN:甲')}BEGIN:VCARD\nFN:乙`);
    } catch (thrown) {
      error = thrown as AppError;
    }
    expect([error?.code, error?.params]).toEqual(['cardUnclosed', { row: 2 }]);
  });

  test('are told by how the file begins, in any encoding', () => {
    expect(holdsCards(Buffer.from('begin:vcard\n'))).toBe(true);
    expect(holdsCards(Buffer.from('\uFEFFBEGIN:VCARD\n'))).toBe(true);
    const wide = Buffer.from(`\uFEFF${card('FN:王芳')}`, 'utf16le');
    expect(holdsCards(wide)).toBe(true);
    expect(rowsOf(wide)[0]?.[0]).toBe('王芳');
    expect(holdsCards(Buffer.from('姓名,电话\nBEGIN:VCARD,1'))).toBe(false);
  });
});

describe('a file of cards in the import', () => {
  let app: App;
  let call: () => Caller;
  beforeAll(async () => {
    ({ app, call } = await appForTest());
  });
  afterAll(() => app.close());

  const upload = (text: string): string =>
    app.transfers.put({ name: '名片.vcf', type: 'text/vcard', bytes: Buffer.from(text) });
  const ended = async (job: string) => {
    for (;;) {
      const state = await call().jobs.get({ id: job });
      if (state && state.state !== 'running') return state;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  test('maps itself to the fields of contacts, becomes contacts of known customers, and changes nothing twice', async () => {
    await call().records.create({ entity: 'customer', values: { name: '远航制造' } });
    const text =
      card('FN:王芳', 'ORG:远航制造', 'EMAIL:fang@example.com', 'TEL:13800138000') +
      card('FN:李雷', 'TITLE:工程师');
    const inspection = await call().imports.inspect({ entity: 'contact', upload: upload(text) });
    expect(inspection.columns.map(({ field }) => field)).toEqual([
      'name',
      'customerId',
      'title',
      'email',
      'phone',
      'note',
    ]);
    const columns = Object.fromEntries(inspection.columns.map(({ name, field }) => [name, field ?? '']));
    const write = async () => {
      const { job } = await call().imports.commit({
        entity: 'contact',
        upload: upload(text),
        mapping: { columns },
      });
      return ended(job);
    };
    expect((await write()).state).toBe('done');
    await write();
    const { rows } = await call().lists.page({ entity: 'contact' });
    expect(rows.map(({ name, refs }) => [name, refs.customerId]).sort()).toEqual([
      ['李雷', null],
      ['王芳', '远航制造'],
    ]);
  });
});
