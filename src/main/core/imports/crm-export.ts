import type { FieldMeta } from '#shared/fields.ts';
import { headerKey } from '#shared/header-key.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Guess } from './guess-mapping.ts';

/** How another product writes the records of an entity into a file. */
export interface CrmExport {
  /** The product's name. */
  readonly product: LocalText;
  /** Headers that, all together, only this product writes. */
  readonly marks: readonly string[];
  /** Header → field, the better column of a field first; null for one that looks like a field and is none. */
  readonly columns: Readonly<Record<string, string | null>>;
  /**
   * Field → word of the product → what it is called here: the value of a choice, or a natural key of a record. Begins
   * the table that whoever imports may change.
   */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The product whose export a file with these headers looks like; the one with the most marks where several fit. */
export function recogniseExport(
  header: readonly string[],
  known: readonly CrmExport[],
): CrmExport | undefined {
  const keys = new Set(header.map(headerKey));
  return known
    .filter(({ marks }) => marks.every((mark) => keys.has(headerKey(mark))))
    .reduce<CrmExport | undefined>(
      (best, each) => (best && best.marks.length >= each.marks.length ? best : each),
      undefined,
    );
}

/** The guesses with what is known of this export in their place; a field still stands for one column only. */
export function mapExport(
  guesses: readonly Guess[],
  { product, columns }: CrmExport,
  fields: readonly FieldMeta[],
): Guess[] {
  const reason: LocalText = { zh: `${product.zh} 的导出列`, en: `a column of a ${product.en} export` };
  const columnOf = new Map(guesses.map(({ column }) => [headerKey(column), column]));
  const taken = new Set<string>();
  const sure = new Map<string, string | null>();
  for (const [name, field] of Object.entries(columns)) {
    const column = columnOf.get(headerKey(name));
    if (column === undefined || (field !== null && !fields.some((each) => each.name === field))) continue;
    sure.set(column, field === null || taken.has(field) ? null : field);
    if (field !== null) taken.add(field);
  }
  const none: LocalText = { zh: '没有对应的字段', en: 'no field fits' };
  return guesses.map((guess): Guess => {
    const field = sure.get(guess.column);
    if (field !== undefined) return { column: guess.column, field, reason };
    const clashes = guess.field !== null && taken.has(guess.field);
    return clashes ? { column: guess.column, field: null, reason: none } : guess;
  });
}
