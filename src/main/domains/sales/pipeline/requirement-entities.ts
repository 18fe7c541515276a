import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, instant, integer, reference, text } from '../../../core/entities/field.ts';

/** What a deal must have before it leaves a stage for a later one: a field that is filled, or a point that is ticked. */
export const StageRequirement = defineEntity({
  name: 'stageRequirement',
  domain: 'sales',
  label: { zh: '阶段要求', en: 'Stage requirement' },
  plural: { zh: '阶段要求', en: 'Stage requirements' },
  mergeClass: 'config',
  titleField: 'name',
  titleFieldEn: 'nameEn',
  hasPage: false,
  customisable: false,
  indexes: [['stageId', 'position', 'id']],
  fields: {
    stageId: reference('stage', { label: { zh: '阶段', en: 'Stage' }, required: true, editable: false }),
    kind: choice({
      label: { zh: '类型', en: 'Kind' },
      required: true,
      editable: false,
      choices: [
        { value: 'field', label: { zh: '必填字段', en: 'Required field' } },
        { value: 'checkpoint', label: { zh: '确认点', en: 'Checkpoint' } },
      ],
    }),
    fieldName: text({ label: { zh: '字段', en: 'Field' }, max: 60, editable: false }),
    name: text({ label: { zh: '名称', en: 'Name (Chinese)' }, required: true, editable: false }),
    nameEn: text({ label: { zh: '英文名称', en: 'Name' }, required: true, editable: false }),
    position: integer({ label: { zh: '顺序', en: 'Position' }, required: true, editable: false }),
  },
});

/** A checkpoint of a deal: who ticked it and when; empty again where the tick was taken back. */
export const DealCheckpoint = defineEntity({
  name: 'dealCheckpoint',
  domain: 'sales',
  label: { zh: '商机确认点', en: 'Deal checkpoint' },
  plural: { zh: '商机确认点', en: 'Deal checkpoints' },
  mergeClass: 'record',
  titleField: 'requirementId',
  hasPage: false,
  customisable: false,
  partOf: ['dealId'],
  uniqueTogether: ['dealId', 'requirementId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  fields: {
    dealId: reference('deal', {
      label: { zh: '商机', en: 'Deal' },
      required: true,
      editable: false,
      inList: true,
    }),
    requirementId: reference('stageRequirement', {
      label: { zh: '确认点', en: 'Checkpoint' },
      required: true,
      editable: false,
      inList: true,
    }),
    doneAt: instant({ label: { zh: '确认时间', en: 'Ticked at' }, editable: false, inList: true }),
    doneById: reference('person', {
      label: { zh: '确认人', en: 'Ticked by' },
      editable: false,
      inList: true,
    }),
  },
});
