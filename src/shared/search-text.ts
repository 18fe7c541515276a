const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** Two-character words of a run, and its last character alone, so that every character begins a token. */
function bigrams(run: string): string {
  const characters = [...run];
  const tokens: string[] = [];
  for (let at = 0; at < characters.length; at++) tokens.push(`${characters[at]}${characters[at + 1] ?? ''}`);
  return ` ${tokens.join(' ')} `;
}

/** What the full-text index stores for a text: CJK runs as bigrams, the rest as it is, control characters gone. */
export const searchText = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(RUN, bigrams);

/**
 * A full-text query in which every word typed must occur: a Chinese word of two characters or more as a phrase of
 * bigrams, a single character and a Latin word as a prefix. Undefined when nothing searchable was typed.
 */
export function searchQuery(typed: string): string | undefined {
  const phrases: string[] = [];
  for (const word of typed
    .normalize('NFKC')
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/)) {
    for (const part of word.split(
      /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)/u,
    )) {
      const characters = [...part];
      if (!/[\p{L}\p{N}]/u.test(part)) continue;
      if (new RegExp(RUN.source, 'u').test(part) && characters.length > 1) {
        const pairs = characters.slice(0, -1).map((first, at) => `${first}${characters[at + 1]}`);
        phrases.push(`"${pairs.join(' ')}"`);
      } else phrases.push(`"${part.replaceAll('"', '""')}"*`);
    }
  }
  return phrases.length === 0 ? undefined : phrases.join(' ');
}
