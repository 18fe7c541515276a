import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly license?: unknown;
  readonly licenses?: readonly { readonly type: string }[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = readJson('package.json') as Manifest;
const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

/** Licences that ask for no more than their notice. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'MIT/X11',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'OFL-1.1',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  '(MIT OR EUPL-1.1+)',
]);
/** Declares its licence in a file and not in its manifest; read, and found to be MIT. */
const MIT_BY_FILE = new Set(['png-js']);
/** Declares none anywhere. It comes with the part of exceljs that reads workbooks, which nothing here calls. */
const WITHOUT_LICENCE = new Set(['buffers']);

/** The place of a package in the lock file, as Node would look for it from where it is wanted. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/** The packages that our sources import. */
function imported(): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|tsx|css)$/.test(file)) continue;
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^'.#][^']*)'/g)) {
      const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
      if (!isBuiltin(from) && packages[`node_modules/${name}`]) names.add(name);
    }
  }
  return names;
}

/** Everything that ends up in the program: what it depends on, and what is bundled into its screens. */
function shipped(): string[] {
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    const place = placeOf(name, from);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const inner of Object.keys(packages[place]?.dependencies ?? {})) add(inner, place);
  };
  for (const name of [...Object.keys(manifest.dependencies), ...imported()]) add(name, '');
  return [...found];
}

const licenceOf = (place: string): string => {
  const own = readJson(`${place}/package.json`) as Manifest;
  if (typeof own.license === 'string') return own.license;
  return (
    own.licenses?.[0]?.type ?? (MIT_BY_FILE.has(place.replace(/^.*node_modules\//, '')) ? 'MIT' : 'none')
  );
};

describe('what we depend on', () => {
  test('is pinned to one version, each with the hash of its content', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(wanted).filter(
      ([, range]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).toEqual([]);
    const unhashed = Object.entries(packages).filter(
      ([place, { integrity }]) => place.startsWith('node_modules/') && !integrity,
    );
    expect(unhashed.map(([place]) => place)).toEqual([]);
  });

  test('and ships with the program has a licence that allows it', () => {
    const all = shipped();
    expect(all.length).toBeGreaterThan(100);
    const refused = all
      .map((place) => [place.replace(/^.*node_modules\//, ''), licenceOf(place)] as const)
      .filter(([name, licence]) => !ALLOWED.has(licence) && !WITHOUT_LICENCE.has(name));
    expect(refused).toEqual([]);
  });
});
