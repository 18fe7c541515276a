import { beforeEach, describe, expect, test } from 'vitest';
import { Person } from '../../../src/main/core/access/person.ts';
import { parseTable } from '../../../src/main/core/imports/delimited.ts';
import { problemText } from '../../../src/shared/errors.ts';
import { standardRole } from '../workspace-for-test.ts';
import { type Desk, deskForTest, refusalOf, sentenceOf, textOf } from './desk-for-test.ts';
import { Good, Maker, Remark, Shelf } from './goods-for-test.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await deskForTest();
});

const verdicts = (report: ReturnType<Desk['import']>): string[] =>
  report.sample.toSorted((a, b) => a.row - b.row).map(({ verdict }) => verdict);
const reasons = (report: ReturnType<Desk['import']>): string[] =>
  report.sample.flatMap(({ problems }) => problems.map((problem) => problemText(problem, 'zh')));

describe('each row gets a verdict', () => {
  test('new, unchanged, changed, duplicate, error', () => {
    desk.import(Good, '货号,品名,数量\nA,螺丝,1\nB,螺母,2\n');
    const report = desk.import(Good, '货号,品名,数量\nA,螺丝,1\nB,螺母,3\nb,螺母,4\nC,垫片,5\nD,垫圈,x\n', {
      skipErrors: true,
    });
    expect(verdicts(report)).toEqual(['unchanged', 'changed', 'duplicate', 'new', 'error']);
    expect(report.counts).toEqual({ new: 1, changed: 1, unchanged: 1, duplicate: 1, error: 1 });
    expect(desk.rows(Good).map(({ code, count }) => [code, count])).toEqual([
      ['A', 1],
      ['B', 3],
      ['C', 5],
    ]);
    expect(report.sample[0]).toMatchObject({ row: 6, problems: [{ code: 'notNumber', column: '数量' }] });
  });

  test('an empty cell and an unmapped column leave what is there', () => {
    desk.import(Good, '货号,品名,数量,说明\nA,螺丝,1,原样\n');
    expect(verdicts(desk.import(Good, '货号,品名,数量\nA,螺丝,\n'))).toEqual(['unchanged']);
    expect(desk.rows(Good)).toMatchObject([{ count: 1, note: '原样' }]);
  });

  test('the first key that a row fills decides', () => {
    desk.import(Good, '货号,品名\nA,螺丝\n,螺母\n');
    const report = desk.import(Good, '货号,品名,数量\nA,改名,1\n,螺母,2\n');
    expect(report.counts).toMatchObject({ new: 0, changed: 2 });
    expect(desk.rows(Good)).toMatchObject([
      { code: 'A', name: '改名', count: 1 },
      { code: null, name: '螺母', count: 2 },
    ]);
  });

  test('two records that share a key: what agrees with one is unchanged, what agrees with none is an error', () => {
    desk.insert(Good, { name: '螺丝', count: 1 });
    desk.insert(Good, { name: '螺丝', count: 2 });
    expect(verdicts(desk.import(Good, '品名,数量\n螺丝,2\n', { dryRun: true }))).toEqual(['unchanged']);
    const report = desk.import(Good, '品名,数量\n螺丝,3\n', { dryRun: true });
    expect(reasons(report)).toEqual(['已有 2 条货品的“品名”是“螺丝”，无法确定更新哪一条。请先合并或改名。']);
  });

  test('an deleted record comes back, and the row says so', () => {
    const id = desk.insert(Good, { name: '螺丝', deletedAt: null });
    desk.workspace.write({ action: 'test.thing.write', actor: desk.owner, source: 'screen' }, (work) =>
      work.update(Good, id, { deletedAt: work.now }),
    );
    const report = desk.import(Good, '品名\n螺丝\n');
    expect([verdicts(report), reasons(report)]).toEqual([
      ['changed'],
      ['这条货品在回收站中，导入会恢复它。'],
    ]);
    expect(desk.rows(Good)).toHaveLength(1);
  });
});

