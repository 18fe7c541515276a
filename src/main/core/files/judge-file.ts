import { AppError } from '#shared/errors.ts';
import { fileEnding, safeFileName } from '#shared/file-name.ts';
import { detectContent } from './detect-content.ts';
import { type FileType, typeOfContent, typeOfEnding, UNKNOWN_TYPE } from './file-types.ts';

/** What runs when it is opened, on one system or another. */
const PROGRAM_ENDINGS = new Set(
  (
    'exe msi msix msp dll com scr cpl sys drv ocx pif bat cmd ps1 psm1 psd1 vb vbs vbe js jse mjs cjs wsf wsh wsc hta ' +
    'sct jar class jnlp app command sh bash zsh csh fish run bin elf so dylib appimage deb rpm apk ipa dmg pkg iso ' +
    'img vhd vhdx lnk url desktop webloc scf reg inf gadget msc chm hlp xll py pyw rb pl php lua'
  ).split(' '),
);

export interface JudgedFile {
  /** Safe to save under on every system. */
  readonly name: string;
  readonly type: FileType;
  /** True where the ending was put right. */
  readonly renamed: boolean;
}

/**
 * What a file is, told by its content, and under which name it is kept. Throws `fileEmpty`, `fileExecutable` for what
 * would run, and `fileTypeMismatch` where the ending promises something else than the bytes hold. A picture under the
 * ending of another kind of picture is harmless and common: it gets the right one.
 */
export function judgeFile(given: string, bytes: Uint8Array): JudgedFile {
  const name = safeFileName(given);
  if (bytes.byteLength === 0) throw new AppError('fileEmpty', { file: name });
  const ending = fileEnding(name);
  const content = detectContent(bytes);
  const promised = typeOfEnding(ending);
  if (content === 'program' || PROGRAM_ENDINGS.has(ending) || (content === 'script' && !promised))
    throw new AppError('fileExecutable', { file: name });
  const found = typeOfContent(content);
  if (promised?.contents.includes(content)) return { name, type: promised, renamed: false };
  const [right] = found.endings;
  if (!promised) {
    const add = ending === '' && right !== undefined && (found.family === 'image' || found.family === 'pdf');
    return { name: add ? `${name}.${right}` : name, type: found, renamed: add };
  }
  if (promised.family === 'image' && found.family === 'image' && right !== undefined)
    return { name: `${name.slice(0, -ending.length)}${right}`, type: found, renamed: true };
  const kind = found === UNKNOWN_TYPE ? { zh: '无法识别的内容', en: 'something unknown' } : found.label;
  throw new AppError('fileTypeMismatch', { file: name, ending, kind });
}
