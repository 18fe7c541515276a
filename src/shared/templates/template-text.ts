/** A piece of a template's text: words, or a variable to be put in, either of them in bold or not. */
export type TextPiece =
  | { readonly text: string; readonly bold: boolean; readonly from: number; readonly to: number }
  | {
      readonly variable: string;
      readonly format: string | null;
      readonly bold: boolean;
      readonly from: number;
      readonly to: number;
    };

/** Pieces without the places at which they were found. */
export type PlainPiece =
  | { readonly text: string; readonly bold: boolean }
  | { readonly variable: string; readonly format: string | null; readonly bold: boolean };

export interface ReadText {
  readonly pieces: readonly TextPiece[];
  /** Where `{{` was opened and never closed; null where all is well. It is then read as words. */
  readonly unclosed: number | null;
}

/** What a variable's name and format may not hold, or they could not be told from the text around them. */
const NAME = /^[^{}|\\*\n]{1,100}$/;

/**
 * Reads `Dear **{{customer.name}}**`: variables in double braces with an optional format after a bar, bold between
 * double asterisks, a backslash before a brace, asterisk or backslash that is meant as such. Total: every text has a
 * reading, and nothing in it is ever carried out.
 */
export function readTemplateText(source: string): ReadText {
  const pieces: TextPiece[] = [];
  let bold = false;
  let words = '';
  let start = 0;
  let unclosed: number | null = null;
  const flush = (to: number): void => {
    const last = pieces.at(-1);
    // marks with nothing between them part no words: `a****b` reads as `ab`
    if (words !== '' && last && 'text' in last && last.bold === bold)
      pieces[pieces.length - 1] = { ...last, text: last.text + words, to };
    else if (words !== '') pieces.push({ text: words, bold, from: start, to });
    words = '';
  };
  let at = 0;
  while (at < source.length) {
    if (words === '') start = at;
    const escaped = source[at + 1];
    if (source[at] === '\\' && escaped !== undefined && '\\{*'.includes(escaped)) {
      words += escaped;
      at += 2;
    } else if (source.startsWith('**', at)) {
      flush(at);
      bold = !bold;
      at += 2;
    } else if (source.startsWith('{{', at)) {
      const end = source.indexOf('}}', at + 2);
      const [name = '', format, ...more] = end < 0 ? [] : source.slice(at + 2, end).split('|');
      const named = NAME.test(name.trim()) && name.trim() !== '';
      if (end < 0) unclosed ??= at;
      if (end >= 0 && named && more.length === 0) {
        flush(at);
        pieces.push({
          variable: name.trim(),
          format: format?.trim() || null,
          bold,
          from: at,
          to: end + 2,
        });
        at = end + 2;
      } else {
        words += '{';
        at += 1;
      }
    } else {
      words += source[at];
      at += 1;
    }
  }
  flush(at);
  return { pieces, unclosed };
}

const escapeWords = (text: string): string => text.replace(/[\\{]|\*(?=\*|$)|(?<=^|\*)\*/g, '\\$&');

/** The text that reads as these pieces. */
export function printTemplateText(pieces: readonly PlainPiece[]): string {
  let bold = false;
  let printed = '';
  for (const piece of pieces) {
    if (piece.bold !== bold) printed += '**';
    bold = piece.bold;
    if ('text' in piece) printed += escapeWords(piece.text);
    else printed += `{{${piece.variable}${piece.format === null ? '' : `|${piece.format}`}}}`;
  }
  return bold ? `${printed}**` : printed;
}

/** The same text with every variable under another name; names that `rename` does not know stay as they are. */
export function renameVariables(source: string, rename: (name: string) => string | undefined): string {
  let renamed = '';
  let at = 0;
  for (const piece of readTemplateText(source).pieces) {
    if (!('variable' in piece)) continue;
    const format = piece.format === null ? '' : `|${piece.format}`;
    renamed += `${source.slice(at, piece.from)}{{${rename(piece.variable) ?? piece.variable}${format}}}`;
    at = piece.to;
  }
  return renamed + source.slice(at);
}
