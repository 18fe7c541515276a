/** Just enough of the TrueType format to write a font of rectangles. All numbers are big-endian. */

/** In font units. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

export interface Outline {
  readonly filled: readonly Rectangle[];
  readonly holes: readonly Rectangle[];
}

export interface GlyphShape {
  readonly codePoint: number;
  readonly width: number;
  readonly outline: Outline;
}

const ASCENT = 1160;
const DESCENT = -288;
const NO_CHECKSUM = 0;

const u16 = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: number[]): number[] =>
  values.flatMap((value) => u16(Math.floor(value / 65536), value & 65535));
const padded = (bytes: number[]): number[] => [
  ...bytes,
  ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0),
];

/** Corner points; filled shapes run clockwise, holes the other way. */
const corners = ([left, bottom, right, top]: Rectangle, hole: boolean): [number, number][] =>
  hole
    ? [
        [left, bottom],
        [right, bottom],
        [right, top],
        [left, top],
      ]
    : [
        [left, bottom],
        [left, top],
        [right, top],
        [right, bottom],
      ];

function glyphData({ outline }: GlyphShape): number[] {
  const shapes = [
    ...outline.filled.map((rectangle) => corners(rectangle, false)),
    ...outline.holes.map((rectangle) => corners(rectangle, true)),
  ];
  if (shapes.length === 0) return [];
  const points = shapes.flat();
  const along = (axis: 0 | 1): number[] => points.map((point) => Math.round(point[axis]));
  const steps = (values: number[]): number[] =>
    values.map((value, index) => value - (values[index - 1] ?? 0));
  const [x, y] = [along(0), along(1)];
  return padded([
    ...u16(shapes.length, Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)),
    ...u16(...shapes.map((_, index) => 4 * index + 3)),
    ...u16(0),
    ...points.map(() => 1),
    ...u16(...steps(x)),
    ...u16(...steps(y)),
  ]);
}

function nameTable(name: string): number[] {
  const text = [...name].flatMap((character) => u16(character.charCodeAt(0)));
  const ids = [1, 4, 6];
  return [
    ...u16(0, ids.length, 6 + 12 * ids.length),
    ...ids.flatMap((id) => u16(3, 1, 0x409, id, text.length, 0)),
    ...text,
  ];
}

/** Puts a font together; glyph 0 is empty, the others follow in the order given, which is by code point. */
export function assembleFont(name: string, unitsPerEm: number, shapes: readonly GlyphShape[]): Uint8Array {
  const data = [[], ...shapes.map(glyphData)];
  const ends = data.map((_, index) => data.slice(0, index + 1).reduce((sum, bytes) => sum + bytes.length, 0));
  const groups = shapes.flatMap((shape, index) => u32(shape.codePoint, shape.codePoint, index + 1));
  const count = data.length;
  const most = Math.max(0, ...data.map((bytes) => ((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0)));
  const tables: Readonly<Record<string, number[]>> = {
    'OS/2': [
      ...u16(4, unitsPerEm, 400, 5, 0, ...new Array<number>(10).fill(0), 0),
      ...new Array<number>(10).fill(0),
      ...u32(0, 0, 0, 0, 0),
      ...u16(0x40, 0, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
      ...u32(0, 0),
      ...u16(500, 730, 0, 0, 0),
    ],
    cmap: [
      ...u16(0, 1, 3, 10),
      ...u32(12),
      ...u16(12, 0),
      ...u32(16 + groups.length, 0, shapes.length),
      ...groups,
    ],
    glyf: data.flat(),
    head: [
      ...u32(0x10000, 0x10000, NO_CHECKSUM, 0x5f0f3cf5),
      ...u16(3, unitsPerEm),
      ...u32(0, 0, 0, 0),
      ...u16(0, DESCENT, unitsPerEm, ASCENT, 0, 8, 2, 1, 0),
    ],
    hhea: [
      ...u32(0x10000),
      ...u16(ASCENT, DESCENT, 0, unitsPerEm, 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ],
    hmtx: u16(unitsPerEm, 0, ...shapes.flatMap((shape) => [shape.width, 0])),
    loca: u32(0, ...ends),
    maxp: [...u32(0x10000), ...u16(count, 4 * most, most, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: nameTable(name),
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  };
  return directory(tables);
}

/** The font file: the list of tables, sorted by tag, then the tables. Readers of embedded fonts ignore checksums. */
function directory(tables: Readonly<Record<string, number[]>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  let offset = 12 + 16 * tags.length;
  const records: number[] = [];
  const body: number[] = [];
  for (const tag of tags) {
    const bytes = tables[tag] ?? [];
    records.push(
      ...[...tag].map((character) => character.charCodeAt(0)),
      ...u32(NO_CHECKSUM, offset, bytes.length),
    );
    const whole = padded(bytes);
    offset += whole.length;
    body.push(...whole);
  }
  const power = Math.floor(Math.log2(tags.length));
  const header = [
    ...u32(0x10000),
    ...u16(tags.length, 16 * 2 ** power, power, 16 * (tags.length - 2 ** power)),
  ];
  return Uint8Array.from([...header, ...records, ...body]);
}
