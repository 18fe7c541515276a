/** One line of a calendar or address file: a name, perhaps with parameters, and a value. */
export interface ContentLine {
  /** In capitals, without the group that may stand before it. */
  readonly name: string;
  /** By name in capitals; a parameter without a name, as old address files have them, stands under TYPE. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** As it stands in the file: escaped, perhaps encoded. */
  readonly value: string;
}

const NAME = /^[A-Za-z0-9-]+$/;

/** Cuts a text at a character, but not within quotation marks. */
function cut(text: string, at: string): string[] {
  const parts: string[] = [];
  let [quoted, from] = [false, 0];
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '"') quoted = !quoted;
    else if (text[place] === at && !quoted) {
      parts.push(text.slice(from, place));
      from = place + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1');

/** Reads one unfolded line; null for what is none. */
export function readContentLine(line: string): ContentLine | null {
  const [head = '', ...rest] = cut(line, ':');
  if (rest.length === 0) return null;
  const [named = '', ...given] = cut(head, ';');
  const name = named.slice(named.lastIndexOf('.') + 1);
  if (!NAME.test(name)) return null;
  const parameters: Record<string, string[]> = {};
  for (const parameter of given) {
    const [key = '', ...values] = cut(parameter, '=');
    const known = values.length === 0 ? 'TYPE' : key.toUpperCase();
    const texts = cut(values.length === 0 ? key : values.join('='), ',').map(unquoted);
    parameters[known] = [...(parameters[known] ?? []), ...texts];
  }
  return { name: name.toUpperCase(), parameters, value: rest.join(':') };
}

/** A text as the value of a line. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** The text that a value stands for. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (/[nN]/.test(character) ? '\n' : character));

/** The parts of a value with a structure, such as a name by family and given name. */
export const structured = (value: string): string[] =>
  (value.match(/(?:\\.|[^;\\])*(?:;|$)/gs) ?? []).map((part) => unescapeText(part.replace(/;$/, '')));

/** A text as the value of a parameter: quotation marks and line breaks have no place there. */
export const parameterText = (text: string): string =>
  `"${text
    .replace(/"/g, '”')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()}"`;
