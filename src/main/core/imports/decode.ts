import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { ENCRYPTED, fileKind } from './file-kind.ts';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Why this encoding, for the user to agree with or mend. */
  readonly reason: LocalText;
}

export const MOST_MEGABYTES = 200;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Throws `fileEmpty` or `fileTooLarge`. */
export function demandSize({ length }: Uint8Array, file: string): void {
  if (length === 0) throw new AppError('fileEmpty', { file });
  const size = Math.ceil(length / 1_048_576);
  if (size > MOST_MEGABYTES) throw new AppError('fileTooLarge', { file, size, max: MOST_MEGABYTES });
}

/**
 * Turns a file into text. The encoding is the one the user chose, or found: byte order mark, then UTF-8, then
 * GB18030. Throws `fileEmpty`, `fileTooLarge`, `fileBinary` or `fileEncoding`, naming the file.
 */
export function decode(bytes: Uint8Array, file: string, chosen?: Encoding): Decoded {
  demandSize(bytes, file);
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const wide = (chosen ?? marked)?.startsWith('utf-16') === true;
  const kind = wide ? undefined : fileKind(bytes);
  if (kind === ENCRYPTED) throw new AppError('workbookEncrypted', { file });
  if (kind) throw new AppError('fileBinary', { file, kind });
  const found = chosen ? read(chosen, bytes, { zh: '由您选择', en: 'chosen by you' }) : detect(bytes, marked);
  if (!found) throw new AppError('fileEncoding', { file });
  if (found.text.trim() === '') throw new AppError('fileEmpty', { file });
  return found;
}

function read(encoding: Encoding, bytes: Uint8Array, reason: LocalText): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, reason };
  } catch {
    return undefined; // bytes that this encoding does not have
  }
}

const detect = (bytes: Uint8Array, marked: Encoding | undefined): Decoded | undefined =>
  marked
    ? read(marked, bytes, { zh: '文件开头有字节序标记', en: 'the file begins with a byte order mark' })
    : (read('utf-8', bytes, { zh: '全部内容是有效的 UTF-8', en: 'all of it is valid UTF-8' }) ??
      read('gb18030', bytes, {
        zh: '不是 UTF-8，而是有效的 GB18030',
        en: 'it is not UTF-8 but valid GB18030',
      }));
