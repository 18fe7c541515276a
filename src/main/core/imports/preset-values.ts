import type { FieldMeta } from '#shared/fields.ts';
import { headerKey } from '#shared/header-key.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { cellText } from './cell-text.ts';
import type { CrmExport } from './crm-export.ts';
import type { Table } from './delimited.ts';
import type { Guess } from './guess-mapping.ts';
import type { ValueChoice } from './mapping.ts';
import { foldValue, RecordIndex } from './record-index.ts';
import type { UnknownValue } from './unknown-values.ts';

/** A word of another product that is none of ours, and what it seems to mean; to be changed by whoever imports. */
export interface PresetValue extends UnknownValue {
  /** Null where nothing is known of the word. */
  readonly choice: ValueChoice | null;
}

interface Asked {
  readonly table: Table;
  readonly entity: Entity;
  readonly known: CrmExport;
  readonly guesses: readonly Guess[];
  readonly registry: Registry;
  readonly reader: Reader;
  readonly scope: FilterScope;
}

/** More different words than these are no list of words. */
const MOST_WORDS = 100;
const FIRST_ROWS = 5;

/**
 * The words of a recognised export in the columns whose words differ from product to product, such as stages: those
 * that nothing here is called by, the most frequent first.
 */
export function presetValues(asked: Asked): PresetValue[] {
  const { table, entity, known, guesses } = asked;
  return Object.entries(known.words ?? {}).flatMap(([name, words]) => {
    const field = entity.field(name);
    const column = guesses.find((guess) => guess.field === name)?.column;
    if (!field || column === undefined) return [];
    const met = wordsOf(table, table.header.indexOf(column));
    const meanings = new Map(Object.entries(words).map(([word, meaning]) => [headerKey(word), meaning]));
    const read = field.kind === 'choice' ? choiceReader(field) : recordReader(field, asked);
    return met.flatMap(({ value, count, rows }): PresetValue[] => {
      const found = read(value, meanings.get(headerKey(value)));
      return found ? [{ field: name, value, count, rows, ambiguous: false, creatable: false, ...found }] : [];
    });
  });
}

type Read = (
  word: string,
  meaning: string | undefined,
) => Pick<PresetValue, 'suggestions' | 'choice'> | undefined;

/** A word of a choice: all choices are offered for what is none of them. */
function choiceReader({ choices = [] }: FieldMeta): Read {
  const suggestions = choices.map(({ value, label }) => ({ id: value, label }));
  const isOurs = (word: string): boolean =>
    choices.some(({ value, label }) =>
      [value, label.zh, label.en].some((name) => headerKey(name) === headerKey(word)),
    );
  return (word, meaning) =>
    isOurs(word) ? undefined : { suggestions, choice: meaning === undefined ? null : { use: meaning } };
}

/** A name of a record, by what that record is called here; what is not known is left to the dry run. */
function recordReader({ target = '' }: FieldMeta, { registry, reader, scope }: Asked): Read {
  const index = new RecordIndex(reader, registry.get(target), scope);
  return (word, meaning) => {
    if (meaning === undefined || index.named(word).length === 1) return undefined;
    const [id, ...others] = index.named(meaning);
    if (id === undefined || others.length > 0) return undefined;
    return { suggestions: [{ id, label: index.label(id) }], choice: { use: id } };
  };
}

/** The different words of a column, each once whatever its spelling. */
function wordsOf(table: Table, at: number): { value: string; count: number; rows: number[] }[] {
  const met = new Map<string, { value: string; count: number; rows: number[] }>();
  for (const { cells, number } of table.rows) {
    const value = cellText(cells[at] ?? '');
    if (value === '') continue;
    const word = met.get(foldValue(value)) ?? { value, count: 0, rows: [] };
    word.count += 1;
    if (word.rows.length < FIRST_ROWS) word.rows.push(number);
    met.set(foldValue(value), word);
    if (met.size > MOST_WORDS) return [];
  }
  return [...met.values()].sort((one, other) => other.count - one.count);
}
