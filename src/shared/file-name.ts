/** Control characters, marks that turn the reading direction, and what Windows forbids in a file name. */
const FORBIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069<>:"/\\|?*]/gu;
/** Names of devices on Windows, whatever ending they carry. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 150;

/** The ending of a file name in small letters and without its dot; empty where there is none. */
export const fileEnding = (name: string): string =>
  /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A name that is safe to save under on every system; `download` where nothing is left of it. */
export function safeFileName(name: string): string {
  const cleaned = name
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(RESERVED, '_$1');
  const characters = [...cleaned];
  if (characters.length === 0) return 'download';
  if (characters.length <= LONGEST) return cleaned;
  const dot = cleaned.lastIndexOf('.');
  const ending = dot > 0 && cleaned.length - dot <= 10 ? cleaned.slice(dot) : '';
  return (
    characters
      .slice(0, LONGEST - ending.length)
      .join('')
      .trimEnd() + ending
  );
}
