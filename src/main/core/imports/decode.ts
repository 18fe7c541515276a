import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Why this encoding, for the user to agree with or mend. */
  readonly reason: LocalText;
}

export const MOST_MEGABYTES = 200;

/** Files that are not text, by their first bytes. */
const SIGNATURES: readonly (readonly [readonly number[], LocalText])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { zh: 'Excel 工作簿或压缩包', en: 'an Excel workbook or an archive' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { zh: '旧版 Excel 文件', en: 'an old Excel file' }],
  [[0x25, 0x50, 0x44, 0x46], { zh: 'PDF', en: 'a PDF' }],
  [[0x89, 0x50, 0x4e, 0x47], { zh: '图片', en: 'a picture' }],
  [[0xff, 0xd8, 0xff], { zh: '图片', en: 'a picture' }],
  [[0x47, 0x49, 0x46, 0x38], { zh: '图片', en: 'a picture' }],
  [[0x1f, 0x8b], { zh: '压缩包', en: 'an archive' }],
  [[0x7f, 0x45, 0x4c, 0x46], { zh: '程序', en: 'a program' }],
  [[0x4d, 0x5a], { zh: '程序', en: 'a program' }],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** A stray NUL is cleaned away like any control character; more than one in ten thousand is not text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 100_000);
  let nuls = 0;
  for (const byte of sample) if (byte === 0) nuls += 1;
  return nuls > 1 + sample.length / 10_000;
}

function strict(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Turns a file into text. The encoding is the one the user chose, or found: byte order mark, then UTF-8, then
 * GB18030. Throws `fileEmpty`, `fileTooLarge`, `fileBinary` or `fileEncoding`, naming the file.
 */
export function decode(bytes: Uint8Array, file: string, chosen?: Encoding): Decoded {
  if (bytes.length === 0) throw new AppError('fileEmpty', { file });
  const size = Math.ceil(bytes.length / 1_048_576);
  if (size > MOST_MEGABYTES) throw new AppError('fileTooLarge', { file, size, max: MOST_MEGABYTES });
  for (const [signature, kind] of SIGNATURES)
    if (startsWith(bytes, signature)) throw new AppError('fileBinary', { file, kind });
  const found = chosen ? read(chosen, bytes, { zh: '由您选择', en: 'chosen by you' }) : detect(bytes, file);
  if (!found) throw new AppError('fileEncoding', { file });
  if (found.text.trim() === '') throw new AppError('fileEmpty', { file });
  return found;
}

function read(encoding: Encoding, bytes: Uint8Array, reason: LocalText): Decoded | undefined {
  const text = strict(encoding, bytes);
  return text === undefined ? undefined : { text, encoding, reason };
}

function detect(bytes: Uint8Array, file: string): Decoded | undefined {
  const mark = { zh: '文件开头有字节序标记', en: 'the file begins with a byte order mark' };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return read('utf-8', bytes, mark);
  if (startsWith(bytes, [0xff, 0xfe])) return read('utf-16le', bytes, mark);
  if (startsWith(bytes, [0xfe, 0xff])) return read('utf-16be', bytes, mark);
  if (looksBinary(bytes)) throw new AppError('fileBinary', { file, kind: { zh: '二进制文件', en: 'a binary file' } });
  return (
    read('utf-8', bytes, { zh: '全部内容是有效的 UTF-8', en: 'all of it is valid UTF-8' }) ??
    read('gb18030', bytes, { zh: '不是 UTF-8,而是有效的 GB18030', en: 'it is not UTF-8 but valid GB18030' })
  );
}
