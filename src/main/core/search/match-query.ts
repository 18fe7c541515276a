import { READING, TAIL, type TypedPart, typedParts } from './cut-text.ts';

const beginning = (text: string): string => `"${text.replaceAll('"', '""')}"*`;

function partQuery({ text, unspaced, reading, tail }: TypedPart): string {
  const characters = [...text];
  if (unspaced && characters.length > 1)
    return `"${characters
      .slice(0, -1)
      .map((first, at) => `${first}${characters[at + 1]}`)
      .join(' ')}"`;
  const ways = [beginning(text)];
  if (reading !== null) ways.push(beginning(READING + reading));
  if (tail !== null) ways.push(beginning(TAIL + tail));
  return `(${ways.join(' OR ')})`;
}

/**
 * The full-text query for what was typed: every part of it must occur. Chinese is found anywhere, a Latin word as the
 * beginning of a word or as how a name is read, a number from its beginning or, three digits of it, anywhere.
 * Undefined where nothing searchable was typed.
 */
export function matchQuery(typed: string): string | undefined {
  const parts = typedParts(typed);
  return parts.length === 0 ? undefined : parts.map(partQuery).join(' AND ');
}