describe('a column named like a part of JavaScript is a column', () => {
  test.each(['constructor', '__proto__', 'toString'])('%s', (name) => {
    const report = desk.import(Good, `品名,${name}\n螺丝,1\n`);
    expect(report.counts.new).toBe(1);
  });
  test('and such a value of a reference is unknown, not created', () => {
    const report = desk.import(Good, '品名,厂商\n螺丝,constructor\n', { dryRun: true });
    expect(report.unknownValues).toMatchObject([{ field: 'makerId', value: 'constructor', count: 1 }]);
    expect(desk.rows(Maker)).toEqual([]);
  });
});

describe('amounts', () => {
  test('are in the currency of the row, else of the default, else of the company', () => {
    desk.import(Good, '品名,价格,货币\n甲,100,JPY\n乙,1.234,kwd\n丙,1.5,\n');
    desk.import(Good, '品名,价格\n丁,100\n', { mapping: { defaults: { currency: 'JPY' } } });
    expect(desk.rows(Good).map(({ price, currency }) => [price, currency])).toEqual([
      [100, 'JPY'],
      [1234, 'KWD'],
      [150, null],
      [100, 'JPY'],
    ]);
  });

  test('of a record that is there are in its own currency', () => {
    desk.import(Good, '品名,价格,货币\n甲,100,JPY\n');
    expect(verdicts(desk.import(Good, '品名,价格\n甲,100\n'))).toEqual(['unchanged']);
    expect(desk.rows(Good)).toMatchObject([{ price: 100, currency: 'JPY' }]);
  });

  test('with the sign of another currency are refused', () => {
    const report = desk.import(Good, '品名,价格\n甲,$100\n', { dryRun: true });
    expect(reasons(report)).toEqual([
      '“价格”写的是“$100”，而这一行的货币是 CNY。请对应货币列，或为货币设默认值。',
    ]);
    expect(
      desk.import(Good, '品名,价格\n甲,$100\n', { mapping: { defaults: { currency: 'USD' } } }).counts.new,
    ).toBe(1);
  });
});

describe('references', () => {
  beforeEach(() => {
    desk.insert(Maker, { name: '宏图 Pro' });
  });
  const FILE = '品名,厂商\n甲,宏图Pro\n乙,宏图Pro\n丙,宏图pro\n丁,ＨＯＮＧ\n戊,宏图  PRO\n';

  test('match whatever case, width and blanks; unknown ones are asked once, with what they may mean', () => {
    const report = desk.import(Good, FILE, { dryRun: true });
    expect(report.unknownValues).toMatchObject([
      { field: 'makerId', value: '宏图Pro', count: 3, rows: [2, 3, 4], suggestions: [{ label: '宏图 Pro' }] },
      { value: 'ＨＯＮＧ', count: 1, rows: [5], suggestions: [], creatable: true, ambiguous: false },
    ]);
    expect(verdicts(report)).toEqual(['error', 'error', 'error', 'error', 'new']);
  });

  test('are used, created or left empty as the user chose', () => {
    const [maker] = desk.rows(Maker);
    const values = { makerId: { 宏图Pro: { use: String(maker?.id) }, ＨＯＮＧ: { create: true as const } } };
    expect(desk.import(Good, FILE, { mapping: { values } }).counts.new).toBe(5);
    expect(desk.rows(Maker).map(({ name }) => name)).toEqual(['宏图 Pro', 'ＨＯＮＧ']);
    const empty = { makerId: { 无名: { empty: true as const } } };
    desk.import(Good, '品名,厂商\n己,无名\n', { mapping: { values: empty } });
    expect(desk.rows(Good).at(-1)).toMatchObject({ name: '己', makerId: null });
  });

  test('of a kind that may not be imported are not created, whatever was sent', () => {
    const values = { shelfId: { 左: { create: true as const } } };
    const report = desk.import(Good, '品名,货架\n甲,左\n', { dryRun: true, mapping: { values } });
    expect([verdicts(report), report.unknownValues[0]?.creatable ?? false]).toEqual([['error'], false]);
    expect(desk.rows(Shelf)).toEqual([]);
  });

  test('a row with another problem creates nothing', () => {
    const values = { makerId: { 新厂: { create: true as const } } };
    desk.import(Good, '品名,数量,厂商\n甲,x,新厂\n', { skipErrors: true, mapping: { values } });
    expect(desk.rows(Maker)).toHaveLength(1);
  });

  test('with a name that two records share are asked, and a record keeps the one it has', () => {
    const second = desk.insert(Maker, { name: '宏图 PRO' });
    const report = desk.import(Good, '品名,厂商\n甲,宏图 Pro\n', { dryRun: true });
    expect(report.unknownValues).toMatchObject([{ ambiguous: true, creatable: false }]);
    expect(report.unknownValues[0]?.suggestions).toHaveLength(2);
    expect(reasons(report)).toEqual(['“厂商”的“宏图 Pro”对应 2 条厂商。请选择其中一条。']);
    desk.insert(Good, { name: '甲', makerId: second });
    expect(verdicts(desk.import(Good, '品名,厂商\n甲,宏图 Pro\n'))).toEqual(['unchanged']);
  });

  test('to rows of the same file are found whatever their order; a circle is an error, a long chain none', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => `M${at},M${at + 1}`);
    const report = desk.import(Maker, `厂商名称,上级厂商\n${chain.join('\n')}\nM20000,\n`);
    expect(report.counts).toMatchObject({ new: 20_001, error: 0 });
    const circle = desk.import(Maker, '厂商名称,上级厂商\nX,Y\nY,X\nZ,Z\n', { dryRun: true });
    expect(verdicts(circle)).toEqual(['error', 'error', 'error']);
  });

  test('as a default stand for a record, or are a problem', () => {
    desk.import(Good, '品名\n甲\n', { mapping: { defaults: { makerId: '宏图 pro' } } });
    expect(desk.rows(Good)[0]?.makerId).toBe(desk.rows(Maker)[0]?.id);
    const report = desk.import(Good, '品名\n乙\n', {
      dryRun: true,
      mapping: { defaults: { makerId: '谁' } },
    });
    expect(verdicts(report)).toEqual(['error']);
  });
});

