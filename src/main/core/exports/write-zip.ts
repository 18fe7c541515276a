import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sizes and places have four bytes each. */
const MOST = 0xffffffff;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, the first day that the format knows: the same parts give the same bytes. */
const FIRST_DAY = 0x21;

const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, (value >> 8) & 255]);
const u32 = (...values: number[]): number[] =>
  values.flatMap((value) => u16(value & 0xffff, (value >>> 16) & 0xffff));

/** A ZIP archive of these parts, in memory. Throws a RangeError beyond the four gigabytes of the plain format. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (...added: Uint8Array[]): void => {
    pieces.push(...added);
    for (const { length } of added) at += length;
  };
  for (const { name, bytes } of parts) {
    const packed = deflateRawSync(bytes);
    const named = new TextEncoder().encode(name);
    const facts = [
      ...u16(VERSION, UTF8_NAMES, DEFLATED, 0, FIRST_DAY),
      ...u32(crc32(bytes), packed.length, bytes.length),
      ...u16(named.length, 0),
    ];
    directory.push(
      Uint8Array.from([...u32(0x02014b50), ...u16(VERSION), ...facts, ...u16(0, 0, 0), ...u32(0, at)]),
      named,
    );
    add(Uint8Array.from([...u32(0x04034b50), ...facts]), named, packed);
  }
  const start = at;
  add(...directory);
  const end = [...u32(0x06054b50), ...u16(0, 0, parts.length, parts.length), ...u32(at - start, start)];
  add(Uint8Array.from([...end, ...u16(0)]));
  if (at > MOST || parts.length > 0xffff) throw new RangeError('the archive is beyond four gigabytes');
  return Buffer.concat(pieces, at);
}
