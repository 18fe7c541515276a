import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { runCommandLine } from '../../src/main/cli/run.ts';
import { bookOf, textRow } from '../core/imports/workbook-for-test.ts';
import { changeData } from '../open-data.ts';
import { WORKER } from '../worker-for-test.ts';

const PASSPHRASE = 'correct horse battery';

let home = '';
let passphraseFile = '';
let printed: string[] = [];
let noted: string[] = [];
let asked: string[] = [];

/** Runs a command line on the folder of this test; `answers` are what a person types when asked, `input` what is piped in. */
function vdesk(
  args: readonly string[],
  { language = 'en_GB.UTF-8', answers = [] as string[], input = '' } = {},
) {
  printed = [];
  noted = [];
  asked = [];
  const waiting = [...answers];
  return runCommandLine(['--home', home, ...args], {
    terminal: {
      print: (line) => printed.push(line),
      note: (line) => noted.push(line),
      interactive: answers.length > 0,
      askSecret: (question) => {
        asked.push(question);
        return Promise.resolve(waiting.shift() ?? '');
      },
      readAll: () => Promise.resolve(input),
    },
    environment: { LANG: language },
    root: home,
    openApp: (folder) =>
      createApp({
        home: folder,
        resources: 'resources',
        worker: WORKER,
        source: 'commandLine',
        cost: { memoryKiB: 1024, iterations: 1 },
      }),
  });
}

const output = (): string => printed.join('\n');
const notes = (): string => noted.join('\n');
const withFile = (...args: string[]): string[] => [...args, '--passphrase-file', passphraseFile];

beforeEach(() => {
  delete process.env.VENDORDESK_PASSPHRASE;
});

describe('a command line that is wrong', () => {
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'vendordesk-cli-'));
  });
  afterAll(() => rmSync(home, { recursive: true }));

  test.each([
    [['fly'], 'There is no command “fly”'],
    [['constructor'], 'There is no command'],
    [['list'], 'usage: vdesk list'],
    [['list', 'deal', 'customer'], 'usage: vdesk list'],
    [['list', 'deal', '--company', 'x'], 'vdesk list has no option --company'],
    [['list', '--wings'], "Unknown option '--wings'"],
    [['list', 'deal', '--filter', '{'], '--filter is not valid JSON'],
    [['list', 'deal', '--filter', '{"field":1}'], '--filter is not a filter'],
    [['list', 'deal', '--language', 'fr'], '--language is zh or en'],
    [['call', 'nothing.here'], 'There is no procedure'],
    [['call', 'session'], 'There is no procedure'],
    [['init', '--person', 'Lin'], '--company is missing'],
    [['bench'], 'no checkout here'],
  ])('%o ends with 2 and says why', async (args, sentence) => {
    expect(await vdesk(withFile(...args))).toBe(2);
    expect(notes()).toContain(sentence);
    expect(output()).toBe('');
  });

  test('bill needs no workspace, and reads its JSON from the line, a file or a pipe', async () => {
    const plan = '{"interval":"month","charges":[{"code":"seats","kind":"seat","price":"100"}]}';
    const bill = `{"plan":${plan},"start":"2026-03-01","quantity":3,"tax":{"rate":6}}`;
    expect(await vdesk(['bill', 'quote', bill, '--json'])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ gross: '318.00', due: '318.00' });
    expect(await vdesk(['bill', 'quote'], { input: bill, language: 'zh_CN.UTF-8' })).toBe(0);
    expect(output()).toContain('数量 × 单价: 3 × 100 = 300');
    expect(output()).toContain('价税合计: 318.00 CNY');
    const file = join(home, 'bill.json');
    writeFileSync(file, bill);
    expect(await vdesk(['bill', 'schedule', file])).toBe(0);
    expect(output()).toContain('2027-02-01 to 2027-02-28');
    rmSync(file);
    const change = `{"change":{"on":"2026-03-16","quantity":5},${bill.slice(1)}`;
    expect(await vdesk(['bill', 'preview', change])).toBe(0);
    expect(output()).toContain('2 × 100 × 16/31 = 3200/31');
    expect(await vdesk(['bill', 'quote', '{"plan":{}}', '--json'])).toBe(1);
    expect(JSON.parse(notes()).problems).toContainEqual(
      expect.objectContaining({ code: 'required', field: 'plan.interval' }),
    );
    expect(await vdesk(['bill', 'quote', '{'])).toBe(2);
    expect(await vdesk(['bill', 'quote', file])).toBe(2);
    expect(notes()).toContain('cannot be read');
    expect(await vdesk(['bill', 'fly', bill])).toBe(2);
  });

  test('nothing was made on the way', () => expect(existsSync(join(home, 'workspaces'))).toBe(false));

  test('help speaks both languages, and no command at all is a mistake', async () => {
    expect(await vdesk(['help'])).toBe(0);
    expect(output()).toContain('vdesk list <entity>');
    expect(await vdesk(['help'], { language: 'zh_CN.UTF-8' })).toBe(0);
    expect(output()).toContain('退出码');
    expect(await vdesk(['list', '--help', '--language', 'zh'])).toBe(0);
    expect(await vdesk([])).toBe(2);
    expect(output()).toBe('');
  });
});

