import { readFileSync } from 'node:fs';

/** Colours as eyes see them, computed from the file of tokens itself. */
export type Rgb = readonly [number, number, number];
export type Scheme = 'light' | 'dark';

const TOKENS = readFileSync(new URL('../../../../src/renderer/ui/theme/tokens.css', import.meta.url), 'utf8');

/** The opaque colours of a scheme by role, in linear light. */
export function colours(scheme: Scheme): ReadonlyMap<string, Rgb> {
  const [light = '', dark = ''] = TOKENS.split(':root[data-mantine-color-scheme="dark"]');
  const found = (scheme === 'light' ? light : dark).matchAll(/--vd-([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', hex = '']) => [name, linear(hex)]));
}

/** `#rrggbb` in linear light. */
export function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The contrast of WCAG: 1 for the same, 21 for black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const row = (at: 0 | 1 | 2): number => matrix[at][0] * x + matrix[at][1] * y + matrix[at][2] * z;
  return [row(0), row(1), row(2)];
};

/** How eyes without one kind of cone see linear light (Machado, Oliveira and Fernandes 2009, full severity). */
export const EYES: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear light to OKLab, in which distances are about as large as they look. */
function oklab(light: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/** How far two colours are apart for some eyes, in hundredths of OKLab; one is hardly seen, ten is plain. */
export function apart(one: Rgb, other: Rgb, eyes: Matrix): number {
  const clamp = ([r, g, b]: Rgb): Rgb => {
    const channel = (value: number): number => Math.min(1, Math.max(0, value));
    return [channel(r), channel(g), channel(b)];
  };
  const [a, b] = [oklab(clamp(times(eyes, one))), oklab(clamp(times(eyes, other)))];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
