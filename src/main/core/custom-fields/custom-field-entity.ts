import { FIELD_KINDS, type FieldKind } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { defineEntity } from '../entities/entity.ts';
import { boolean, choice, integer, json, kindOfRecord, text } from '../entities/field.ts';

/** The kinds that a company may choose for a field of its own. */
export type CustomKind = Exclude<FieldKind, 'json' | 'tags'>;
export const CUSTOM_KINDS = FIELD_KINDS.filter(
  (kind): kind is CustomKind => kind !== 'json' && kind !== 'tags',
);

export const KIND_LABELS: Readonly<Record<CustomKind, LocalText>> = {
  text: { zh: '单行文字', en: 'Text' },
  longText: { zh: '多行文字', en: 'Long text' },
  integer: { zh: '整数', en: 'Whole number' },
  decimal: { zh: '小数', en: 'Decimal number' },
  money: { zh: '金额', en: 'Amount' },
  date: { zh: '日期', en: 'Date' },
  instant: { zh: '日期和时间', en: 'Date and time' },
  boolean: { zh: '是或否', en: 'Yes or no' },
  choice: { zh: '选项', en: 'Choice' },
  reference: { zh: '引用记录', en: 'Reference' },
  email: { zh: '邮箱', en: 'E-mail' },
  phone: { zh: '电话', en: 'Phone' },
  url: { zh: '网址', en: 'Web address' },
};

/**
 * A field that the company added to a kind of record. Each is a column of that entity's own table, named after the id
 * (`custom-column.ts`), so that whatever works for a declared field works for it. Changed through the `customFields`
 * router alone, which makes the column in the same unit of work; what was filled in is never dropped, so there is no
 * undo: archive it instead.
 */
export const CustomField = defineEntity({
  name: 'customField',
  domain: 'core',
  label: { zh: '自定义字段', en: 'Custom field' },
  plural: { zh: '自定义字段', en: 'Custom fields' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'name',
  titleFieldEn: 'nameEn',
  hasPage: false,
  indexes: [['entityName', 'position']],
  fields: {
    entityName: kindOfRecord({
      label: { zh: '记录类型', en: 'Kind of record' },
      required: true,
      editable: false,
    }),
    name: text({ label: { zh: '字段名称', en: 'Field' }, required: true, editable: false, max: 40 }),
    nameEn: text({ label: { zh: '英文名称', en: 'English name' }, editable: false, max: 60 }),
    kind: choice({
      label: { zh: '类型', en: 'Kind' },
      required: true,
      editable: false,
      choices: CUSTOM_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    }),
    required: boolean({ label: { zh: '必填', en: 'Required' }, required: true, editable: false }),
    help: text({ label: { zh: '填写说明', en: 'Help' }, editable: false, max: 200 }),
    fieldClass: choice({
      label: { zh: '可见性', en: 'Seen by' },
      required: true,
      editable: false,
      choices: [
        { value: 'public', label: { zh: '公开', en: 'Public' } },
        { value: 'internal', label: { zh: '内部', en: 'Internal' } },
      ],
    }),
    sortable: boolean({ label: { zh: '可排序', en: 'Sortable' }, required: true, editable: false }),
    position: integer({ label: { zh: '次序', en: 'Position' }, required: true, editable: false }),
    archived: boolean({ label: { zh: '已归档', en: 'Archived' }, required: true, editable: false }),
    /** A JSON list of choices; those that were taken away are gone from it. */
    choices: json({ label: { zh: '选项', en: 'Choices' }, editable: false }),
    target: text({ label: { zh: '引用对象', en: 'Refers to' }, editable: false, max: 100 }),
  },
});
