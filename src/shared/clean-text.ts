/** Control characters except tab and line feed, and the marks that reverse the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Unseen characters gone, line ends alike, halves of characters replaced; blanks stay where they are. */
export const seenText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** A text as it is kept: as it is seen, outer blanks cut. Emoji and rare characters stay. */
export const cleanText = (text: string): string => seenText(text).trim();

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s*[\n\t]\s*/g, ' ');
