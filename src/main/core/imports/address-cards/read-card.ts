import { cleanLine, cleanText } from '#shared/clean-text.ts';
import { type ContentLine, structured, unescapeText } from '../../content-lines/content-line.ts';
import { decodedValue } from './card-lines.ts';

/** Somebody as an address card has them; empty where it does not say. */
export interface AddressCard {
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
}

const HAN = /\p{Script=Han}/u;

const typesOf = ({ parameters }: ContentLine): string[] =>
  [...(parameters.TYPE ?? []), ...(parameters.PREF ? ['PREF'] : [])].map((each) => each.toUpperCase());

/** The values of a kind, those of the wanted types first, without the schemes that version 4 puts before them. */
function valuesOf(lines: readonly ContentLine[], name: string, wanted: readonly string[]): string[] {
  const rank = (line: ContentLine): number => {
    const at = wanted.findIndex((type) => typesOf(line).includes(type));
    return at < 0 ? wanted.length : at;
  };
  const sorted = lines.filter((line) => line.name === name).toSorted((a, b) => rank(a) - rank(b));
  const texts = sorted.map((line) =>
    cleanLine(unescapeText(decodedValue(line)).replace(/^(mailto|tel):/i, '')),
  );
  return [...new Set(texts.filter((each) => each !== ''))];
}

function nameOf(lines: readonly ContentLine[]): string {
  const [full] = valuesOf(lines, 'FN', []);
  if (full) return full;
  const line = lines.find(({ name }) => name === 'N');
  const [family = '', given = '', middle = ''] = line ? structured(decodedValue(line)).map(cleanLine) : [];
  return HAN.test(family + given)
    ? `${family}${given}`
    : [given, middle, family].filter((each) => each !== '').join(' ');
}

/** Reads the lines of one card. What a contact has one of, and the card several, goes into the note. */
export function readCard(lines: readonly ContentLine[]): AddressCard {
  const organisation = lines.find(({ name }) => name === 'ORG');
  const [company = '', ...units] = organisation ? structured(decodedValue(organisation)).map(cleanLine) : [];
  const [title = '', ...roles] = [...valuesOf(lines, 'TITLE', []), ...valuesOf(lines, 'ROLE', [])];
  const [email = '', ...emails] = valuesOf(lines, 'EMAIL', ['PREF', 'WORK']);
  const [phone = '', ...phones] = valuesOf(lines, 'TEL', ['CELL', 'PREF', 'WORK']);
  const notes = lines
    .filter(({ name }) => name === 'NOTE')
    .map((line) => cleanText(unescapeText(decodedValue(line))));
  const rest = [...notes, ...units, ...roles, ...phones, ...emails].filter((each) => each !== '');
  return { name: nameOf(lines), company, title, email, phone, note: rest.join('\n') };
}
