import { assembleFont, type Outline, type Rectangle } from './font-tables.ts';

/**
 * A font that draws each character as a box with its code point in it, as browsers do for characters that no font
 * has. What is missing shows in its place and says which it is, and the text copied from the paper stays right.
 */

const UNITS_PER_EM = 1000;
const EMPTY: Outline = { filled: [], holes: [] };
const FRAME: Rectangle = [50, -90, 950, 830];
const STROKE = 36;
const DIGIT = { width: 190, height: 330, gap: 70, stroke: 44 };

/** Lit segments of each hexadecimal digit: top, upper right, lower right, bottom, lower left, upper left, middle. */
const SEGMENTS: Readonly<Record<string, string>> = {
  0: 'abcdef',
  1: 'bc',
  2: 'abged',
  3: 'abgcd',
  4: 'fgbc',
  5: 'afgcd',
  6: 'afgedc',
  7: 'abc',
  8: 'abcdefg',
  9: 'abcdfg',
  A: 'abcefg',
  B: 'cdefg',
  C: 'adef',
  D: 'bcdeg',
  E: 'adefg',
  F: 'aefg',
};

function digitOutline(digit: string, left: number, bottom: number): Rectangle[] {
  const { width, height, stroke } = DIGIT;
  const [right, top, middle] = [left + width, bottom + height, bottom + height / 2];
  const segments: Readonly<Record<string, Rectangle>> = {
    a: [left, top - stroke, right, top],
    b: [right - stroke, middle, right, top],
    c: [right - stroke, bottom, right, middle],
    d: [left, bottom, right, bottom + stroke],
    e: [left, bottom, left + stroke, middle],
    f: [left, middle, left + stroke, top],
    g: [left, middle - stroke / 2, right, middle + stroke / 2],
  };
  const lit = SEGMENTS[digit] ?? '';
  return Object.keys(segments).flatMap((name) =>
    lit.includes(name) && segments[name] ? [segments[name]] : [],
  );
}

/** Two rows of two or three digits inside the frame. */
function boxOutline(codePoint: number): Outline {
  const digits = codePoint
    .toString(16)
    .toUpperCase()
    .padStart(codePoint > 0xffff ? 6 : 4, '0');
  const perRow = digits.length / 2;
  const rowWidth = perRow * DIGIT.width + (perRow - 1) * DIGIT.gap;
  const start = (UNITS_PER_EM - rowWidth) / 2;
  const [left, bottom, right, top] = FRAME;
  const figures = [...digits].flatMap((digit, index) => {
    const column = start + (index % perRow) * (DIGIT.width + DIGIT.gap);
    return digitOutline(digit, column, index < perRow ? 410 : 0);
  });
  return {
    filled: [FRAME, ...figures],
    holes: [[left + STROKE, bottom + STROKE, right - STROKE, top - STROKE]],
  };
}

/** Joiners and variation selectors: they take no room and are not missed. */
export const isInvisible = (codePoint: number): boolean =>
  (codePoint >= 0x200b && codePoint <= 0x200d) ||
  codePoint === 0x2060 ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
  (codePoint >= 0xe0020 && codePoint <= 0xe007f) ||
  (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

/** The bytes of a TrueType font for these code points. */
export function codeBoxFont(codePoints: Iterable<number>): Uint8Array {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b);
  const glyphs = sorted.map((codePoint) => ({
    codePoint,
    outline: isInvisible(codePoint) ? EMPTY : boxOutline(codePoint),
    width: isInvisible(codePoint) ? 0 : UNITS_PER_EM,
  }));
  return assembleFont('VendorDesk-CodeBoxes', UNITS_PER_EM, glyphs);
}
