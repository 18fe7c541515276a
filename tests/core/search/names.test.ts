import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { phone, text } from '../../../src/main/core/entities/field.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { readPage } from '../../../src/main/core/lists/page.ts';
import { typedParts } from '../../../src/main/core/search/cut-text.ts';
import { marksIn } from '../../../src/main/core/search/marks.ts';
import { initialsOf, readingsOf, readRun } from '../../../src/main/core/search/readings.ts';
import { type TestWorkspace, workspaceWith } from '../workspace-for-test.ts';

const Company = defineEntity({
  name: 'firm',
  domain: 'test',
  label: { zh: '公司', en: 'Firm' },
  plural: { zh: '公司', en: 'Firms' },
  mergeClass: 'record',
  titleField: 'name',
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, searched: true }),
    code: text({ label: { zh: '代码', en: 'Code' }, searched: true }),
    telephone: phone({ label: { zh: '电话', en: 'Telephone' }, searched: true }),
  },
});

let desk: TestWorkspace;
beforeAll(async () => {
  desk = await workspaceWith([Company]);
});

const add = (name: string, more: Record<string, string> = {}): string =>
  desk.workspace.write({ action: 'test.firm.create', actor: desk.owner, source: 'screen' }, (work) =>
    work.insert(Company, { name, ...more }),
  ).answer;

const find = (search: string): string[] => {
  const { workspace, owner, registry } = desk;
  const scope = filterScope(registry, owner, workspace.today, workspace.facts.timeZone);
  const sort = { field: 'createdAt', descending: true };
  return readPage(workspace.reader, Company, { entity: 'firm', search, sort, limit: 500 }, scope).rows.map(
    ({ id }) => id,
  );
};

describe('a name is found', () => {
  test('by the initials and the whole of its pinyin, from any of its characters on', () => {
    const id = add('中国移动通信集团');
    for (const typed of [
      'zgyd',
      'ZGYD',
      'zgydtxjt',
      'zhongguo',
      'zhongg',
      'yidong',
      'yd',
      "zhong'guo",
      'zhong guo',
    ])
      expect(find(typed), typed).toContain(id);
    for (const typed of ['gzyd', 'zgyt', 'hongguo', 'z']) expect(find(typed), typed).not.toContain(id);
  });

  test('by each common reading of a heteronym: in context, as a surname, and otherwise', () => {
    const readings: Record<string, readonly string[]> = {
      重庆银行: ['cqyh', 'chongqingyinhang', 'chongqingyinxing'],
      长沙银行: ['csyh', 'zhangsha', 'yinhang'],
      单雄信: ['shanxiongxin', 'sxx', 'danxiongxin'],
      曾国藩: ['zgf', 'zengguofan', 'cgf'],
      乐山: ['leshan', 'yueshan', 'ls'],
      绿地集团: ['lvdi', 'lüdi', 'ludi'],
      吕布: ['lvbu', 'lb'],
    };
    for (const [name, ways] of Object.entries(readings)) {
      const id = add(name);
      for (const typed of ways) expect(find(typed), `${name} by ${typed}`).toContain(id);
    }
  });

  test('by one character, by two, by the beginning of a Latin word, whatever width and case', () => {
    const id = add('云帆Ｓｏｆｔｗａｒｅ科技ＡＢＣ');
    for (const typed of [
      '云',
      '帆',
      '技',
      '云帆',
      '科技',
      'soft',
      'SOFTWARE',
      'ａｂｃ',
      '云帆 abc',
      '云\u200b帆',
      '科\u0007',
    ])
      expect(find(typed), JSON.stringify(typed)).toContain(id);
    for (const typed of ['帆云', '云科', 'ware', '云帆 xyz']) expect(find(typed), typed).not.toContain(id);
  });

  test('by part of a number, and of a telephone however it is written', () => {
    const id = add('号码', { code: 'HT-2026-000123', telephone: '+86 138-1234-5678' });
    const tax = add('税号', { code: '91110108MA01ABCD2X' });
    for (const typed of [
      '5678',
      '345',
      '13812345678',
      '138-1234-5678',
      '138 1234',
      '000123',
      '123',
      'HT-2026',
      '2026-000123',
      '１２３',
    ])
      expect(find(typed), typed).toContain(id);
    for (const typed of ['91110108', 'ma01abcd', 'BCD2X']) expect(find(typed), typed).toContain(tax);
    expect(find('98765')).toEqual([]);
  });

  test('with rare characters and emoji in it, and nothing typed breaks the search', () => {
    const id = add('𠮷野𰻝𰻝面🎉馆');
    for (const typed of ['𠮷', '𠮷野', '𰻝', '𰻝面', '野', 'ye', '馆'])
      expect(find(typed), typed).toContain(id);
    for (const typed of ['🎉', '"', '*', 'a OR', '(', 'NEAR(', '\ud842', '\ue000zg', '{internal}:', '-', "'"])
      expect(() => find(typed), JSON.stringify(typed)).not.toThrow();
  });

  test('no longer by its old name once it has a new one', () => {
    const id = add('旧名称公司');
    const { workspace, owner } = desk;
    workspace.write({ action: 'test.firm.update', actor: owner, source: 'screen' }, (work) =>
      work.update(Company, id, { name: '崭新字号' }),
    );
    for (const typed of ['旧名', 'jmc']) expect(find(typed)).not.toContain(id);
    for (const typed of ['崭新', 'zxzh']) expect(find(typed)).toContain(id);
  });
});

const COMMON = [...'中国移动云帆科技有限公司上海北京重庆长沙银行乐山单曾解仇区软件信息集团龍門貿易'];
const name = fc
  .array(fc.constantFrom(...COMMON), { minLength: 2, maxLength: 16 })
  .map((each) => each.join(''));

describe('of any name', () => {
  test('every pair of neighbouring characters finds it, and so do its initials', () => {
    fc.assert(
      fc.property(name, (each) => {
        const id = add(each);
        const characters = [...each];
        for (const [at, character] of characters.slice(0, -1).entries())
          expect(find(`${character}${characters[at + 1]}`)).toContain(id);
        const [stretch] = readRun(each);
        const syllables = stretch?.spellings[0] ?? [];
        expect(syllables).toHaveLength(characters.length);
        expect(find(initialsOf(syllables))).toContain(id);
        expect(find(syllables.join(''))).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('what finds it is marked in it, and the marks lie in order within it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), name, fc.nat(), (around, each, pick) => {
        const shown = `${around}${each}`;
        const typed = [...readingsOf(each)].filter((reading) => reading.length > 1);
        const marks = marksIn(shown, typedParts(typed[pick % typed.length] ?? ''), true);
        expect(marks.length).toBeGreaterThan(0);
        let last = 0;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(shown.length);
      }),
    );
  });

  test.each([
    ['中国移动', 'zgyd', ['中国移动']],
    ['中国移动', 'yid', ['移动']],
    ['云帆科技 ABC', '科技 ab', ['科技', 'AB']],
    ['ＡＢＣ公司', 'abc', ['ＡＢＣ']],
    ['138-1234-5678', '5678', ['5678']],
    ['𠮷野家', '野', ['野']],
  ])('%s, looked for as %s, shows %j', (shown, typed, stretches) => {
    expect(marksIn(shown, typedParts(typed), true).map(([from, to]) => shown.slice(from, to))).toEqual(
      stretches,
    );
  });
});
