import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LearnAnswer } from '../../src/main/cli/learn-answer.ts';
import { runCommandLine } from '../../src/main/cli/run.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';

const OPEN_DATA = join('..', 'shared', 'data', 'x-education-leads', 'leads-train.csv');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vdesk-learn-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs `vdesk learn`; opening the application would be a fault, for there is no workspace. */
async function learn(args: readonly string[], language = 'en_GB.UTF-8') {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await runCommandLine(['learn', ...args], {
    terminal: {
      print: (line) => printed.push(line),
      note: (line) => noted.push(line),
      interactive: false,
      askSecret: () => Promise.resolve(undefined),
      readAll: () => Promise.resolve(''),
    },
    environment: { LANG: language },
    root: folder,
    openApp: () => {
      throw new Error('a workspace is not needed here');
    },
  });
  return { code, output: printed.join('\n'), notes: noted.join('\n') };
}

const lines = (count: number, separator = ','): string => {
  const random = new SeededRandom(count);
  const rows = Array.from({ length: count }, () => {
    const visits = random.integer(0, 20);
    const trade = random.pick(['制造业', '零售']);
    const came = random.chance(visits / 25 + (trade === '制造业' ? 0.15 : 0));
    return [visits, trade, came ? '是' : '否', came ? '会买' : ''].join(separator);
  });
  return [['访问', '行业', '成交结果', '标签'].join(separator), ...rows].join('\n');
};

test('a file in UTF-8 with a mark and semicolons teaches, another one judges, in both languages and as JSON', async () => {
  const train = file('train.csv', `\uFEFF${lines(400, ';')}`);
  const judged = file('test.csv', lines(300));
  const args = ['lead-score', '--train', train, '--target', '成交结果', '--test', judged];
  const { code, output } = await learn([...args, '--json']);
  expect(code).toBe(0);
  const answer = JSON.parse(output) as LearnAnswer;
  expect(answer).toMatchObject({ rows: 400, columns: ['访问', '行业'] });
  expect(answer.refused).toMatchObject([{ column: '标签', reason: 'nameAfterContact' }]);
  expect(answer.auc).toBeGreaterThan(0.7);
  expect(answer.calibration.reduce((sum, { count }) => sum + count, 0)).toBe(300);
  expect((await learn([...args, '--json'])).output).toBe(output);
  expect((await learn(args, 'zh_CN.UTF-8')).output).toContain('标签: 由联系之后的人填写');
  expect((await learn(args)).output).toContain('Columns left out:');
});

test('a file in GB18030 teaches as well', async () => {
  // 是 and 否, 访问, 结果 and 甲 in GB18030; the rows are of two kinds
  const header = Buffer.from([0xb7, 0xc3, 0xce, 0xca, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a]);
  const random = new SeededRandom(3);
  const rows = Array.from({ length: 200 }, () => {
    const visits = random.integer(0, 20);
    const word = random.chance(visits / 22) ? [0xca, 0xc7] : [0xb7, 0xf1];
    return Buffer.concat([Buffer.from(`${visits},`), Buffer.from([...word, 0x0a])]);
  });
  const train = file('gb.csv', Buffer.concat([header, ...rows]));
  const { code, output } = await learn(['lead-score', '--train', train, '--target', '结果', '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(output) as LearnAnswer).columns).toEqual(['访问']);
});

test('what does not fit is told in one sentence that names the file and the remedy', async () => {
  const whole = file('whole.csv', lines(100));
  const refused = async (train: string, target: string, more: string[] = []) => {
    const { code, notes, output } = await learn([
      'lead-score',
      '--train',
      train,
      '--target',
      target,
      ...more,
    ]);
    expect(output).toBe('');
    return [code, notes];
  };
  expect(await refused(whole, 'Won')).toEqual([
    1,
    '“whole.csv” has no column “Won”. Check its spelling and capitals, or choose another file.',
  ]);
  const alike = file('alike.csv', `a,won\n${'1,1\n'.repeat(50)}`);
  expect((await refused(alike, 'won'))[1]).toContain('All 50 rows of “alike.csv” have the same outcome');
  const words = file('words.csv', 'a,won\n1,1\n2,0\n3,perhaps\n');
  expect((await refused(words, 'won'))[1]).toContain(
    'In row 4 of “words.csv” the column “won” says “perhaps”',
  );
  expect((await refused(file('few.csv', 'a,won\n1,1\n2,0\n'), 'won'))[1]).toContain('Only 2 rows');
  expect((await refused(file('empty.csv', ''), 'won'))[0]).toBe(1);
  expect((await refused(file('head.csv', 'a,won\n'), 'won'))[0]).toBe(1);
  const lacks = file('lacks.csv', '行业,成交结果\n零售,是\n');
  expect((await refused(whole, '成交结果', ['--test', lacks]))[1]).toContain('lacks the column “访问”');
  expect((await learn(['lead-score', '--train', whole])).code).toBe(2);
  expect((await learn(['weather', '--train', whole, '--target', 'x'])).code).toBe(2);
});

test.skipIf(!existsSync(OPEN_DATA))(
  'on real leads, without the columns that leak, unseen rows are told apart and probabilities come true',
  { timeout: 120_000 },
  async () => {
    const [header = '', ...rows] = readFileSync(OPEN_DATA, 'utf8').split(/\r?\n/).filter(Boolean);
    const held = (row: string): boolean =>
      (createHash('sha1')
        .update(row.split(',')[0] ?? '')
        .digest()[0] ?? 0) %
        5 ===
      0;
    const train = file('x-train.csv', [header, ...rows.filter((row) => !held(row))].join('\n'));
    const unseen = file('x-test.csv', [header, ...rows.filter(held)].join('\n'));
    const { output } = await learn([
      'lead-score',
      '--train',
      train,
      '--target',
      'Converted',
      '--test',
      unseen,
      '--json',
    ]);
    const answer = JSON.parse(output) as LearnAnswer;
    const refused = answer.refused.map(({ column }) => column);
    for (const column of ['Tags', 'Lead Quality', 'Lead Profile', 'Last Notable Activity', 'Last Activity'])
      expect(refused).toContain(column);
    expect(answer.auc).toBeGreaterThan(0.88);
    expect(answer.brier).toBeLessThan(0.15);
    expect(answer.heldOut?.calibrationError).toBeLessThan(0.05);
    expect(answer.heldOut?.liftAt10).toBeGreaterThan(2.2);
  },
);
