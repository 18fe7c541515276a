import { AppError } from '#shared/errors.ts';
import type { ContentLine } from '../../content-lines/content-line.ts';
import { MOST_ROWS, type Table } from '../delimited.ts';
import { cardLines } from './card-lines.ts';
import { type AddressCard, readCard } from './read-card.ts';

/** The columns of address cards, under names by which the fields of contacts are found. */
const COLUMNS: readonly (readonly [keyof AddressCard, string])[] = [
  ['name', '姓名'],
  ['company', '公司'],
  ['title', '职务'],
  ['email', '邮件'],
  ['phone', '电话'],
  ['note', '备注'],
];

const BEGIN = /^(?:\u00EF\u00BB\u00BF)?\s*BEGIN:VCARD/i;
const HEAD = 64;

/** Whether a file holds address cards (vCard), told by how it begins. */
export function holdsCards(bytes: Uint8Array): boolean {
  // a wide encoding puts a NUL beside each letter
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return BEGIN.test(head.replace(/^(\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', ''));
}

/** The cards of a file, each its own lines; one within another, such as an assistant's, is left out. */
function cardsOf(bytes: Uint8Array): ContentLine[][] {
  const cards: ContentLine[][] = [];
  let depth = 0;
  for (const line of cardLines(bytes)) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      depth += 1;
      if (depth === 1) cards.push([]);
    } else if (line.name === 'END' && isCard) depth = Math.max(0, depth - 1);
    else if (depth === 1) cards.at(-1)?.push(line);
  }
  if (depth > 0) throw new AppError('cardUnclosed', { row: cards.length });
  return cards;
}

/**
 * Address cards of version 2.1, 3.0 or 4.0 as a table: a row for each card, so that they are mapped, tried out and
 * written like any other file. Throws `cardUnclosed`, naming the card, and `fileTooManyRows`.
 */
export function cardTable(bytes: Uint8Array, file: string): Table {
  const cards = cardsOf(bytes);
  if (cards.length > MOST_ROWS) throw new AppError('fileTooManyRows', { file, max: MOST_ROWS });
  return {
    delimiter: null,
    header: COLUMNS.map(([, header]) => header),
    rows: cards.map((lines, at) => {
      const card = readCard(lines);
      return { number: at + 1, cells: COLUMNS.map(([name]) => card[name]) };
    }),
  };
}
