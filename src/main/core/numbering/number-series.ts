import { RESET_CHOICES } from '#shared/number-pattern.ts';
import { defineEntity } from '../entities/entity.ts';
import { choice, text } from '../entities/field.ts';

/**
 * How one kind of document is numbered from this entry on. Entries are only added: numbers written under an earlier
 * one stay readable, and nobody can take back a rule that numbers were issued under. Without an entry, what the entity
 * declares holds.
 */
export const NumberSeries = defineEntity({
  name: 'numberSeries',
  domain: 'core',
  label: { zh: '编号规则', en: 'Numbering rule' },
  plural: { zh: '编号规则', en: 'Numbering rules' },
  mergeClass: 'ledger',
  titleField: 'entityName',
  hasPage: false,
  fields: {
    entityName: text({
      label: { zh: '单据类型', en: 'Kind of document' },
      required: true,
      editable: false,
      inList: true,
      max: 100,
    }),
    prefix: text({ label: { zh: '前缀', en: 'Prefix' }, required: true, editable: false, inList: true }),
    pattern: text({ label: { zh: '格式', en: 'Pattern' }, required: true, editable: false, inList: true }),
    reset: choice({
      label: { zh: '重新计数', en: 'Begins again' },
      required: true,
      editable: false,
      inList: true,
      choices: RESET_CHOICES,
    }),
  },
});
