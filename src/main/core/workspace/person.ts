import { ROLE_CHOICES } from '../access/roles.ts';
import { defineEntity } from '../entities/entity.ts';
import { boolean, choice, text } from '../entities/field.ts';

/** Someone who can unlock the workspace. Their key slot is in `keys.json` under the same id. */
export const Person = defineEntity({
  name: 'person',
  domain: 'core',
  label: { zh: '人员', en: 'Person' },
  plural: { zh: '人员', en: 'People' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  neverPurged: true,
  fields: {
    name: text({
      label: { zh: '姓名', en: 'Name' },
      required: true,
      inList: true,
      sortable: true,
      unique: true,
      searched: true,
      max: 80,
    }),
    role: choice({
      label: { zh: '角色', en: 'Role' },
      required: true,
      choices: ROLE_CHOICES,
      inList: true,
      editable: false,
    }),
    active: boolean({ label: { zh: '在用', en: 'Active' }, required: true, inList: true, editable: false }),
  },
});
