import Papa from 'papaparse';
import type { Exact } from './exact.ts';

const FORMULA = /^'*[=+\-@\t\r]/;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; an import takes exactly one away. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Rows as CSV that Excel opens rightly: byte order mark, CRLF. Texts are guarded, numbers stay numbers. */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | number | Exact | null)[]>,
): Uint8Array {
  const parts = [`\uFEFF${Papa.unparse([header.map(guardCell)], { newline: '\r\n' })}\r\n`];
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : (cell?.toString() ?? '')));
    parts.push(`${Papa.unparse([cells], { newline: '\r\n' })}\r\n`);
  }
  return new TextEncoder().encode(parts.join(''));
}
