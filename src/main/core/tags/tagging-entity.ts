import { defineEntity } from '../entities/entity.ts';
import { reference, text } from '../entities/field.ts';

/**
 * That a record has a tag. Taking the tag off marks the row as deleted rather than removing it, so that the record's
 * history can still tell, and putting it on again is the same row: sets merge by that. It shares the rights of its
 * record; `core/tags/tag-record.ts` is the way to it.
 */
export const Tagging = defineEntity({
  name: 'tagging',
  domain: 'core',
  label: { zh: '标签标记', en: 'Tagging' },
  plural: { zh: '标签标记', en: 'Taggings' },
  mergeClass: 'set',
  titleField: 'tagId',
  hasPage: false,
  uniqueTogether: ['recordId', 'tagId'],
  indexes: [
    ['recordId', 'deletedAt', 'tagId'],
    ['tagId', 'deletedAt', 'recordId'],
  ],
  holds: { tagId: 'always' },
  fields: {
    recordEntity: text({ label: { zh: '记录类型', en: 'Kind of record' }, required: true, editable: false }),
    recordId: text({ label: { zh: '记录', en: 'Record' }, required: true, editable: false, max: 40 }),
    tagId: reference('tag', { label: { zh: '标签', en: 'Tag' }, required: true, editable: false }),
  },
});
