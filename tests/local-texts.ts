import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = new URL('../src/', import.meta.url).pathname;
const STRING = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/.source;
const PAIR = new RegExp(
  `\\bzh:\\s*(${STRING}),\\s*en:\\s*(?:(${STRING})|\\{\\s*one:\\s*(${STRING}),\\s*other:\\s*(${STRING}),?\\s*\\})`,
  'g',
);

/** A text of the program as it stands in the sources, with the place where it stands. */
export interface WrittenText {
  readonly place: string;
  readonly zh: string;
  /** One form, or two where a number decides. */
  readonly en: readonly string[];
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

export const sources: readonly Source[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('renderer/gallery/'))
  .map((path) => ({ path, text: readFileSync(join(SOURCES, path), 'utf8') }));

const content = (literal: string): string =>
  literal.slice(1, -1).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');

/** Every text that the sources write in both languages, one after the other. */
export const writtenTexts: readonly WrittenText[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(PAIR)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    zh: content(match[1] ?? ''),
    en: match.slice(2).flatMap((literal) => (literal === undefined ? [] : [content(literal)])),
  })),
);
