import { inflateSync } from 'node:zlib';
import { AppError } from '#shared/errors.ts';
import type { Picture } from '../documents/index.ts';
import { detectContent } from '../files/detect-content.ts';

export const MOST_KILOBYTES = 512;
/** Pixels; 40 mm at 600 dots per inch are under a thousand. */
export const LONGEST_SIDE = 2000;

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * What a picture for paper is, told by its content. Throws `pictureWrong` for anything but a PNG or JPEG of modest
 * size whose pixels are as many as it says: a file of a kilobyte can claim to be, or unpack to, gigabytes.
 */
export function judgePicture(name: string, bytes: Uint8Array): Picture & Size {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (): AppError =>
    new AppError('pictureWrong', { file: name, size: MOST_KILOBYTES, side: LONGEST_SIDE });
  if (view.length > MOST_KILOBYTES * 1024) throw refuse();
  const content = detectContent(bytes);
  if (content !== 'png' && content !== 'jpeg') throw refuse();
  let size: Size | undefined;
  try {
    size = content === 'png' ? pngSize(view) : jpegSize(view);
  } catch {
    throw refuse(); // cut off within a header
  }
  if (!size || Math.max(size.width, size.height) > LONGEST_SIDE) throw refuse();
  return { ...keptPicture(bytes), ...size };
}

/** A picture that was judged when it came in. */
export const keptPicture = (bytes: Uint8Array): Picture => ({
  type: detectContent(bytes) === 'png' ? 'image/png' : 'image/jpeg',
  bytes,
});

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Undefined where the pixels do not unpack to what the header promises. Interlaced pictures are not drawn by readers of old. */
function pngSize(view: Buffer): Size | undefined {
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const [depth = 0, colour = 0, , , interlaced] = view.subarray(24, 29);
  const samples = SAMPLES[colour];
  if (samples === undefined || interlaced !== 0 || width === 0 || height === 0) return undefined;
  if (Math.max(width, height) > LONGEST_SIDE || depth > 16) return undefined;
  const packed: Buffer[] = [];
  let ended = false;
  for (let at = 8; at + 8 <= view.length && !ended; ) {
    const length = view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    if (at + 12 + length > view.length) return undefined;
    if (type === 'IDAT') packed.push(view.subarray(at + 8, at + 8 + length));
    ended = type === 'IEND';
    at += 12 + length;
  }
  const expected = height * (1 + Math.ceil((width * samples * depth) / 8));
  const pixels = inflateSync(Buffer.concat(packed), { maxOutputLength: expected + 1 });
  return ended && pixels.length === expected ? { width, height } : undefined;
}

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
/** Cameras and editors pad the end. */
const SLACK = 64;

/** From the header of the frame; undefined where there is none. */
function jpegSize(view: Buffer): Size | undefined {
  for (let at = 2; at + 9 < view.length; ) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1] ?? 0;
    // the frame headers, without tables (c4), arithmetic coding (cc) and reserved (c8)
    if (marker >= 0xc0 && marker <= 0xc3) {
      const [height, width] = [view.readUInt16BE(at + 5), view.readUInt16BE(at + 7)];
      const whole = view.lastIndexOf(END_OF_IMAGE) > Math.max(at, view.length - SLACK);
      return width > 0 && height > 0 && whole ? { width, height } : undefined;
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}
