import { createRequire } from 'node:module';

interface Unpacking {
  inflate(data: Uint8Array, done: (error: Error | null, unpacked: Uint8Array) => void): void;
  inflateSync(data: Uint8Array): Uint8Array;
}
interface PngClass {
  readonly prototype: { decodePixels(take: (pixels: Uint8Array) => void): void };
}

const require = createRequire(import.meta.url);
const zlib = require('node:zlib') as Unpacking;
/** The class that the printer itself unpacks with, wherever it has it from. */
const Png = ['pdfmake', 'pdfkit'].reduce(
  (from, name) => createRequire(from.resolve(name)),
  require,
)('png-js') as PngClass;

/**
 * Transparent pictures are unpacked by other threads, and whichever is done first stands first in the file: the same
 * paper would not always be the same bytes. Unpacked at once, they stand in the order in which they are drawn.
 */
export function unpackPicturesAtOnce(): void {
  const { decodePixels } = Png.prototype;
  Png.prototype.decodePixels = function unpackAtOnce(take) {
    const { inflate } = zlib;
    zlib.inflate = (data, done) => done(null, zlib.inflateSync(data));
    try {
      decodePixels.call(this, take);
    } finally {
      zlib.inflate = inflate;
    }
  };
}
