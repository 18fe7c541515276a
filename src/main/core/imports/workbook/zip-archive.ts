import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '#shared/errors.ts';

/** What all parts of one archive may hold unpacked, in bytes; a few kilobytes can unpack into gigabytes. */
const MOST_UNPACKED = 400 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a ZIP archive in memory, unpacked one by one and only when asked for. Nothing touches the disk. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #file: string;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MOST_UNPACKED;

  /** Throws `workbookDamaged`, naming the file, for what is no archive or a torn one. */
  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#file = file;
    this.#entries = this.#guarded(() => this.#directory());
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of one part, checked; undefined where there is none. Throws `workbookTooLarge` beyond the limit. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new AppError('workbookEncrypted', { file: this.#file });
    if (entry.size > this.#left)
      throw new AppError('workbookTooLarge', { file: this.#file, max: MOST_UNPACKED / 1_048_576 });
    this.#left -= entry.size;
    return this.#guarded(() => this.#unpack(entry));
  }

  #unpack({ offset, packed, method, size, checksum }: Entry): Uint8Array {
    const bytes = this.#bytes;
    if (bytes.readUInt32LE(offset) !== LOCAL) throw new RangeError('no entry here');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const held = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) throw new RangeError('unknown compression');
    // the size that the directory names is the limit: a part that lies about it is refused
    const part = method === 0 ? held : inflateRawSync(held, { maxOutputLength: Math.max(1, size) });
    if (part.length !== size || crc32(part) !== checksum) throw new RangeError('wrong size or checksum');
    return part;
  }

  #directory(): Map<string, Entry> {
    const bytes = this.#bytes;
    let end = bytes.length - 22;
    const least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && bytes.readUInt32LE(end) !== END) end -= 1;
    if (end < least) throw new RangeError('no directory');
    let count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (end >= 20 && bytes.readUInt32LE(end - 20) === WIDE_LOCATOR) {
      const wide = Number(bytes.readBigUInt64LE(end - 20 + 8));
      if (bytes.readUInt32LE(wide) !== WIDE_END) throw new RangeError('no wide directory');
      count = Number(bytes.readBigUInt64LE(wide + 32));
      at = Number(bytes.readBigUInt64LE(wide + 48));
    }
    if (count > MOST_ENTRIES) throw new RangeError('too many entries');
    const entries = new Map<string, Entry>();
    for (let left = count; left > 0; left--) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
      const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
        number,
        number,
        number,
      ];
      const nameEnd = at + 46 + name;
      entries.set(
        bytes
          .toString('utf8', at + 46, nameEnd)
          .replaceAll('\\', '/')
          .replace(/^\//, ''),
        {
          encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
          method: bytes.readUInt16LE(at + 10),
          checksum: bytes.readUInt32LE(at + 16),
          ...this.#sizes(at, bytes.subarray(nameEnd, nameEnd + extra)),
        },
      );
      at = nameEnd + extra + comment;
    }
    return entries;
  }

  /** Sizes and place of an entry; those that need eight bytes stand in its extra field, in this order. */
  #sizes(at: number, extra: Buffer): Pick<Entry, 'size' | 'packed' | 'offset'> {
    const [packed, size, offset] = [20, 24, 42].map((field) => this.#bytes.readUInt32LE(at + field)) as [
      number,
      number,
      number,
    ];
    const wide: number[] = [];
    for (let place = 0; place + 4 <= extra.length; place += 4 + extra.readUInt16LE(place + 2)) {
      if (extra.readUInt16LE(place) !== 1) continue;
      const last = Math.min(place + 4 + extra.readUInt16LE(place + 2), extra.length);
      for (let value = place + 4; value + 8 <= last; value += 8)
        wide.push(Number(extra.readBigUInt64LE(value)));
    }
    const real = (value: number): number => (value === WIDE ? (wide.shift() ?? value) : value);
    return { size: real(size), packed: real(packed), offset: real(offset) };
  }

  /** Whatever cannot be read where it should stand makes the file a damaged one. */
  #guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError('workbookDamaged', { file: this.#file }, { cause: error });
    }
  }
}
