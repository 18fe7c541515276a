import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { HelpBook } from '../../src/renderer/shell/help/help-book.ts';

let routes: readonly { readonly path: string; readonly room: string }[] = [];
let book: HelpBook;
const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim().toLowerCase()));

beforeAll(async () => {
  // what texts and language need of a page
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('window', { addEventListener: () => {}, localStorage: { getItem: () => null } });
  const { contributions } = await import('../../src/renderer/shell/contributions.ts');
  const { genericScreens } = await import('../../src/renderer/records/generic-screens.ts');
  const { shellScreens } = await import('../../src/renderer/shell/shell-screens.ts');
  const { readHelpBook } = await import('../../src/renderer/shell/help/help-book.ts');
  routes = [
    ...[...shellScreens, ...genericScreens].map(({ path }) => ({ path, room: '' })),
    ...contributions.flatMap(({ name, screens }) => screens.map(({ path }) => ({ path, room: name }))),
  ];
  book = await readHelpBook();
}, 60_000);

const whereOf = (room: string): string => {
  if (room === 'workspace') return 'src/renderer/administration/help/<group>.ts';
  if (room === '') return 'src/renderer/records/generic-help.ts';
  return `src/renderer/domains/${room}/help.ts, or in its help/<part>.ts,`;
};

describe('contextual help', () => {
  test('is there for every route of the program', () => {
    expect(routes.length).toBeGreaterThan(40);
    const missing = routes
      .filter(({ path }) => !(path in book.pages))
      .map(
        ({ path, room }) =>
          `${path} has no help. In ${whereOf(room)} add under pages: '${path}': { title: { zh, en }, purpose: { zh, en }, ` +
          "first: [{ text: { zh, en } }] }; and the room's index.ts hands it over: help: () => import('./help.ts'). " +
          'See docs/help.md.',
      );
    expect(missing).toEqual([]);
  });

  test('speaks of no route that the program does not have', () => {
    const known = new Set(routes.map(({ path }) => path));
    expect(Object.keys(book.pages).filter((path) => !known.has(path))).toEqual([]);
    const matching = (address: string): boolean =>
      routes.some(({ path }) => new RegExp(`^${path.replace(/\$\w+/g, '[^/?]+')}(\\?.*)?$`).test(address));
    const lost = Object.values(book.pages)
      .flatMap(({ first }) => first.flatMap(({ path }) => path ?? []))
      .filter((address) => !matching(address));
    expect(lost).toEqual([]);
  });

  test('says what the page is for and what to do first, in both languages', () => {
    const empty = Object.entries(book.pages)
      .filter(
        ({ 1: { title, purpose, first } }) =>
          first.length === 0 ||
          [title, purpose, ...first.map(({ text }) => text)].some(
            ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || en.trim() === '',
          ),
      )
      .map(([path]) => path);
    expect(empty).toEqual([]);
  });

  test('explains the terms it uses, and each stands in the glossary', () => {
    const unexplained = Object.entries(book.pages).flatMap(([path, { terms = [] }]) =>
      terms
        .filter((name) => !(name in book.terms))
        .map((name) => `${path} uses the term ${name}, which no help.ts explains under terms`),
    );
    expect(unexplained).toEqual([]);
    const strange = Object.entries(book.terms)
      .filter(
        ([, { label }]) =>
          !glossary.some(
            ([, en = '', zh = '']) =>
              en.includes(label.en.toLowerCase()) && zh.includes(label.zh.toLowerCase()),
          ),
      )
      .map(
        ([name, { label }]) => `docs/glossary.md has no row for ${name}: | ${label.en} | ${label.zh} | … |`,
      );
    expect(strange).toEqual([]);
  });
});
