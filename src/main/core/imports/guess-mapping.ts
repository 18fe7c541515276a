import type { FieldMeta } from '#shared/fields.ts';
import { headerKey } from '#shared/header-key.ts';
import type { LocalText } from '#shared/texts.ts';

export interface Guess {
  readonly column: string;
  /** Null where no field fits; the column is then left out. */
  readonly field: string | null;
  readonly reason: LocalText;
}

/** Which field each column stands for: by label in either language, by name, then by the field's synonyms. */
export function guessMapping(header: readonly string[], fields: readonly FieldMeta[]): Guess[] {
  const taken = new Set<string>();
  const find = (key: string, of: (field: FieldMeta) => readonly string[]): FieldMeta | undefined =>
    fields.find((field) => !taken.has(field.name) && of(field).some((name) => headerKey(name) === key));
  const guesses = new Map<string, Guess>();
  const passes: readonly [(field: FieldMeta) => readonly string[], LocalText][] = [
    [({ label, name }) => [label.zh, label.en, name], { zh: '标题与字段同名', en: 'named like the field' }],
    [({ synonyms }) => synonyms, { zh: '标题是字段的常见叫法', en: 'a usual name of the field' }],
  ];
  for (const [names, reason] of passes)
    for (const column of header) {
      if (guesses.has(column)) continue;
      const field = find(headerKey(column), names);
      if (!field) continue;
      taken.add(field.name);
      guesses.set(column, { column, field: field.name, reason });
    }
  return header.map(
    (column) =>
      guesses.get(column) ?? { column, field: null, reason: { zh: '没有对应的字段', en: 'no field fits' } },
  );
}
