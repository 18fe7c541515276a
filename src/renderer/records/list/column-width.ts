import type { FieldMeta } from '#shared/fields.ts';
import type { Language } from '#shared/texts.ts';

const WIDTHS: Partial<Record<FieldMeta['kind'], number>> = {
  money: 152,
  integer: 96,
  decimal: 96,
  date: 108,
  instant: 150,
  boolean: 72,
  choice: 96,
  tags: 180,
};
const TITLE_WIDTH = 220;
const NUMBER_WIDTH = 160;
const USUAL_WIDTH = 136;
/** No head and no state makes a column wider than this. */
const WIDEST = 180;
/** What stands around a text: the padding of a cell, the mark of an order, the edge and dot of a badge. */
const AROUND = 32;
const BADGE = 46;
const [WIDE_LETTER, LETTER] = [13, 7];

/** About how wide a text is in a list, in pixels: Chinese characters are square. */
const roughWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? WIDE_LETTER : LETTER), 0);

/** The width that a field's column begins with, in pixels: enough for its kind, its head and its longest state. */
export function columnWidth(field: FieldMeta, isTitle: boolean, language: Language): number {
  if (isTitle) return TITLE_WIDTH;
  const usual = field.name === 'number' ? NUMBER_WIDTH : (WIDTHS[field.kind] ?? USUAL_WIDTH);
  const states = (field.choices ?? []).map(({ label }) => roughWidth(label[language]) + BADGE);
  const wanted = Math.max(roughWidth(field.label[language]) + AROUND, ...states);
  return Math.max(usual, Math.min(wanted, WIDEST));
}
