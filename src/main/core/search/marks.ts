import { cleanForSearch, RUNS, SHORTEST_TAIL, type TypedPart } from './cut-text.ts';
import { initialsOf, readRun } from './readings.ts';

/** A stretch of a text that was searched for: where it begins, and where it has ended. */
export type Mark = readonly [start: number, end: number];

const ENDS_IN_RUN = new RegExp(`${RUNS.source}$`, 'u');

/** The text as it is compared, and for each of its places the characters of the original that it stands for. */
function folded(text: string): { value: string; places: Mark[] } {
  let value = '';
  const places: Mark[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const here = cleanForSearch(character).toLowerCase();
    value += here;
    for (let unit = 0; unit < here.length; unit++) places.push([at, end]);
    at = end;
  }
  return { value, places };
}

/** Every place where a part stands in the text itself. */
function written(value: string, part: TypedPart): Mark[] {
  const wanted = part.text.toLowerCase();
  const inside = part.tail !== null && wanted.length >= SHORTEST_TAIL;
  const found: Mark[] = [];
  for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + wanted.length)) {
    const before = value.slice(0, at);
    const begins = !/[\p{L}\p{N}]$/u.test(before) || ENDS_IN_RUN.test(before);
    if (part.unspaced || inside || begins) found.push([at, at + wanted.length]);
  }
  return found;
}

/** How many syllables from the beginning the letters are a reading of; 0 where they are none. */
function syllablesRead(letters: string, syllables: readonly string[]): number {
  if (initialsOf(syllables).startsWith(letters)) return letters.length;
  if (!syllables.join('').startsWith(letters)) return 0;
  let count = 0;
  for (let length = 0; length < letters.length; count++) length += syllables[count]?.length ?? letters.length;
  return count;
}

/** The places of a run that are read as the letters, in characters of the run. */
function readPlaces(run: string, letters: string): Mark | undefined {
  for (const { start, spellings } of readRun(run))
    for (const syllables of spellings)
      for (let from = 0; from < syllables.length; from++) {
        const count = syllablesRead(letters, syllables.slice(from));
        if (count > 0) return [start + from, start + from + count];
      }
  return undefined;
}

/** Every run that is read as the letters. */
function read(value: string, letters: string): Mark[] {
  const found: Mark[] = [];
  for (const { 0: run, index } of value.matchAll(RUNS)) {
    const place = readPlaces(run, letters);
    if (!place) continue;
    const characters = [...run];
    const begin = index + characters.slice(0, place[0]).join('').length;
    found.push([begin, begin + characters.slice(...place).join('').length]);
  }
  return found;
}

function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** Where in a text the parts that were typed stand, in order, for the screen to mark; a name by how it is read too. */
export function marksIn(text: string, parts: readonly TypedPart[], isName: boolean): Mark[] {
  const { value, places } = folded(text);
  const found = parts.flatMap((part) => [
    ...written(value, part),
    ...(isName && part.reading !== null ? read(value, part.reading) : []),
  ]);
  return joined(
    found.map(([start, end]) => [places[start]?.[0] ?? 0, places[end - 1]?.[1] ?? text.length] as const),
  );
}
