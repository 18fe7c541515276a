import { editDistance } from './edit-distance.ts';
import { headerKey } from './header-key.ts';

interface Known<T> {
  readonly item: T;
  readonly key: string;
  readonly letters: number;
}

const MOST = 3;

/** Which letters a key has, one bit for each of 32 classes: two keys with few bits alike need no closer look. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) % 32);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** Names to search for the ones that a misspelt text may mean; made once for many searches. */
export class CloseNames<T> {
  readonly #known: readonly Known<T>[];

  constructor(names: Iterable<readonly [name: string, item: T]>) {
    this.#known = [...names].map(([name, item]) => {
      const key = headerKey(name);
      return { item, key, letters: lettersOf(key) };
    });
  }

  /** The closest three at most: alike but for blanks and marks first, then by few letters' difference. */
  find(text: string): T[] {
    const wanted = headerKey(text);
    const letters = lettersOf(wanted);
    const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
    const found = new Map<T, number>();
    for (const known of this.#known) {
      // each letter more, less or replaced changes two classes at most
      if (bitsOf(known.letters ^ letters) > 2 * limit) continue;
      const distance = editDistance(known.key, wanted, limit);
      if (distance !== undefined)
        found.set(known.item, Math.min(distance, found.get(known.item) ?? distance));
    }
    return [...found]
      .sort((a, b) => a[1] - b[1])
      .slice(0, MOST)
      .map(([item]) => item);
  }
}
