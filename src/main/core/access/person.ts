import { defineEntity } from '../entities/entity.ts';
import { boolean, reference, text } from '../entities/field.ts';

/**
 * Someone who works here. Who can unlock the workspace has a key slot in `keys.json` under the same id. Changed
 * through the `access` router alone, which keeps rights and keys in step.
 */
export const Person = defineEntity({
  name: 'person',
  domain: 'core',
  label: { zh: '人员', en: 'Person' },
  plural: { zh: '人员', en: 'People' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  fields: {
    name: text({
      label: { zh: '姓名', en: 'Name' },
      required: true,
      fieldClass: 'public',
      inList: true,
      sortable: true,
      unique: true,
      searched: true,
      editable: false,
      max: 80,
    }),
    role: reference('role', {
      label: { zh: '角色', en: 'Role' },
      required: true,
      fieldClass: 'public',
      inList: true,
      editable: false,
    }),
    departmentId: reference('department', {
      label: { zh: '部门', en: 'Department' },
      fieldClass: 'public',
      inList: true,
      editable: false,
    }),
    active: boolean({
      label: { zh: '在用', en: 'Active' },
      required: true,
      fieldClass: 'public',
      inList: true,
      editable: false,
    }),
    /** Sensitive fields are opened to this person by sealing their keys to it; X25519, base64url. */
    publicKey: text({ label: { zh: '公钥', en: 'Public key' }, editable: false, max: 60 }),
  },
});
