import type { Content } from './file-types.ts';
import { zipEntryNames } from './zip-entries.ts';

/** First bytes that give a file away. */
const SIGNATURES: readonly (readonly [Content, string])[] = [
  ['pdf', '25504446 2d'],
  ['png', '89504e47 0d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['gif', '47494638 3761'],
  ['gif', '47494638 3961'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['rtf', '7b5c7274 66'],
  ['rar', '52617221 1a07'],
  ['sevenZip', '377abcaf 271c'],
  ['gzip', '1f8b08'],
  ['mp3', '494433'],
  ['mp3', 'fffb'],
  // programs: Windows, Linux, macOS in its four orders, Java classes and shortcuts
  ['program', '4d5a'],
  ['program', '7f454c46'],
  ['program', 'feedface'],
  ['program', 'feedfacf'],
  ['program', 'cefaedfe'],
  ['program', 'cffaedfe'],
  ['program', 'cafebabe'],
  ['program', '4c000000 01140200'],
];
const KNOWN = SIGNATURES.map(
  ([content, hex]) => [content, Buffer.from(hex.replaceAll(' ', ''), 'hex')] as const,
);

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The class of an installer package, in the root entry of its container. */
const INSTALLER = Buffer.from('84100c0000000000c000000000000046', 'hex');
const SAMPLE = 64 * 1024;
/** Signatures of so few bytes are met by chance. */
const SHORT = 3;

/** What bytes are, told by their content alone. Reads the beginning, and the directory of an archive; unpacks nothing. */
export function detectContent(bytes: Uint8Array): Content {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (signature: Buffer): boolean => view.subarray(0, signature.length).equals(signature);
  const word = (at: number): string => view.toString('latin1', at, at + 4);
  if (begins(ZIP) || begins(EMPTY_ZIP)) return insideZip(zipEntryNames(bytes));
  if (begins(OLE)) return view.subarray(0, SAMPLE).includes(INSTALLER) ? 'program' : 'oldOffice';
  if (word(0) === 'RIFF' && word(8) === 'WEBP') return 'webp';
  if (word(0) === 'RIFF' && word(8) === 'WAVE') return 'wave';
  if (word(4) === 'ftyp') return /^(hei|hev|mif|msf|avi)/.test(word(8)) ? 'heif' : 'mp4';
  if (word(0).startsWith('BM') && view.length >= 6 && view.readUInt32LE(2) === view.length) return 'bmp';
  const known = KNOWN.find(([, signature]) => begins(signature));
  // a table may begin with the letters MZ or ID3
  if (known && !(known[1].length <= SHORT && looksLikeText(view))) return known[0];
  return looksLikeText(view) ? kindOfText(view) : 'binary';
}

function insideZip(names: readonly string[]): Content {
  const has = (test: (name: string) => boolean): boolean => names.some(test);
  if (has((name) => name === 'META-INF/MANIFEST.MF' || name === 'AndroidManifest.xml')) return 'program';
  const macros = has((name) => name.endsWith('vbaProject.bin'));
  if (has((name) => name === '[Content_Types].xml')) {
    if (has((name) => name.startsWith('word/'))) return macros ? 'wordMacros' : 'wordXml';
    if (has((name) => name.startsWith('xl/'))) return macros ? 'excelMacros' : 'excelXml';
    if (has((name) => name.startsWith('ppt/'))) return macros ? 'slidesMacros' : 'slidesXml';
  }
  if (has((name) => name === 'META-INF/manifest.xml') && has((name) => name === 'content.xml'))
    return 'openDocument';
  if (has((name) => name === 'OFD.xml')) return 'ofd';
  return 'zip';
}

const isUtf16 = (view: Buffer): boolean =>
  (view[0] === 0xff && view[1] === 0xfe) || (view[0] === 0xfe && view[1] === 0xff);

/** No text in any encoding holds NULs or many control characters; one stray one in a thousand is forgiven. */
function looksLikeText(view: Buffer): boolean {
  if (isUtf16(view)) return true;
  const sample = view.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls * 1000 <= sample.length;
}

function kindOfText(view: Buffer): Content {
  const encoding = view[0] === 0xff && view[1] === 0xfe ? 'utf16le' : 'utf8';
  const start = view
    .toString(encoding, 0, 4096)
    .replace(/^[\ufeff\s]+/, '')
    .toLowerCase();
  if (start.startsWith('#!')) return 'script';
  const markup = start.replace(/^(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(!doctype html|html|head|body|script|iframe|meta)\b/.test(markup)) return 'html';
  if (/^(<!doctype svg[^>]*>\s*)?<svg\b/.test(markup)) return 'svg';
  return start.startsWith('<?xml') ? 'xml' : 'text';
}