describe('the mapping', () => {
  test('needs every required field, all named at once', () => {
    expect(sentenceOf(() => desk.import(Good, '货号\nA\n'))).toBe(
      '没有列对应必填的“品名”。请为它选择一列或一个默认值。',
    );
    expect(desk.import(Good, '货号\nA\n', { mapping: { defaults: { name: '无名' } } }).counts.new).toBe(1);
  });
  test('takes one column for a field', () => {
    const columns = { 甲: 'name', 乙: 'name' };
    expect(sentenceOf(() => desk.import(Good, '甲,乙\n1,2\n', { mapping: { columns } }))).toBe(
      '“甲”和“乙”两列都对应“品名”。请只保留一列。',
    );
  });
  test('is remembered for the same headers, less what is no field', () => {
    desk.import(Good, '一,二\n甲,1\n', { mapping: { columns: { 一: 'name', 二: 'count' } } });
    expect(desk.inspect(Good, '一,二\n乙,2\n').remembered?.columns).toEqual({ 一: 'name', 二: 'count' });
    expect(desk.inspect(Good, '一,三\n乙,2\n').remembered).toBeNull();
  });
});

describe('all or nothing', () => {
  test('a dry run writes nothing and promises what the commit does', () => {
    const file = '品名,数量\n甲,1\n乙,x\n';
    const dry = desk.import(Good, file, { dryRun: true });
    expect([desk.rows(Good), dry.group, dry.committed]).toEqual([[], null, false]);
    const done = desk.import(Good, file, { skipErrors: true, expected: dry.counts });
    expect([done.counts, done.committed]).toEqual([dry.counts, true]);
  });

  test('one wrong row refuses the file, and says where', () => {
    expect(sentenceOf(() => desk.import(Good, '品名,日期\n甲,2017-03-01\n乙,2017-02-30\n'))).toBe(
      '有 1 行有错误，没有写入任何数据。请更正文件，或选择跳过错误行。' +
        '第 3 行“日期”：“日期”需要存在的日期，例如 2026-03-01，收到的是“2017-02-30”。',
    );
    expect(desk.rows(Good)).toEqual([]);
  });

  test('a record that appeared since the dry run refuses the commit', () => {
    const dry = desk.import(Good, '品名\n甲\n', { dryRun: true });
    desk.insert(Good, { name: '甲' });
    expect(refusalOf(() => desk.import(Good, '品名\n甲\n', { expected: dry.counts })).code).toBe(
      'importChanged',
    );
  });

  test('an error at any row, a cancel too, leaves nothing', () => {
    const file = `品名\n${Array.from({ length: 2000 }, (_, at) => `N${at}`).join('\n')}\n`;
    for (const stop of [500, 1000, 2000])
      expect(() =>
        desk.import(Good, file, {
          onProgress: (done) => {
            if (done === stop) throw new Error('cut');
          },
        }),
      ).toThrow('cut');
    expect(desk.rows(Good)).toEqual([]);
    expect(desk.workspace.reader.sqlAll('select 1 from importJob')).toEqual([]);
  });
});

