/** A series is named by one to three capital letters. */
export const isSeriesLetter = (text: string): boolean => /^[A-Z]{1,3}$/.test(text);

const ALPHABET = 26;
const FIRST = 65;

/** A, B … Z, AA, AB …: the letters in order, counted from 0. */
export function seriesLetter(place: number): string {
  const last = String.fromCharCode(FIRST + (place % ALPHABET));
  return place < ALPHABET ? last : seriesLetter(Math.floor(place / ALPHABET) - 1) + last;
}

/** The first letter in order that is not among those used. */
export function nextLetter(used: Iterable<string>): string {
  const taken = new Set(used);
  let place = 0;
  while (taken.has(seriesLetter(place))) place += 1;
  return seriesLetter(place);
}
