import { defineEntity } from '../entities/entity.ts';
import { choice, instant, integer, json, kindOfRecord, reference, text } from '../entities/field.ts';

export const RULE_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'trial', label: { zh: '试运行', en: 'Tried' }, tone: 'progress' },
  { value: 'active', label: { zh: '启用', en: 'On' }, tone: 'good' },
  { value: 'off', label: { zh: '停用', en: 'Off' }, tone: 'warning' },
] as const;

/** What happens by itself: when, if, then. Changed through the `rules` router alone. */
export const Rule = defineEntity({
  name: 'rule',
  domain: 'core',
  label: { zh: '自动化规则', en: 'Rule' },
  plural: { zh: '自动化规则', en: 'Rules' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'name',
  hasPage: false,
  defaultSort: { field: 'name', descending: false },
  fields: {
    name: text({
      label: { zh: '规则名称', en: 'Rule name' },
      required: true,
      sortable: true,
      editable: false,
      max: 80,
    }),
    entityName: kindOfRecord({
      label: { zh: '记录类型', en: 'Kind of record' },
      required: true,
      editable: false,
      max: 100,
    }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      editable: false,
      choices: RULE_STATES,
    }),
    /** The revision in force, or the last that was; empty before the first. */
    revision: integer({ label: { zh: '启用的版本', en: 'Version in force' }, editable: false }),
    /** Why it stopped by itself, as a WireError. */
    problem: json({ label: { zh: '停用原因', en: 'Why it is off' }, editable: false }),
  },
});

/**
 * What a rule says, once saved. A version that was in force never changes: editing makes the next one, and every run
 * names the one it followed. It acts with the rights of whoever saved it.
 */
export const RuleVersion = defineEntity({
  name: 'ruleVersion',
  domain: 'core',
  label: { zh: '规则版本', en: 'Rule version' },
  plural: { zh: '规则版本', en: 'Rule versions' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'revision',
  hasPage: false,
  indexes: [['ruleId', 'revision']],
  fields: {
    ruleId: reference('rule', { label: { zh: '规则', en: 'Rule' }, required: true, editable: false }),
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true, editable: false }),
    ownerId: reference('person', { label: { zh: '所有者', en: 'Owner' }, required: true, editable: false }),
    definition: json({ label: { zh: '内容', en: 'Content' }, required: true, editable: false }),
    triedAt: instant({ label: { zh: '试运行时间', en: 'Tried at' }, editable: false }),
    /** The change group with which it came into force: it answers what happens after it. */
    fromGroup: integer({ label: { zh: '生效操作', en: 'In force from' }, editable: false }),
    fromAt: instant({ label: { zh: '生效时间', en: 'In force since' }, editable: false }),
    /** The last change group that it answers. */
    upToGroup: integer({ label: { zh: '失效操作', en: 'In force up to' }, editable: false }),
  },
});
