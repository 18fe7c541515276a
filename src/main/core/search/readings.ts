import { pinyin } from 'pinyin-pro';
import { HETERONYMS } from './heteronyms.ts';

/** Characters of one run that are read; a name is shorter. */
const LONGEST = 24;

/** Heteronyms of one run that are tried in their other readings. */
const MOST_SWAPS = 4;

/** A stretch of characters that all have a reading: where it begins in its run, and how it may be read. */
export interface ReadStretch {
  readonly start: number;
  /** Syllables without tones, ü as v; the reading in context first, then each heteronym read otherwise. */
  readonly spellings: readonly (readonly string[])[];
}

function spellingsOf(characters: readonly string[], inContext: readonly string[]): string[][] {
  const spellings = [[...inContext]];
  for (const [at, character] of characters.entries())
    for (const other of HETERONYMS[character] ?? [])
      if (other !== inContext[at] && spellings.length <= MOST_SWAPS)
        spellings.push(inContext.map((syllable, place) => (place === at ? other : syllable)));
  return spellings;
}

/** How a run of Chinese characters is read; one without a known reading parts it into two stretches. */
export function readRun(run: string): ReadStretch[] {
  const characters = [...run].slice(0, LONGEST);
  const read = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true });
  const stretches: ReadStretch[] = [];
  let start = 0;
  for (let at = 0; at <= characters.length; at++) {
    if (at < characters.length && /^[a-z]+$/.test(read[at] ?? '')) continue;
    if (at > start)
      stretches.push({ start, spellings: spellingsOf(characters.slice(start, at), read.slice(start, at)) });
    start = at + 1;
  }
  return stretches;
}

export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');

/** From each character on: the initials and the whole syllables, so that any part of a name is found by its beginning. */
export function readingsOf(run: string): Set<string> {
  const readings = new Set<string>();
  for (const { spellings } of readRun(run))
    for (const syllables of spellings) {
      let whole = '';
      let initials = '';
      for (const syllable of [...syllables].reverse()) {
        whole = syllable + whole;
        initials = syllable.charAt(0) + initials;
        readings.add(whole);
        if (initials.length > 1) readings.add(initials);
      }
    }
  return readings;
}
