import { describe, expect, test } from 'vitest';
import { FILLED, palettes } from '../../../../src/renderer/ui/theme/palettes.ts';
import { apart, colours, contrast, EYES, linear, type Rgb } from './colour.ts';

const SURFACES = ['canvas', 'surface', 'sunken', 'hover', 'selected', 'rest'];
const STATES = ['neutral', 'progress', 'good', 'warning', 'bad'];
const SEVERITIES = ['severity-1', 'severity-2', 'severity-3', 'severity-4'];
const TAGS = ['teal', 'orange', 'grape'];
const SERIES = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `series-${at}`);

/** Words and what they stand on. */
const READ: readonly (readonly [string, string])[] = [
  ...['text', 'text-muted', 'accent', 'money-in', 'money-out'].flatMap((text) =>
    SURFACES.map((surface) => [text, surface] as const),
  ),
  ...['canvas', 'surface', 'sunken'].map((surface) => ['text-faint', surface] as const),
  ...[...STATES, ...SEVERITIES, ...TAGS].flatMap((role) => [
    [role, `${role}-soft`] as const,
    [role, 'surface'] as const,
    [role, 'canvas'] as const,
    ['text', `${role}-soft`] as const,
  ]),
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['on-solid', 'solid'],
  ['on-paper', 'paper'],
];

/** Marks that are seen and not read. */
const SEEN: readonly (readonly [string, string])[] = [
  ...SURFACES.map((surface) => ['focus', surface] as const),
  ...SERIES.map((series) => [series, 'surface'] as const),
];

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  const known = colours(scheme);
  const colour = (name: string): Rgb => {
    const value = known.get(name);
    if (!value) throw new Error(`no colour ${name} in the ${scheme} scheme`);
    return value;
  };
  const weak = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
    pairs
      .map(([front, back]) => [`${front} on ${back}`, contrast(colour(front), colour(back))] as const)
      .filter(([, ratio]) => ratio < least)
      .map(([pair, ratio]) => `${pair}: ${ratio.toFixed(2)}`);

  test('hold 4.5:1 where they are read', () => expect(weak(READ, 4.5)).toEqual([]));
  test('hold 3:1 where they are seen', () => expect(weak(SEEN, 3)).toEqual([]));

  test.each(Object.keys(EYES))('keep eight series and both directions of money apart for %s eyes', (kind) => {
    const eyes = EYES[kind] ?? EYES.usual;
    if (!eyes) throw new Error('no eyes');
    const near = SERIES.flatMap((one, at) =>
      SERIES.slice(at + 1).map((other) => [one, other, apart(colour(one), colour(other), eyes)] as const),
    ).filter(([, , distance]) => distance < 9);
    expect(near).toEqual([]);
    expect(apart(colour('money-in'), colour('money-out'), eyes)).toBeGreaterThan(9);
  });
});

test('both schemes define the same roles', () => {
  expect([...colours('dark').keys()].sort()).toEqual([...colours('light').keys()].sort());
});

test.each(['ink', 'red', 'green'] as const)('white words hold 4.5:1 on buttons filled with %s', (name) => {
  expect(contrast(linear('#ffffff'), linear(palettes[name][FILLED] ?? '#ffffff'))).toBeGreaterThan(4.5);
});
