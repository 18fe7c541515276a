import { isTagName, LONGEST_TAG, TAG_COLOURS } from '#shared/tags.ts';
import { defineEntity } from '../entities/entity.ts';
import { choice, json, text } from '../entities/field.ts';

const COLOUR_LABELS = {
  gray: { zh: '灰', en: 'Grey' },
  blue: { zh: '蓝', en: 'Blue' },
  teal: { zh: '青', en: 'Teal' },
  green: { zh: '绿', en: 'Green' },
  yellow: { zh: '黄', en: 'Yellow' },
  orange: { zh: '橙', en: 'Orange' },
  red: { zh: '红', en: 'Red' },
  grape: { zh: '紫', en: 'Purple' },
} as const;

/**
 * A word that records of several kinds are marked with. `core.tag.write` makes new ones; renaming, merging and removing
 * one touches the records of others, and needs `core.tag.manage` (the `tags` router).
 */
export const Tag = defineEntity({
  name: 'tag',
  domain: 'core',
  label: { zh: '标签', en: 'Tag' },
  plural: { zh: '标签', en: 'Tags' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  hasPage: false,
  fields: {
    name: text({
      label: { zh: '名称', en: 'Name' },
      required: true,
      fieldClass: 'public',
      unique: true,
      sortable: true,
      inList: true,
      editable: false,
      onCreate: true,
      max: LONGEST_TAG,
    }),
    colour: choice({
      label: { zh: '颜色', en: 'Colour' },
      fieldClass: 'public',
      editable: false,
      onCreate: true,
      inList: true,
      choices: TAG_COLOURS.map((value) => ({ value, label: COLOUR_LABELS[value] })),
    }),
    /** A JSON list of the kinds of record it is for; empty for all. */
    entities: json({ label: { zh: '适用范围', en: 'For' }, fieldClass: 'public', editable: false }),
  },
  check: ({ name }) =>
    isTagName(String(name ?? ''))
      ? []
      : [{ code: 'tagNameBreaks', params: { name: String(name ?? '') }, field: 'name' }],
});
