import type { LocalText } from '#shared/texts.ts';

const ARCHIVE: LocalText = { zh: '压缩包', en: 'an archive' };
const PICTURE: LocalText = { zh: '图片', en: 'a picture' };
const PROGRAM: LocalText = { zh: '程序', en: 'a program' };
/** An Excel workbook, which is read as one; every other kind is refused. */
export const WORKBOOK: LocalText = { zh: 'Excel 工作簿', en: 'an Excel workbook' };
/** A workbook with a password: the archive is inside an old container. */
export const ENCRYPTED: LocalText = { zh: '加密的 Excel 工作簿', en: 'an encrypted Excel workbook' };
const OLD_OFFICE: LocalText = { zh: '旧版 Excel 或 Word 文件', en: 'an old Excel or Word file' };
const OPEN_DOCUMENT: LocalText = { zh: 'OpenDocument 文件', en: 'an OpenDocument file' };
const BINARY: LocalText = { zh: '二进制文件', en: 'a binary file' };

/** First bytes that no text begins with. */
const SIGNATURES: readonly (readonly [readonly number[], LocalText])[] = [
  [[0x50, 0x4b, 0x03, 0x04], ARCHIVE],
  [[0xd0, 0xcf, 0x11, 0xe0], OLD_OFFICE],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], { zh: 'PDF', en: 'a PDF' }],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38, 0x37, 0x61], PICTURE],
  [[0x47, 0x49, 0x46, 0x38, 0x39, 0x61], PICTURE],
  [[0x1f, 0x8b], ARCHIVE],
  [[0x52, 0x61, 0x72, 0x21, 0x1a], ARCHIVE],
  [[0x37, 0x7a, 0xbc, 0xaf], ARCHIVE],
  [[0x7f, 0x45, 0x4c, 0x46], PROGRAM],
];

const SAMPLE = 100_000;

/** A stray NUL is cleaned away like any control character; more than one in ten thousand bytes is not text. */
function hasManyNuls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let nuls = 0;
  for (const byte of sample) if (byte === 0) nuls += 1;
  return nuls > 1 + sample.length / 10_000;
}

const holds = (bytes: Uint8Array, text: string, encoding: BufferEncoding = 'latin1'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, encoding);

/** What an archive is a wrapping of; the names of its parts stand in it unpacked. */
function archiveKind(bytes: Uint8Array): LocalText {
  if (holds(bytes, 'xl/workbook')) return WORKBOOK;
  return holds(bytes, 'application/vnd.oasis.opendocument') ? OPEN_DOCUMENT : ARCHIVE;
}

/** What a file is if not text, told by its content and never by its name; undefined for text. */
export function fileKind(bytes: Uint8Array): LocalText | undefined {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))?.[1];
  if (known === ARCHIVE) return archiveKind(bytes);
  if (known === OLD_OFFICE && holds(bytes, 'EncryptedPackage', 'utf16le')) return ENCRYPTED;
  if (known) return known;
  if (!hasManyNuls(bytes)) return undefined;
  return bytes[0] === 0x4d && bytes[1] === 0x5a ? PROGRAM : BINARY;
}
