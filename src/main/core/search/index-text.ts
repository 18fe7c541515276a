import { cleanForSearch, READING, RUNS, SHORTEST_TAIL, TAIL } from './cut-text.ts';
import { readingsOf } from './readings.ts';

/**
 * Raised whenever the same text would be cut otherwise. It is part of the triggers that feed an index, and an index
 * whose triggers have changed is filled anew with the next format of the file.
 */
export const CUT = 1;

/** How a field is searched: as text; as a name, by how it is read too; as a telephone number, however it is spaced. */
export type SearchedAs = 'text' | 'name' | 'phone';

const LONGEST_CODE = 32;

/** Two-character words of a run, and its last character alone, so that every character begins a token. */
function pairs(run: string): string {
  const characters = [...run];
  return ` ${characters.map((character, at) => `${character}${characters[at + 1] ?? ''}`).join(' ')} `;
}

const tails = (code: string, from: number): string[] =>
  Array.from(
    { length: Math.max(0, code.length - from - SHORTEST_TAIL + 1) },
    (_, at) => TAIL + code.slice(from + at),
  );

/** What lies behind the beginning of words with digits in them: a telephone's last four, a document's serial number. */
const tailsIn = (text: string): string[] =>
  (text.match(/[A-Za-z\d]+/g) ?? [])
    .filter((word) => /\d/.test(word))
    .flatMap((word) => tails(word, Math.max(1, word.length - LONGEST_CODE)));

const digitsOf = (text: string): string[] =>
  text.split(/[,;/、，；]/).flatMap((number) => tails(number.replace(/\D/g, '').slice(-LONGEST_CODE), 0));

const KEPT_RUNS = 5000;
const known = new Map<string, string>();

/** Readings of a run as tokens. The same words come again and again: in the names of customers, and in imports. */
function readingTokens(run: string): string {
  const kept = known.get(run);
  if (kept !== undefined) return kept;
  const tokens = [...readingsOf(run)].map((reading) => READING + reading).join(' ');
  if (known.size >= KEPT_RUNS) known.clear();
  known.set(run, tokens);
  return tokens;
}

const readingsIn = (text: string): string[] => (text.match(RUNS) ?? []).map(readingTokens);

/** What the full-text index holds for the value of a field. */
export function indexText(value: string, as: SearchedAs): string {
  const text = cleanForSearch(value);
  const more = as === 'name' ? readingsIn(text) : as === 'phone' ? digitsOf(text) : [];
  return [text.replace(RUNS, pairs), ...(as === 'phone' ? [] : tailsIn(text)), ...more].join(' ');
}
