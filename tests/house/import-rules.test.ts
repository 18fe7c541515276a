import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import config, { STREAM } from '../../.dependency-cruiser.mjs';

type Files = Readonly<Record<string, string>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What breaks a rule in the tree under `root`, a line each. */
async function violations(root: string): Promise<{ rule: string; where: string }[]> {
  const { enhancedResolveOptions, ...options } = config.options;
  const ruleSet = { forbidden: config.forbidden } as IFlattenedRuleSet;
  const { output } = await cruise(
    ['src'],
    { ...options, parser: 'swc', baseDir: root, validate: true, ruleSet },
    enhancedResolveOptions,
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    where: `${from} → ${to}`,
  }));
}

/** The names of the rules that are broken. */
const brokenRules = async (root: string): Promise<string[]> =>
  [...new Set((await violations(root)).map(({ rule }) => rule))].sort();

/** A small tree of files in a folder of its own, with stand-ins for the packages that rules speak of. */
function plant(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'vendordesk-imports-'));
  folders.push(root);
  const all: Files = {
    'package.json': '{"name":"planted","type":"module","imports":{"#shared/*":"./src/shared/*"}}',
    'node_modules/electron/index.js': 'module.exports = {};',
    'node_modules/better-sqlite3/index.js': 'module.exports = {};',
    'src/shared/texts.ts': 'export const text = 1;',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

const value = 'export const value = 1; export type Shape = number;';
const importing = (path: string): string => `import { value } from '${path}'; export const other = value;`;
const importingType = (path: string): string =>
  `import type { Shape } from '${path}'; export type Other = Shape;`;

/** For each rule, a tree that breaks this rule and no other. */
const BROKEN: Readonly<Record<string, Files>> = {
  'no-cycles': {
    'src/main/core/a.ts': `import { b } from './b.ts'; export const a: number = b;`,
    'src/main/core/b.ts': `import { a } from './a.ts'; export const b: number = a;`,
  },
  'everything-resolves': { 'src/main/core/a.ts': importing('./gone.ts') },
  'shared-is-pure': { 'src/shared/a.ts': importing('../main/core/b.ts'), 'src/main/core/b.ts': value },
  'shared-is-free-of-node': { 'src/shared/a.ts': `import { join } from 'node:path'; export const a = join;` },
  'core-knows-no-domain': { 'src/main/core/a.ts': importing('../home.ts'), 'src/main/home.ts': value },
  'domain-in-the-stream': {
    'src/main/domains/weather/a.ts': importing('./b.ts'),
    'src/main/domains/weather/b.ts': value,
  },
  'domains-are-gathered-once': {
    'src/main/cli/a.ts': importing('../domains/sales/index.ts'),
    'src/main/domains/sales/index.ts': value,
  },
  'domains-have-one-door': {
    'src/main/app.ts': importing('./domains/sales/deal.ts'),
    'src/main/domains/sales/deal.ts': value,
  },
  'electron-at-the-edge': { 'src/main/web/a.ts': `import { app } from 'electron'; export const a = app;` },
  'gallery-shows-ui': {
    'src/renderer/gallery/a.ts': importing('../data/b.ts'),
    'src/renderer/data/b.ts': value,
  },
  'gallery-stays-out': {
    'src/renderer/shell/a.ts': importing('../gallery/b.ts'),
    'src/renderer/gallery/b.ts': value,
  },
  'administration-stays-apart': {
    'src/renderer/administration/a.ts': importing('../shell/b.ts'),
    'src/renderer/shell/b.ts': value,
  },
  'engine-in-storage': {
    'src/main/core/lists/a.ts': `import type Database from 'better-sqlite3'; export type A = Database;`,
  },
  'main-knows-no-screen': {
    'src/main/web/a.ts': importingType('../../renderer/main.tsx'),
    'src/renderer/main.tsx': value,
  },
  'preload-is-small': { 'src/preload/index.ts': importing('../main/home.ts'), 'src/main/home.ts': value },
  'renderer-imports-shared': {
    'src/renderer/main.tsx': importingType('../main/home.ts'),
    'src/main/home.ts': value,
  },
  'renderer-imports-the-router-type': {
    'src/renderer/main.tsx': importing('../main/app.ts'),
    'src/main/app.ts': value,
  },
  'ui-knows-no-domain': {
    'src/renderer/ui/a.tsx': importing('../data/b.ts'),
    'src/renderer/data/b.ts': value,
  },
  'rooms-stay-apart': {
    'src/renderer/domains/sales/a.tsx': importing('../catalog/index.tsx'),
    'src/renderer/domains/catalog/index.tsx': value,
  },
  'no-tests-in-the-product': { 'src/main/web/a.ts': importing('../../../tests/b.ts'), 'tests/b.ts': value },
};

/** The stream: each domain may not import the one to its right, nor go round the door of the one to its left. */
const STREAM_BROKEN: readonly (readonly [rule: string, why: string, files: Files])[] = STREAM.flatMap(
  (domain: string, place: number) => {
    const [left, right] = [STREAM[place - 1], STREAM[place + 1]];
    const at = `src/main/domains/${domain}/a.ts`;
    const cases: [string, string, Files][] = [];
    if (right !== undefined) {
      const door = { [`src/main/domains/${right}/index.ts`]: value };
      cases.push([
        `stream-${domain}`,
        `imports ${right}`,
        { [at]: importing(`../${right}/index.ts`), ...door },
      ]);
    }
    if (left !== undefined) {
      const inside = { [`src/main/domains/${left}/inside.ts`]: value };
      cases.push([
        `stream-${domain}`,
        `goes round ${left}`,
        { [at]: importingType(`../${left}/inside.ts`), ...inside },
      ]);
    }
    return cases;
  },
);

describe('import rules', () => {
  test.each(Object.entries(BROKEN))('%s fires', async (rule, files) => {
    expect(await brokenRules(plant(files))).toEqual([rule]);
  });

  test.each(STREAM_BROKEN)('%s fires: %s', async (rule, _why, files) => {
    expect(await brokenRules(plant(files))).toEqual([rule]);
  });

  test('every rule has a tree in which it fires', () => {
    const shown = new Set([...Object.keys(BROKEN), ...STREAM_BROKEN.map(([rule]) => rule)]);
    expect(
      config.forbidden.map(({ name }) => name).filter((name) => name === undefined || !shown.has(name)),
    ).toEqual([]);
  });

  test('what the house allows breaks no rule', async () => {
    const allowed: Files = {
      'src/main/index.ts': `import { app } from 'electron'; import { value } from './app.ts'; export const a = [app, value];`,
      'src/main/app.ts': `import { value as sales } from './domains/sales/index.ts'; export const value = sales; export type Shape = number;`,
      'src/main/domains/sales/index.ts': importing('../directory/index.ts').replace('other', 'value'),
      'src/main/domains/directory/index.ts': importing('../../core/storage/connection.ts').replace(
        'other',
        'value',
      ),
      'src/main/core/storage/connection.ts': `import Database from 'better-sqlite3'; import { text } from '#shared/texts.ts'; export const value = [Database, text];`,
      'src/renderer/main.tsx': `import type { Shape } from '../main/app.ts'; import { text } from '#shared/texts.ts'; export const a: Shape = text;`,
    };
    expect(await brokenRules(plant(allowed))).toEqual([]);
  });

  test('the tree of this repository breaks no rule', async () => {
    expect(await violations(join(import.meta.dirname, '../..'))).toEqual([]);
  });
});
