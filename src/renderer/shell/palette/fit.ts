import type { LocalText } from '#shared/texts.ts';

/** Something with a name in both languages, and how the Chinese one may be typed in pinyin. */
export interface Findable {
  readonly label: LocalText;
  readonly readings: readonly string[];
}

const SAME = 100;
const BEGINS = 90;
const READ_WHOLE = 80;
const INITIALS = 75;
const READ = 72;
const WORD = 70;
const WITHIN = 50;
const SCATTERED = 20;
/** Shorter ones are scattered through anything. */
const LEAST_SCATTERED = 3;

const initialsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** Whether the letters stand in the text in this order, the first of them at the beginning of a word. */
function isScattered(text: string, letters: string): boolean {
  for (const word of text.matchAll(/\S+/g)) {
    if (text[word.index] !== letters[0]) continue;
    let at = word.index;
    let found = 0;
    while (at < text.length && found < letters.length) if (text[at++] === letters[found]) found++;
    if (found === letters.length) return true;
  }
  return false;
}

function fitOfText(text: string, typed: string): number {
  if (text === typed) return SAME;
  if (text.startsWith(typed)) return BEGINS;
  const words = text.split(/[\s/·-]+/);
  if (typed.length > 1 && initialsOf(words).startsWith(typed)) return INITIALS;
  if (words.some((word) => word.startsWith(typed))) return WORD;
  if (text.includes(typed)) return WITHIN;
  return typed.length >= LEAST_SCATTERED && isScattered(text, typed) ? SCATTERED : 0;
}

function fitOfReadings(readings: readonly string[], typed: string): number {
  if (readings.includes(typed)) return READ_WHOLE;
  return readings.some((reading) => reading.startsWith(typed)) ? READ : 0;
}

/**
 * How well a name fits what was typed, 0 for not at all: its beginning, a word, any part, the initials of its words or
 * of its pinyin, or letters in their order. Each word typed has to fit; the worst of them decides.
 */
export function fitOf({ label, readings }: Findable, typed: string): number {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const texts = [label.zh.toLowerCase(), label.en.toLowerCase()];
  const whole = words.length > 1 ? Math.max(...texts.map((text) => fitOfText(text, words.join(' ')))) : 0;
  if (whole > 0 || words.length === 0) return words.length === 0 ? SAME : whole;
  return Math.min(
    ...words.map((word) =>
      Math.max(...texts.map((text) => fitOfText(text, word)), fitOfReadings(readings, word)),
    ),
  );
}

/** Those that fit, the best first; equal ones stay in their order. All of them where nothing was typed. */
export function fitting<Item extends Findable>(items: readonly Item[], typed: string): Item[] {
  return items
    .map((item) => ({ item, fit: fitOf(item, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item);
}
