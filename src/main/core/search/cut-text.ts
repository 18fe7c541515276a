/** Scripts written without spaces: what is found in them is any run of characters, not a word. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]+';

/** Runs of such a script, for `match`, `matchAll` and `replace`. */
export const RUNS = new RegExp(UNSPACED, 'gu');

const isRun = new RegExp(`^${UNSPACED}$`, 'u');
const EDGES = new RegExp(`(${UNSPACED})`, 'u');

/** Stands before how a name is read; no text holds it, so that what is read never mixes with what is written. */
export const READING = '\ue000';

/** Stands before the tail of a number or a code. */
export const TAIL = '\ue001';

/** The shortest part of a number that is found from its middle. */
export const SHORTEST_TAIL = 3;

/** Text as it is compared: width and compatibility folded; control characters, marks of direction and our own gone. */
export const cleanForSearch = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\ue000\ue001]/gu, ' ');

/** A part of what was typed: each must occur. */
export interface TypedPart {
  readonly text: string;
  /** Of a script without spaces, so found anywhere; else the beginning of a word. */
  readonly unspaced: boolean;
  /** The letters of a reading that it may be: `zgyd`, `zhongguo`. */
  readonly reading: string | null;
  /** The part of a number or code that it may be, punctuation left out. */
  readonly tail: string | null;
}

function readingIn(part: string): string | null {
  const letters = part.toLowerCase().replaceAll('ü', 'v').replace(/['’]/g, '');
  return /^[a-z]{2,}$/.test(letters) ? letters : null;
}

function tailIn(part: string): string | null {
  if (!/\d/.test(part)) return null;
  const joined = /^[\d+()./-]+$/.test(part) ? part.replace(/\D/g, '') : part.toLowerCase();
  return joined.length >= SHORTEST_TAIL && /^[a-z\d]+$/.test(joined) ? joined : null;
}

/** What was typed, cut into the parts that must all occur; none where nothing of it can be searched. */
export function typedParts(typed: string): TypedPart[] {
  return cleanForSearch(typed)
    .split(/\s+/)
    .flatMap((word) => word.split(EDGES))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((text) => {
      const unspaced = isRun.test(text);
      return {
        text,
        unspaced,
        reading: unspaced ? null : readingIn(text),
        tail: unspaced ? null : tailIn(text),
      };
    });
}
