import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const RENDERER = new URL('../../src/renderer/', import.meta.url).pathname;
const THEME = 'ui/theme/';

const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
  (path) => !path.startsWith(THEME),
);
const theme = readdirSync(join(RENDERER, THEME))
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(RENDERER, THEME, name), 'utf8'))
  .join('\n');

interface Line {
  readonly place: string;
  readonly text: string;
}

/** The lines of all files of a kind, without comments. */
const linesOf = (kind: RegExp): readonly Line[] =>
  files
    .filter((path) => kind.test(path))
    .flatMap((path) =>
      readFileSync(join(RENDERER, path), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
        .split('\n')
        .map((text, at) => ({ place: `${path}:${at + 1}`, text: text.trim() })),
    );

const CSS = linesOf(/\.css$/);
const say = (lines: readonly Line[]): string[] => lines.map(({ place, text }) => `${place} ${text}`);
const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i;
const NAMED = /:[^;]*\b(white|black|red|green|blue|gray|grey|orange|yellow|purple)\b/;

describe('the styles of the screens', () => {
  test('write down no colour: roles in ui/theme/tokens.css say what it is for, in both appearances', () => {
    expect(CSS.length).toBeGreaterThan(1000);
    const wrong = CSS.filter(
      ({ text }) => COLOUR.test(text) || NAMED.test(text.replace(/var\([^)]*\)/g, '')),
    );
    expect(say(wrong)).toEqual([]);
  });

  test('nor do the parts themselves', () => {
    const wrong = linesOf(/\.tsx?$/).filter(({ text }) => /['"`](#[0-9a-f]{3,8}|rgba?\(.*)['"`]/i.test(text));
    expect(say(wrong)).toEqual([]);
  });

  test('take their type and corners from the scale', () => {
    const allowed: readonly (readonly [RegExp, RegExp])[] = [
      [/^font-size: (.*);/, /^(var\(--vd-font-\w+\)|inherit)$/],
      [/^border-radius: (.*);/, /^(var\(--vd-radius-\w+\)|50%|0|inherit)$/],
    ];
    const wrong = CSS.filter(({ text }) =>
      allowed.some(([property, value]) => {
        const [, found] = property.exec(text) ?? [];
        return found !== undefined && !value.test(found);
      }),
    );
    expect(say(wrong)).toEqual([]);
  });

  test('use no role or size that is not defined', () => {
    const known = new Set([...theme.matchAll(/(--vd-[\w-]+):/g)].map(([, name]) => name));
    const wrong = linesOf(/\.(css|tsx?)$/).filter(({ text }) =>
      [...text.matchAll(/var\((--vd-[\w-]+)\)/g)].some(([, name]) => !known.has(name)),
    );
    expect(say(wrong)).toEqual([]);
  });
});
