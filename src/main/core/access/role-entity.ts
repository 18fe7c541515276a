import { defineEntity } from '../entities/entity.ts';
import { choice, json, text } from '../entities/field.ts';
import { ROW_SCOPES } from './role.ts';

const SCOPE_LABELS = {
  own: { zh: '本人的', en: 'Own' },
  team: { zh: '本部门的', en: 'Department’s' },
  all: { zh: '全部', en: 'All' },
};

/** A named set of permissions. Changed through the `access` router alone, which checks who may give what. */
export const RoleEntity = defineEntity({
  name: 'role',
  domain: 'core',
  label: { zh: '角色', en: 'Role' },
  plural: { zh: '角色', en: 'Roles' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'name',
  titleFieldEn: 'nameEn',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  hasPage: false,
  fields: {
    name: text({
      label: { zh: '角色', en: 'Role' },
      required: true,
      fieldClass: 'public',
      unique: true,
      sortable: true,
      inList: true,
      editable: false,
      max: 60,
    }),
    nameEn: text({
      label: { zh: '英文名称', en: 'English name' },
      fieldClass: 'public',
      editable: false,
      max: 60,
    }),
    scope: choice({
      label: { zh: '可见记录', en: 'Rows' },
      required: true,
      editable: false,
      inList: true,
      choices: ROW_SCOPES.map((value) => ({ value, label: SCOPE_LABELS[value] })),
    }),
    permissions: json({ label: { zh: '权限', en: 'Permissions' }, required: true, editable: false }),
  },
});
