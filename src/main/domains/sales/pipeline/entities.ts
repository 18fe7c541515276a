import { defineEntity } from '../../../core/entities/entity.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  instant,
  integer,
  longText,
  money,
  reference,
  text,
} from '../../../core/entities/field.ts';
import { FORECAST_CATEGORIES } from '../forecast/category.ts';

/** A way of selling, as a row of stages. */
export const Pipeline = defineEntity({
  name: 'pipeline',
  domain: 'sales',
  label: { zh: '销售管道', en: 'Pipeline' },
  plural: { zh: '销售管道', en: 'Pipelines' },
  mergeClass: 'config',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'createdAt', descending: false },
  hasPage: false,
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, inList: true, unique: true }),
    idleDays: integer({ label: { zh: '无活动天数', en: 'Idle after (days)' }, min: 1 }),
  },
});

/** One column of the board. Its category decides whether a deal in it is open, won or lost. */
export const Stage = defineEntity({
  name: 'stage',
  domain: 'sales',
  label: { zh: '阶段', en: 'Stage' },
  plural: { zh: '阶段', en: 'Stages' },
  mergeClass: 'config',
  titleField: 'name',
  titleFieldEn: 'nameEn',
  naturalKeys: ['name', 'nameEn', 'code'],
  defaultSort: { field: 'position', descending: false },
  hasPage: false,
  // what the program refers to the first stages by; one of the company's own needs only be told apart
  derive: ({ code, position }, { now }) => (code ? {} : { code: `s${now.toString(36)}-${position}` }),
  fields: {
    name: text({ label: { zh: '名称', en: 'Name (Chinese)' }, required: true, inList: true }),
    nameEn: text({ label: { zh: '英文名称', en: 'Name' }, required: true, inList: true }),
    code: text({ label: { zh: '代码', en: 'Code' }, required: true, derived: true, max: 40 }),
    pipelineId: reference('pipeline', { label: { zh: '销售管道', en: 'Pipeline' }, required: true }),
    position: integer({ label: { zh: '顺序', en: 'Position' }, required: true, sortable: true }),
    category: choice({
      label: { zh: '类别', en: 'Category' },
      required: true,
      choices: [
        { value: 'open', label: { zh: '进行中', en: 'Open' }, tone: 'progress' },
        { value: 'won', label: { zh: '赢单', en: 'Won' }, tone: 'good' },
        { value: 'lost', label: { zh: '输单', en: 'Lost' }, tone: 'bad' },
      ],
    }),
    probability: decimal({ label: { zh: '赢单概率（%）', en: 'Probability (%)' }, required: true, min: 0 }),
    forecastCategory: choice({
      label: { zh: '预测类别', en: 'Forecast category' },
      choices: FORECAST_CATEGORIES,
    }),
    stalledDays: integer({ label: { zh: '停滞天数', en: 'Stalled after (days)' }, min: 1 }),
    exitCriteria: longText({ label: { zh: '离开条件', en: 'Exit criteria' }, max: 1000 }),
  },
});

/** Each time a deal came into a stage: who, when, and what it was worth then. Never changed. */
export const StageMove = defineEntity({
  name: 'stageMove',
  domain: 'sales',
  label: { zh: '阶段变更', en: 'Stage change' },
  plural: { zh: '阶段变更', en: 'Stage changes' },
  mergeClass: 'ledger',
  titleField: 'toStageId',
  hasPage: false,
  partOf: ['dealId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  // undoing the deal's change writes the move back by itself
  reverse: () => undefined,
  fields: {
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    fromStageId: reference('stage', { label: { zh: '从阶段', en: 'From' }, inList: true }),
    toStageId: reference('stage', { label: { zh: '到阶段', en: 'To' }, required: true, inList: true }),
    at: instant({ label: { zh: '时间', en: 'At' }, required: true, inList: true }),
    amountAt: money({ label: { zh: '当时金额', en: 'Amount then' }, currency: 'currency', inList: true }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
    expectedCloseAt: date({ label: { zh: '当时预计成交日', en: 'Expected close then' } }),
    probabilityAt: decimal({ label: { zh: '进入时概率（%）', en: 'Probability on entering (%)' } }),
    overridden: boolean({ label: { zh: '越过阶段要求', en: 'Past the gate' }, inList: true }),
  },
});
