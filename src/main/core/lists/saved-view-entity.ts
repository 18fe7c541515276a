import { defineEntity } from '../entities/entity.ts';
import { boolean, json, kindOfRecord, reference, text } from '../entities/field.ts';

/**
 * A list as somebody wants it again: which rows, in which order, with which columns. Changed through the `views` router
 * alone, which knows whose it is; so no field may be written by hand.
 */
export const SavedView = defineEntity({
  name: 'savedView',
  domain: 'core',
  label: { zh: '列表视图', en: 'List view' },
  plural: { zh: '列表视图', en: 'List views' },
  mergeClass: 'config',
  titleField: 'name',
  hasPage: false,
  indexes: [['entityName', 'name']],
  fields: {
    name: text({ label: { zh: '视图名称', en: 'View name' }, required: true, editable: false, max: 80 }),
    entityName: kindOfRecord({
      label: { zh: '列表', en: 'List' },
      required: true,
      editable: false,
      max: 100,
    }),
    ownerId: reference('person', {
      label: { zh: '所有者', en: 'Owner' },
      required: true,
      editable: false,
    }),
    shared: boolean({ label: { zh: '共享', en: 'Shared' }, required: true, editable: false }),
    filter: json({ label: { zh: '筛选', en: 'Filter' }, editable: false }),
    search: text({ label: { zh: '搜索', en: 'Search' }, editable: false, max: 500 }),
    sort: json({ label: { zh: '排序', en: 'Sort' }, editable: false }),
    columns: json({ label: { zh: '列', en: 'Columns' }, editable: false }),
    grouping: json({ label: { zh: '分组', en: 'Grouping' }, editable: false }),
  },
});