describe('a workspace', () => {
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'vendordesk-cli-'));
    passphraseFile = join(home, 'passphrase');
    writeFileSync(passphraseFile, `${PASSPHRASE}\n`);
    expect(
      await vdesk(['init', '--company', '星河软件', '--person', '林'], { answers: [PASSPHRASE, PASSPHRASE] }),
    ).toBe(0);
    expect(asked).toHaveLength(2);
    expect(output()).toMatch(/^[0-9A-Z-]{20,}$/);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  test('is not made with two passphrases that differ', async () => {
    expect(
      await vdesk(['init', '--company', '乙', '--person', '林'], { answers: [PASSPHRASE, 'another one'] }),
    ).toBe(2);
    expect(notes()).toContain('not the same');
  });

  test('opens with the passphrase from a file, the environment or the prompt', async () => {
    expect(await vdesk(withFile('list', 'customer', '--json'))).toBe(0);
    process.env.VENDORDESK_PASSPHRASE = PASSPHRASE;
    expect(await vdesk(['list', 'customer', '--json'])).toBe(0);
    expect(process.env.VENDORDESK_PASSPHRASE).toBeUndefined();
    expect(await vdesk(['list', 'customer', '--json'], { answers: [PASSPHRASE] })).toBe(0);
    expect(asked).toEqual(['Passphrase: ']);
  });

  test('stays shut without it, with 3 and a sentence in either language', async () => {
    expect(await vdesk(['list', 'customer'])).toBe(3);
    expect(notes()).toContain('No passphrase was given');
    expect(await vdesk(['list', 'customer'], { answers: ['wrong'], language: 'zh_CN.UTF-8' })).toBe(3);
    expect(notes()).toContain('口令不正确');
    expect(await vdesk(withFile('list', 'customer', '--workspace', join(home, 'gone.vdesk')))).toBe(3);
    expect(notes()).toContain('gone.vdesk');
  });

  test('is changed by calls, once for each key', async () => {
    const create = [
      'call',
      'records.create',
      '{"entity":"customer","values":{"name":"轴承一厂"}}',
      '--key',
      'once',
    ];
    expect(await vdesk(withFile(...create))).toBe(0);
    const first = output();
    expect(await vdesk(withFile(...create))).toBe(0);
    expect(output()).toBe(first);
    expect(await vdesk(withFile('list', 'customer', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ name: '轴承一厂' }]);
  });

  test('is listed as a table, and a refusal ends with 1', async () => {
    expect(await vdesk(withFile('list', 'customer', '--search', '轴承', '--language', 'zh'))).toBe(0);
    expect(output()).toContain('轴承一厂');
    expect(notes()).toContain('1 行');
    expect(await vdesk(withFile('list', 'spaceship'))).toBe(1);
    expect(notes()).toContain('spaceship');
    expect(await vdesk(withFile('list', 'spaceship', '--json'))).toBe(1);
    expect(JSON.parse(notes())).toMatchObject({
      code: 'unknownEntity',
      message: expect.stringContaining('spaceship'),
    });
  });

  test('is found by search across kinds, by pinyin too', async () => {
    expect(await vdesk(withFile('search', 'zcyc', '--language', 'zh'))).toBe(0);
    expect(output()).toMatch(/客户 +轴承一厂/);
    expect(notes()).toBe('客户：1 条');
    expect(await vdesk(withFile('search', '轴承', '一厂', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([
      { entity: 'customer', count: 1, hits: [{ title: '轴承一厂' }] },
    ]);
    expect(await vdesk(withFile('search', '轴承', '--entity', 'product'))).toBe(0);
    expect(notes()).toBe('Nothing found for “轴承”');
    expect(await vdesk(withFile('search', '轴承', '--entity', 'spaceship'))).toBe(1);
    expect(await vdesk(withFile('search'))).toBe(2);
  });

  test('takes a condition as text, by names or labels, and names the place of a slip', async () => {
    expect(await vdesk(withFile('list', 'customer', '--where', 'name contains 轴承', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ name: '轴承一厂' }]);
    expect(
      await vdesk(withFile('list', 'customer', '--where', '客户名称 包含 轴承 且 电话 不为空', '--json')),
    ).toBe(0);
    expect(JSON.parse(output())).toEqual([]);
    expect(await vdesk(withFile('list', 'customer', '--where', 'name = 轴承一厂 and regoin'))).toBe(1);
    expect(notes()).toContain('at character 17, “regoin”: there is no field “regoin”');
    const out = join(home, 'where.json');
    expect(await vdesk(withFile('export', 'stage', '--where', 'not name is empty', '--out', out))).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).not.toEqual([]);
  });

  test('knows the company’s own fields by label, and tags by name', async () => {
    const call = async (path: string, input: object): Promise<number> =>
      vdesk(withFile('call', path, JSON.stringify(input)));
    expect(await call('customFields.create', { entity: 'customer', name: '等级', kind: 'text' })).toBe(0);
    expect(await vdesk(withFile('list', 'customer', '--where', 'name = 轴承一厂', '--json'))).toBe(0);
    const [row] = JSON.parse(output()) as { id: string }[];
    const tag = { entity: 'customer', id: row?.id, tag: { name: '重点' } };
    expect(await call('tags.add', tag)).toBe(0);
    const where = '标签 属于 (重点) 且 等级 为空';
    expect(await vdesk(withFile('list', 'customer', '--where', where, '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ name: '轴承一厂', refs: { tags: '重点' } }]);
    expect(await vdesk(withFile('list', 'customer', '--where', 'tags = 没有的'))).toBe(1);
    expect(notes()).toContain('there is no tag “没有的”');
  });

  test('goes on beyond one page, up to the limit', async () => {
    for (const name of ['一', '二', '三']) {
      expect(
        await vdesk(
          withFile('call', 'records.create', JSON.stringify({ entity: 'customer', values: { name } })),
        ),
      ).toBe(0);
    }
    expect(await vdesk(withFile('list', 'customer', '--limit', '2'))).toBe(0);
    expect(notes()).toBe('2 rows, and more (--limit)');
  });

  test('shows what lies in the recycle bin, and brings it back by a call', async () => {
    expect(await vdesk(withFile('list', 'customer', '--search', '轴承', '--json'))).toBe(0);
    const [{ id }] = JSON.parse(output()) as [{ id: string }];
    const order = JSON.stringify({ entity: 'customer', ids: [id] });
    expect(await vdesk(withFile('call', 'records.delete', order))).toBe(0);
    expect(await vdesk(withFile('recycle-bin', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ entity: 'customer', id, deletedBy: '林', daysLeft: 30 }]);
    expect(await vdesk(withFile('recycle-bin', '--language', 'zh'))).toBe(0);
    expect(output()).toMatch(/客户 +轴承一厂 .*30 天后/);
    expect(notes()).toBe('1 行，保留 30 天');
    const back = JSON.stringify({ records: [{ entity: 'customer', id }] });
    expect(await vdesk(withFile('call', 'recycleBin.restore', back))).toBe(0);
    expect(await vdesk(withFile('recycle-bin', '--json'))).toBe(0);
    expect(JSON.parse(output())).toEqual([]);
  });

  test('lists rules, tries one, switches it on, and does what is due', async () => {
    const definition = {
      when: { on: 'created' },
      condition: null,
      actions: [{ do: 'set', values: { note: '新 {客户名称}' } }],
    };
    const given = JSON.stringify({ name: '标注', entity: 'customer', definition });
    expect(await vdesk(withFile('call', 'rules.create', given))).toBe(0);
    expect(await vdesk(withFile('rules', 'enable', '标注'))).toBe(1); // not tried yet
    expect(await vdesk(withFile('rules', 'trial', '标注'))).toBe(0);
    expect(await vdesk(withFile('rules', 'enable', '标注'))).toBe(0);
    const values = JSON.stringify({ entity: 'customer', values: { name: '命令行客户' } });
    expect(await vdesk(withFile('call', 'records.create', values))).toBe(0);
    expect(await vdesk(withFile('rules', 'run'))).toBe(0);
    expect(await vdesk(withFile('list', 'customer', '--where', '备注 = "新 命令行客户"', '--json'))).toBe(0);
    expect(JSON.parse(output())).toHaveLength(1);
    expect(await vdesk(withFile('rules', '--language', 'zh'))).toBe(0);
    expect(output()).toMatch(/标注 +启用 .* 1 +0 +当新建客户时，把“备注”设为/);
    expect(await vdesk(withFile('rules', 'disable', '没有这条'))).toBe(2);
    expect(await vdesk(withFile('rules', 'fly'))).toBe(2);
  });

  test('lists jobs, pauses one, runs it all the same, and tells its runs', async () => {
    const name = 'core.forgetRuns';
    expect(await vdesk(withFile('jobs', '--json'))).toBe(0);
    const names = (JSON.parse(output()) as { name: string }[]).map((job) => job.name);
    expect(names).toContain(name);
    expect(await vdesk(withFile('jobs', 'pause', name, '--language', 'zh'))).toBe(0);
    expect(output()).toMatch(/已暂停/);
    expect(await vdesk(withFile('jobs', 'run', name))).toBe(0);
    expect(await vdesk(withFile('jobs', 'history', name, '--language', 'en'))).toBe(0);
    expect(output()).toMatch(/done +by hand/);
    expect(await vdesk(withFile('jobs', 'resume', name, '--language', 'zh'))).toBe(0);
    expect(output()).not.toMatch(/已暂停/);
    expect(await vdesk(withFile('jobs', 'run', 'no-such-job'))).toBe(2);
    expect(await vdesk(withFile('jobs', 'fly', name))).toBe(2);
    expect(await vdesk(withFile('jobs', 'run'))).toBe(2);
  });

  test('takes a file in, once, and gives it back', async () => {
    const file = join(home, 'products.csv');
    writeFileSync(file, 'product,sales_price\n轴承 A,120\n轴承 B,80.5\n');
    expect(await vdesk(withFile('import', 'product', file, '--dry-run'))).toBe(0);
    expect(output()).toBe('2 new, 0 changed, 0 unchanged, 0 duplicate, 0 with errors');
    expect(await vdesk(withFile('import', 'product', file))).toBe(0);
    expect(output()).toContain('2 new');
    expect(await vdesk(withFile('import', 'product', file, '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ counts: { new: 0, unchanged: 2 } });

    const out = join(home, 'out.csv');
    expect(await vdesk(withFile('export', 'product', '--out', out))).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFF.*\r\n.*轴承 A/s);
    expect(await vdesk(withFile('export', 'product', '--out', join(home, 'nowhere', 'out.csv')))).toBe(2);
    expect(readdirSync(home).filter((name) => name.includes('.part'))).toEqual([]);
    expect(await vdesk(withFile('export', 'product', '--out', join(home, 'out.txt')))).toBe(2);
  });

  test('takes a workbook in, a sheet of it by name, and gives its errors back as one', async () => {
    const file = join(home, 'products.xlsx');
    const sheets = {
      软件: textRow('product', 'sales_price') + textRow('轴承 A', '120'),
      硬件: textRow('product', 'sales_price') + textRow('轴承 X', 'cheap'),
    };
    writeFileSync(file, bookOf({ sheets }));
    expect(await vdesk(withFile('import', 'product', file))).toBe(2);
    expect(notes()).toMatch(/several sheets with data; choose one with --sheet: 软件, 硬件/);
    expect(await vdesk(withFile('import', 'product', file, '--sheet', '软件'))).toBe(0);
    expect(output()).toBe('0 new, 0 changed, 1 unchanged, 0 duplicate, 0 with errors');
    const result = join(home, 'result.xlsx');
    expect(await vdesk(withFile('import', 'product', file, '--sheet', '硬件', '--result', result))).toBe(1);
    expect(readFileSync(result).subarray(0, 2).toString()).toBe('PK');
    expect(await vdesk(withFile('import', 'product', file, '--sheet', '没有'))).toBe(1);
  });

  test('leaves as plain files into a folder of its own', async () => {
    const out = join(home, 'leaving');
    expect(await vdesk(withFile('export-workspace', '--out', out, '--format', 'csv'))).toBe(0);
    expect(notes()).toMatch(/not encrypted/);
    expect(readdirSync(out).sort()).toEqual(['README.en.md', 'README.zh.md', 'csv', 'manifest.json']);
    expect(readFileSync(join(out, 'csv', 'customer.csv'), 'utf8')).toContain('轴承一厂');
    expect(await vdesk(withFile('export-workspace', '--out', out))).toBe(1);
    expect(await vdesk(withFile('export-workspace', '--out', join(home, 'x'), '--format', 'xml'))).toBe(2);
    expect(await vdesk(withFile('export-workspace'))).toBe(2);
  });

  test('writes nothing of a file with errors, says where they are, and takes the rest when told to', async () => {
    const file = join(home, 'mixed.csv');
    const result = join(home, 'result.csv');
    writeFileSync(file, 'product,sales_price\n轴承 C,120\n轴承 D,much\n');
    expect(await vdesk(withFile('import', 'product', file, '--result', result, '--language', 'zh'))).toBe(1);
    expect(notes()).toContain('第 3 行');
    expect(notes()).toContain('没有写入任何数据');
    expect(readFileSync(result, 'utf8')).toContain('much');
    expect(await vdesk(withFile('list', 'product', '--search', '轴承 C', '--json'))).toBe(0);
    expect(JSON.parse(output())).toEqual([]);
    expect(await vdesk(withFile('import', 'product', file, '--skip-errors'))).toBe(0);
    expect(output()).toContain('1 new');
  });

  test('asks once for an unknown name, and follows what the mapping file says of it', async () => {
    const file = join(home, 'people.csv');
    const map = join(home, 'map.json');
    writeFileSync(file, 'sales_agent,manager\n李雷,北区\n韩梅梅,北区\n');
    expect(await vdesk(withFile('import', 'salesperson', file))).toBe(1);
    expect(notes().match(/北区/g)).toHaveLength(1);
    writeFileSync(map, '{"values":{"teamId":{"北区":{"create":true}}}}');
    expect(await vdesk(withFile('import', 'salesperson', file, '--map', map))).toBe(0);
    writeFileSync(map, '{"values":{"teamId":{"北方区":{"use":"北区"}}}}');
    writeFileSync(file, 'sales_agent,manager\n王芳,北方区\n');
    expect(await vdesk(withFile('import', 'salesperson', file, '--map', map))).toBe(0);
    writeFileSync(map, '{"values":{"teamId":{"北方区":{"use":"南区"}}}}');
    expect(await vdesk(withFile('import', 'salesperson', file, '--map', map))).toBe(2);
    writeFileSync(map, '{"colums":{}}');
    expect(await vdesk(withFile('import', 'salesperson', file, '--map', map))).toBe(2);
    expect(notes()).toContain('colums');
  });

  test('takes files onto a record, and gives them back without writing over anything', async () => {
    expect(await vdesk(withFile('list', 'customer', '--json', '--limit', '1'))).toBe(0);
    const [customer] = JSON.parse(output()) as { id: string }[];
    const record = ['customer', customer?.id ?? ''];
    const contract = join(home, '合同.txt');
    const folder = join(home, 'saved');
    writeFileSync(contract, '框架合同');
    expect(await vdesk(withFile('attach', ...record, contract, '--note', '已签'))).toBe(0);
    expect(notes()).toContain('Attached “合同.txt”');
    expect(await vdesk(withFile('attach', ...record, contract))).toBe(0);
    expect(notes()).toContain('has “合同.txt” already');
    expect(await vdesk(withFile('attach', ...record, join(home, 'gone.txt')))).toBe(2);
    writeFileSync(join(home, 'run.sh'), 'echo');
    expect(await vdesk(withFile('attach', ...record, join(home, 'run.sh')))).toBe(1);
    expect(await vdesk(withFile('attachments', ...record, '--save', folder))).toBe(0);
    expect(output()).toMatch(/合同\.txt .*12 .*林 .*已签/);
    expect(await vdesk(withFile('attachments', ...record, '--save', folder))).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['合同 (2).txt', '合同.txt']);
    expect(readFileSync(join(folder, '合同.txt'), 'utf8')).toBe('框架合同');
    expect(await vdesk(withFile('attachments', 'customer', 'nowhere'))).toBe(1);
  });

  test('tells what happened in it, under conditions, as a table, as JSON and as a file', async () => {
    expect(await vdesk(withFile('audit', '--limit', '2', '--language', 'zh'))).toBe(0);
    expect(output()).toContain('命令行');
    expect(notes()).toBe('2 个操作，还有更多（--limit）');
    expect(await vdesk(withFile('audit', '--entity', 'customer', '--person', '林', '--json'))).toBe(0);
    const lines = JSON.parse(output()) as { records: { title: string }[] }[];
    expect(lines.map(({ records }) => records[0]?.title).slice(-4)).toEqual(['三', '二', '一', '轴承一厂']);
    expect(await vdesk(withFile('audit', '--source', 'import', '--reason', 'MIXED', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ reason: 'mixed.csv', source: 'import' }]);
    const out = join(home, 'audit.csv');
    expect(await vdesk(withFile('audit', '--action', 'catalog', '--out', out))).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('轴承 A');
    for (const [args, sentence] of [
      [['--source', 'nowhere'], '--source is one of'],
      [['--undo', 'maybe'], '--undo is undone or undo'],
      [['--record', 'x'], '--record goes with --entity'],
      [['--person', '无名'], 'There is no person “无名”'],
    ] as const) {
      expect(await vdesk(withFile('audit', ...args))).toBe(2);
      expect(notes()).toContain(sentence);
    }
    expect(await vdesk(withFile('audit', '--from', '2026-02-30'))).toBe(1);
    expect(notes()).toContain('2026-02-30');
  });

  test('hands out its daily heads, and says whether one still holds', async () => {
    expect(await vdesk(withFile('heads', '--json'))).toBe(0);
    const [head] = JSON.parse(output()) as { action: number; hash: string }[];
    const { action, hash } = head ?? { action: 0, hash: '' };
    expect(await vdesk(withFile('heads', '--check', `${action}:${hash}`))).toBe(0);
    expect(notes()).toContain('is in the chain unchanged');
    expect(await vdesk(withFile('heads', '--check', `${action - 1}:${hash}`))).toBe(1);
    expect(notes()).toContain('not the deposited one');
    expect(await vdesk(withFile('heads', '--check', 'x'))).toBe(2);
    const out = join(home, 'heads.csv');
    expect(await vdesk(withFile('heads', '--out', out))).toBe(0);
    // unlocking is an action too, so the head has moved on since
    expect(readFileSync(out, 'utf8')).toMatch(/\d{4}-\d\d-\d\d,\d+,\d+,[0-9a-f]{64}/);
  });

  test('is found sound', async () => {
    expect(await vdesk(withFile('verify', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ findings: [] });
    expect(notes()).toContain('The workspace is sound');
  });

  test('a sample company of another name stands beside it', { timeout: 60_000 }, async () => {
    expect(await vdesk(['sample', '--size', 'XL'])).toBe(2);
    expect(notes()).toContain('--size is S, M or L');
    expect(await vdesk(['sample', '--json'])).toBe(0);
    const { path, passphrase } = JSON.parse(output());
    expect(
      await vdesk(['list', 'deal', '--workspace', path, '--limit', '1'], { answers: [passphrase] }),
    ).toBe(0);
    expect(output()).toMatch(/SJ-/);
    rmSync(path, { recursive: true });
  });

  test('is backed up, listed, restored beside itself, and proved by a drill', {
    timeout: 120_000,
  }, async () => {
    const drive = join(home, 'drive');
    mkdirSync(drive);
    expect(await vdesk(withFile('backup', '--to', drive, '--json'))).toBe(0);
    const { backup, copiedTo } = JSON.parse(output());
    expect(readdirSync(copiedTo).sort()).toEqual(['data.db', 'keys.json', 'manifest.json']);
    expect(await vdesk(['backups'])).toBe(0); // no passphrase
    expect(output()).toContain(backup.name);
    expect(output()).toContain('By hand');
    expect(await vdesk(withFile('compare', backup.name))).toBe(0);
    expect(notes()).toContain('Actions: 1,'); // signing in
    const after = '{"entity":"customer","values":{"name":"后来的客户"}}';
    expect(await vdesk(withFile('call', 'records.create', after))).toBe(0);
    expect(await vdesk(withFile('compare', backup.name))).toBe(0);
    expect(notes()).toContain('Actions: 4,');
    expect(output()).toMatch(/Customers {2}1/);
    expect(await vdesk(withFile('compare', 'none'))).toBe(1);
    expect(await vdesk(withFile('restore', backup.name, '--name', '回到早上'))).toBe(0);
    const restored = output();
    expect(restored).toBe(join(home, 'workspaces', '回到早上.vdesk'));
    expect(await vdesk(withFile('restore', backup.name, '--name', '回到早上'))).toBe(3);
    expect(notes()).toContain('exists already');
    expect(await vdesk(['restore', copiedTo], { answers: ['wrong'] })).toBe(3);
    expect(await vdesk(withFile('restore', join(drive, 'none')))).toBe(1);
    expect(await vdesk(withFile('restore', drive))).toBe(1);
    expect(notes()).toContain('manifest.json is missing');
    expect(await vdesk(withFile('backup', '--to', join(home, 'unplugged')))).toBe(1);
    expect(notes()).toContain('Give the full path of an existing folder');
    expect(await vdesk(withFile('drill', '--language', 'zh'))).toBe(0);
    expect(notes()).toContain('演练通过');
    expect(output()).toMatch(/^[0-9a-f]{64}$/);
    expect(await vdesk(withFile('verify'))).toBe(0);
    // the list and the way back stand without the data and its keys
    rmSync(join(home, 'workspaces', '星河软件.vdesk', 'keys.json'));
    expect(await vdesk(withFile('list', 'customer'))).toBe(3);
    expect(await vdesk(['backups', '--json'])).toBe(0);
    expect(JSON.parse(output()).map(({ name }: { name: string }) => name)).toContain(backup.name);
    expect(await vdesk(withFile('restore', backup.name, '--json'))).toBe(0);
    const { path } = JSON.parse(output());
    cpSync(join(path, 'keys.json'), join(home, 'workspaces', '星河软件.vdesk', 'keys.json'));
    rmSync(path, { recursive: true });
    rmSync(restored, { recursive: true });
  });

  test('sends a template out as a file, takes it in again, and draws it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vdesk-templates-'));
    const [file, pdf, bad] = ['quote.json', 'quote.pdf', 'bad.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    expect(await vdesk(withFile('templates', 'export', 'sales.quote', '--out', file))).toBe(0);
    expect(await vdesk(withFile('templates', 'import', file, '--json'))).toBe(0);
    const { id } = JSON.parse(output()) as { id: string };
    expect(await vdesk(withFile('templates'))).toBe(0);
    expect(output()).toContain(id);
    expect(await vdesk(withFile('templates', 'preview', id, '--out', pdf))).toBe(0);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    writeFileSync(bad, '{"vendordesk":"documentTemplate"}');
    expect(await vdesk(withFile('templates', 'import', bad))).toBe(1);
    expect(notes()).toContain('“bad.json” is not a document template');
    expect(await vdesk(withFile('templates', 'burn', id))).toBe(2);
    rmSync(folder, { recursive: true });
  });

  test('accounts for its numbers', async () => {
    expect(
      await vdesk(withFile('call', 'records.create', '{"entity":"deal","values":{"name":"Renewal"}}')),
    ).toBe(0);
    expect(await vdesk(withFile('numbers'))).toBe(0);
    expect(output()).toMatch(/Deal {2,}A {2,}\d{4} {2,}SJ-A-\d{4}-000001/);
    expect(notes()).toContain('All numbers of 1 series and periods are accounted for');
    expect(await vdesk(withFile('numbers', '--json'))).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ entity: 'deal', issued: 1, missing: 0, whole: true }]);
  });

  test('prints its metrics, for a window and as of a day', async () => {
    const made = '{"entity":"deal","values":{"name":"Won","amount":120000,"openedOn":"2026-01-05"}}';
    expect(await vdesk(withFile('call', 'records.create', made))).toBe(0);
    const { id } = JSON.parse(output());
    expect(await vdesk(withFile('call', 'sales.win', JSON.stringify({ id, closedOn: '2026-02-03' })))).toBe(
      0,
    );
    expect(await vdesk(withFile('metrics', '--window', '2026-Q1'))).toBe(0);
    expect(output()).toMatch(/SAL-K1 {2,}Sales {2,}1200\.00 CNY/);
    expect(output()).toMatch(/SAL-K3 {2,}Win rate {2,}100\.0%/);
    expect(notes()).toContain('From 2026-01-01 to 2026-03-31');
    expect(await vdesk(withFile('metrics', 'SAL-K3', '--window', '2025'))).toBe(0);
    expect(output()).toContain('— (no data)');
    expect(
      await vdesk(withFile('metrics', 'SAL-K1', '--window', '2026', '--as-of', '2020-01-01', '--json')),
    ).toBe(0);
    expect(JSON.parse(output())).toMatchObject([{ id: 'SAL-K1', value: 0, asOf: '2020-01-01' }]);
    expect(await vdesk(withFile('metrics', '--window', 'soon'))).toBe(2);
    expect(await vdesk(withFile('metrics', '--as-of', 'yesterday'))).toBe(2);
    expect(await vdesk(withFile('metrics', 'SAL-K9'))).toBe(1);
    expect(notes()).toContain('No metric is called “SAL-K9”');
  });

  test('whose counter was set back does not add up, and says so with 1', async () => {
    const [name = ''] = readdirSync(join(home, 'workspaces'));
    const set = (next: string): Promise<void> =>
      changeData(join(home, 'workspaces', name), PASSPHRASE, (database) =>
        database.exec(`update number_counter set next = next ${next}`),
      );
    await set('- 1');
    expect(await vdesk(withFile('numbers'))).toBe(1);
    expect(output()).toContain('The counter is behind');
    expect(await vdesk(withFile('verify'))).toBe(1);
    await set('+ 1');
  });

  test('is refused to a second program while the first has it open', async () => {
    const worker = WORKER;
    const other = createApp({ home, resources: 'resources', worker, source: 'screen' });
    await other.core.sessions.unlock({ passphrase: PASSPHRASE });
    try {
      expect(await vdesk(withFile('list', 'customer'))).toBe(3);
      expect(notes()).toContain('Another program is using this workspace');
    } finally {
      await other.close();
    }
    expect(await vdesk(withFile('list', 'customer'))).toBe(0);
  });
});
