import type { FieldMeta } from '../fields.ts';

const SYSTEM = {
  required: false,
  fieldClass: 'internal',
  editable: false,
  onCreate: false,
  inList: false,
  synonyms: [],
} as const;

const time = (name: string, zh: string, en: string, sortable = false): FieldMeta => ({
  ...SYSTEM,
  name,
  label: { zh, en },
  kind: 'instant',
  sortable,
});

/** When a record was made and last changed: every list may show and filter by them. */
export const RECORD_TIMES: readonly FieldMeta[] = [
  time('createdAt', '创建时间', 'Created', true),
  time('updatedAt', '更新时间', 'Updated'),
];

/** What a filter may speak of besides an entity's own fields. */
export const SYSTEM_FIELDS: readonly FieldMeta[] = [
  ...RECORD_TIMES,
  time('deletedAt', '删除时间', 'Deleted'),
  { ...SYSTEM, name: 'id', label: { zh: '记录标识', en: 'Record id' }, kind: 'text', sortable: false },
];
