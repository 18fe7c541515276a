import { defineEntity } from '../entities/entity.ts';
import { json, text } from '../entities/field.ts';

/** One setting of the workspace, kept as JSON under its name. Written through `writeSetting` alone, which checks it. */
export const SettingEntity = defineEntity({
  name: 'setting',
  domain: 'core',
  label: { zh: '设置', en: 'Setting' },
  plural: { zh: '设置', en: 'Settings' },
  mergeClass: 'config',
  titleField: 'name',
  naturalKeys: ['name'],
  hasPage: false,
  fields: {
    name: text({
      label: { zh: '名称', en: 'Name' },
      required: true,
      unique: true,
      editable: false,
      max: 100,
    }),
    value: json({ label: { zh: '值', en: 'Value' }, editable: false }),
  },
});
