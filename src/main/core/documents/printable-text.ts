/** Controls other than the line feed, bidirectional overrides and marks, and the byte order mark. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * What may go on paper: every line break as a line feed, tabs as spaces, control characters and bidirectional
 * overrides gone, half surrogates as U+FFFD. Everything else, rare characters included, stays as it is.
 */
export const printableText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '');

/** As `printableText`, on one line. */
export const printableLine = (text: string): string => printableText(text).replaceAll('\n', ' ').trim();
