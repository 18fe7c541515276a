import type { LocalText } from '#shared/texts.ts';
import { type Findable, fitOf } from '../palette/fit.ts';

/** Something that help says, as it is looked for. */
export interface HelpEntry extends Findable {
  readonly id: string;
  readonly kind: 'page' | 'term' | 'metric';
  /** Everything it says besides its name. */
  readonly body: LocalText;
}

/** Below any name that fits by a word or a part, above one whose letters merely lie scattered. */
const IN_BODY = 40;
const READ_WITHIN = 45;
const NAMED = 50;
/** Shorter pinyin stands within almost any reading. */
const LEAST_READ = 3;

function saysWord(body: LocalText, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return body.zh.includes(word);
  // English by the beginnings of words, so that “art” does not find “start”
  return ` ${body.en.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`);
}

function fitOfEntry(entry: HelpEntry, typed: string): number {
  const named = fitOf(entry, typed);
  if (named >= NAMED) return named;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const compact = words.join('');
  if (compact.length >= LEAST_READ && entry.readings.some((reading) => reading.includes(compact)))
    return READ_WITHIN;
  const said = { zh: `${entry.label.zh} ${entry.body.zh}`, en: `${entry.label.en} ${entry.body.en}` };
  return words.every((word) => saysWord(said, word)) ? IN_BODY : 0;
}

/**
 * What help says about what was typed, the best first: names by their beginning, a part, initials or pinyin, then
 * whatever says all the words in its text. Everything, in its order, where nothing was typed.
 */
export function searchHelp<Entry extends HelpEntry>(entries: readonly Entry[], typed: string): Entry[] {
  if (typed.trim() === '') return [...entries];
  return entries
    .map((entry) => ({ entry, fit: fitOfEntry(entry, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}
