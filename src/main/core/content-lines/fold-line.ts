const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * A line no longer than 75 octets, continued on lines that begin with a blank. A character of several octets stays in
 * one piece.
 */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).byteLength;
    if (octets + size > MOST_OCTETS) {
      folded.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...folded, part].join('\r\n');
}

/** The lines of a file, what was folded put together again. */
export const unfoldLines = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
