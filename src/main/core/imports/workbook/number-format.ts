/** What a number format makes of a number, as far as it changes what a person reads. */
export type NumberFormat =
  | { readonly shows: 'number' | 'percent' | 'date' | 'time' | 'elapsed' }
  /** Digits with leading zeros, such as a postal code `000000`. */
  | { readonly shows: 'padded'; readonly digits: number };

export const PLAIN: NumberFormat = { shows: 'number' };

/** Formats that every workbook has without naming them; 27 to 36 and 50 to 58 are dates in East Asian editions. */
const BUILT_IN = new Map<number, NumberFormat['shows']>([
  [9, 'percent'],
  [10, 'percent'],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, 'time'] as const),
  [46, 'elapsed'],
]);

export function builtInFormat(id: number): NumberFormat {
  const shows = BUILT_IN.get(id);
  return shows === undefined || shows === 'padded' ? PLAIN : { shows };
}

/** Reads a format's code; only its first section counts, which is the one for positive numbers. */
export function readFormat(code: string): NumberFormat {
  const [section = ''] = code.replace(/"[^"]*"|\\.|_.|\*./gu, '').split(';');
  if (/\[[hms]+\]/i.test(section)) return { shows: 'elapsed' };
  const letters = section.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (letters.includes('%')) return { shows: 'percent' };
  const clock = /[hs]/.test(letters);
  if (/[yd]/.test(letters) || (letters.includes('m') && !clock)) return { shows: 'date' };
  if (clock) return { shows: 'time' };
  return /^0{2,15}$/.test(letters) ? { shows: 'padded', digits: letters.length } : PLAIN;
}
