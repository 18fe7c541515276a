import type { FieldMeta, FieldValue } from './fields.ts';

/** The name of the field that holds the tags of a record, whatever its kind. */
export const TAGS = 'tags';

/**
 * The tags of a record as a field like others: a list column, a condition of filters, a column of imports and exports.
 * Its value is the ids of the tags, a blank between two, by their names; null where there are none. Tags are put on and
 * taken off one by one, so no form replaces them.
 */
export const TAGS_FIELD: FieldMeta = {
  name: TAGS,
  label: { zh: '标签', en: 'Tags' },
  kind: 'tags',
  required: false,
  fieldClass: 'internal',
  sortable: false,
  editable: false,
  onCreate: true,
  inList: false,
  synonyms: ['标记', 'labels', 'label', 'tag'],
};

/** Between the names of tags in a cell of a file. */
export const NAME_SEPARATOR = '；';

/** What separates names when a cell is read, so no name may have it. */
export const NAME_BREAK = /[;；、\n]/u;

/** The ids that a value of the kind `tags` holds. */
export const tagIdsOf = (value: FieldValue): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split(' ') : [];

/** Ids as a value of the kind `tags`. */
export const tagsValue = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join(' '));

/** Whether a name on its own could stand in a cell, so that an export reads back. */
export const isTagName = (text: string): boolean => text !== '' && !NAME_BREAK.test(text);

/** The names that a cell gives, each once. */
export const namesIn = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(NAME_BREAK)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Characters of a name. */
export const LONGEST_TAG = 40;

/** The colours a tag may have, by the design system's names for them. */
export const TAG_COLOURS = ['gray', 'blue', 'teal', 'green', 'yellow', 'orange', 'red', 'grape'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];
