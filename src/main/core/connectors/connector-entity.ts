import { defineEntity } from '../entities/entity.ts';
import { boolean, instant, json, text } from '../entities/field.ts';

/**
 * A connector that was set up. Settings are here and in the log; secrets lie beside, and of them only the names are
 * here. Changed through the `connectors` router alone.
 */
export const Connector = defineEntity({
  name: 'connector',
  domain: 'core',
  label: { zh: '连接器', en: 'Connector' },
  plural: { zh: '连接器', en: 'Connectors' },
  mergeClass: 'config',
  titleField: 'kind',
  hasPage: false,
  undoable: false,
  fields: {
    kind: text({
      label: { zh: '种类', en: 'Kind' },
      required: true,
      unique: true,
      editable: false,
      inList: true,
      max: 60,
    }),
    settings: json({ label: { zh: '设置', en: 'Settings' }, required: true, editable: false, max: 20_000 }),
    secretNames: json({ label: { zh: '已保存的密码', en: 'Secrets kept' }, editable: false, max: 1000 }),
    /** Moves with every new secret, so that the log shows that it was changed without showing it. */
    secretsAt: instant({ label: { zh: '密码更新时间', en: 'Secrets changed' }, editable: false }),
    paused: boolean({ label: { zh: '已暂停', en: 'Paused' }, required: true, editable: false, inList: true }),
    testedAt: instant({ label: { zh: '测试时间', en: 'Tested' }, editable: false, inList: true }),
    /** Why the last test failed, as a WireError; empty where it did not. */
    testProblem: json({ label: { zh: '测试结果', en: 'Test result' }, editable: false, max: 4000 }),
  },
});
