import { defineEntity } from '../entities/entity.ts';
import { reference, text } from '../entities/field.ts';

/** A part of the organisation. The scope `team` covers the people of one's department and of those below it. */
export const Department = defineEntity({
  name: 'department',
  domain: 'core',
  label: { zh: '部门', en: 'Department' },
  plural: { zh: '部门', en: 'Departments' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  fields: {
    name: text({
      label: { zh: '部门', en: 'Department' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
      max: 80,
      synonyms: ['department', '名称'],
    }),
    parentId: reference('department', {
      label: { zh: '上级部门', en: 'Part of' },
      inList: true,
      synonyms: ['parent', '上级'],
    }),
    managerId: reference('person', {
      label: { zh: '负责人', en: 'Head' },
      inList: true,
      synonyms: ['manager', '主管'],
    }),
  },
});