describe('the same file again', () => {
  test('adds nothing, with a key or without', () => {
    const goods = '品名\n甲\n乙\n';
    const remarks = '内容\n很好\n很好\n';
    desk.import(Good, goods);
    expect(desk.import(Good, goods).counts).toMatchObject({ new: 0, unchanged: 2 });
    expect(desk.import(Remark, remarks).counts).toMatchObject({ new: 2 });
    expect(desk.inspect(Remark, remarks).seenBefore).toMatchObject({ count: 2 });
    expect(desk.import(Remark, remarks).counts).toMatchObject({ new: 0, duplicate: 2 });
    expect(desk.rows(Remark)).toHaveLength(2);
  });

  test('comes in anew after the import was undone', () => {
    for (const [entity, file] of [
      [Good, '品名\n甲\n'],
      [Remark, '内容\n很好\n'],
    ] as const) {
      desk.undo(desk.import(entity, file).group);
      expect([desk.rows(entity), desk.inspect(entity, file).seenBefore]).toEqual([[], null]);
      expect(desk.import(entity, file).committed).toBe(true);
      expect(desk.rows(entity)).toHaveLength(1);
    }
  });
});

describe('rights', () => {
  test('only what may be imported, by whoever may write it', () => {
    expect(sentenceOf(() => desk.import(Person, '姓名\n甲\n'))).toBe('人员不能从文件导入。');
    expect(refusalOf(() => desk.import(Good, '品名\n甲\n', { as: standardRole('observer') })).code).toBe(
      'notAllowed',
    );
  });

  test('a field that a person may not see, they may not fill either', () => {
    const columns = { 品名: 'name', 毛利: 'margin' };
    const file = '品名,毛利\n甲,40\n';
    expect(desk.inspect(Good, file, standardRole('salesLead')).columns.map(({ field }) => field)).toEqual([
      'name',
      null,
    ]);
    expect(
      refusalOf(() => desk.import(Good, file, { as: standardRole('salesLead'), mapping: { columns } })).code,
    ).toBe('unknownField');
    expect(desk.import(Good, file, { mapping: { columns } }).counts.new).toBe(1);
  });
});

describe('the result file', () => {
  test('has every row with its verdict and reason, can be corrected, and imported as often as it takes', () => {
    const report = desk.import(Good, '品名,数量\n=1+1,1\n乙,x\n', { dryRun: true });
    const file = textOf(report.resultFile);
    expect(parseTable(file, '').header).toEqual(['品名', '数量', '行', '结果', '原因']);
    expect(parseTable(file, '').rows.map(({ cells }) => cells)).toEqual([
      ["'=1+1", '1', '2', '新增', ''],
      ['乙', 'x', '3', '错误', '第 3 行“数量”：“数量”需要数字，收到的是“x”。'],
    ]);
    const again = desk.import(Good, report.resultFile, { dryRun: true });
    expect(again.resultFile).toEqual(report.resultFile);
    desk.import(Good, file.replace('乙,x', '乙,2'));
    expect(desk.rows(Good).map(({ name, count }) => [name, count])).toEqual([
      ['=1+1', 1],
      ['乙', 2],
    ]);
  });

  test('of errors alone holds the rows that were left out', () => {
    const report = desk.import(Good, '品名,数量\n甲,1\n乙,x\n', { skipErrors: true });
    expect(parseTable(textOf(report.errorFile), '').rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['乙', 'x', '3', '错误'],
    ]);
    expect(desk.import(Good, textOf(report.errorFile).replace('乙,x', '乙,2')).counts.new).toBe(1);
  });
});
