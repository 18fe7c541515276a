import { ADJUSTABLE } from '#shared/forecast-figures.ts';
import { defineEntity } from '../../../core/entities/entity.ts';
import {
  choice,
  date,
  decimal,
  instant,
  integer,
  money,
  reference,
  text,
} from '../../../core/entities/field.ts';
import { DEAL_STATES } from '../deal-states.ts';
import { FORECAST_CATEGORIES } from './category.ts';

const SALESPERSON = { zh: '销售人员', en: 'Salesperson' } as const;
const CURRENCY = text({ label: { zh: '货币', en: 'Currency' }, max: 3, editable: false });

export const FORECAST_STATES = [
  { value: 'open', label: { zh: '开放', en: 'Open' }, tone: 'progress' },
  { value: 'submitted', label: { zh: '已提交', en: 'Submitted' }, tone: 'warning' },
  { value: 'locked', label: { zh: '已锁定', en: 'Locked' }, tone: 'good' },
] as const;

/** What somebody expects to sell in a period. Submitting keeps the figures of that moment; locked, nothing changes. */
export const Forecast = defineEntity({
  name: 'forecast',
  domain: 'sales',
  label: { zh: '预测', en: 'Forecast' },
  plural: { zh: '预测', en: 'Forecasts' },
  mergeClass: 'document',
  titleField: 'period',
  hasPage: false,
  customisable: false,
  undoable: false,
  ownScope: { field: 'salespersonId.personId', op: 'equals', value: { me: true } },
  uniqueTogether: ['salespersonId', 'period'],
  frozen: { field: 'status', drafts: ['open', 'submitted'], open: [] },
  fields: {
    salespersonId: reference('salesperson', { label: SALESPERSON, required: true, inList: true }),
    period: text({ label: { zh: '期间', en: 'Period' }, required: true, inList: true, max: 7 }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      inList: true,
      choices: FORECAST_STATES,
    }),
    closed: money({ label: { zh: '已结', en: 'Closed' }, currency: 'currency', inList: true }),
    commit: money({ label: { zh: '承诺', en: 'Commit' }, currency: 'currency', inList: true }),
    best: money({ label: { zh: '最佳', en: 'Best case' }, currency: 'currency', inList: true }),
    pipeline: money({ label: { zh: '管道', en: 'Pipeline' }, currency: 'currency', inList: true }),
    weighted: money({ label: { zh: '加权', en: 'Weighted' }, currency: 'currency', inList: true }),
    currency: CURRENCY,
    submittedAt: instant({ label: { zh: '提交时间', en: 'Submitted at' }, inList: true }),
    lockedAt: instant({ label: { zh: '锁定时间', en: 'Locked at' }, inList: true }),
  },
});

/** A figure that the owner or the manager puts in the place of a category's sum, each with a row of their own. */
export const ForecastAdjustment = defineEntity({
  name: 'forecastAdjustment',
  domain: 'sales',
  label: { zh: '预测调整', en: 'Forecast adjustment' },
  plural: { zh: '预测调整', en: 'Forecast adjustments' },
  mergeClass: 'document',
  titleField: 'note',
  hasPage: false,
  customisable: false,
  undoable: false,
  partOf: ['forecastId'],
  ownScope: { field: 'forecastId.salespersonId.personId', op: 'equals', value: { me: true } },
  uniqueTogether: ['forecastId', 'level', 'category'],
  frozenWith: { entity: 'forecast', reference: 'forecastId' },
  fields: {
    forecastId: reference('forecast', {
      label: { zh: '预测', en: 'Forecast' },
      required: true,
      inList: true,
    }),
    level: choice({
      label: { zh: '由谁', en: 'By' },
      required: true,
      inList: true,
      choices: [
        { value: 'owner', label: { zh: '本人', en: 'Owner' } },
        { value: 'manager', label: { zh: '主管', en: 'Manager' } },
      ],
    }),
    category: choice({
      label: { zh: '类别', en: 'Category' },
      required: true,
      inList: true,
      choices: FORECAST_CATEGORIES.filter(({ value }) => ADJUSTABLE.some((each) => each === value)),
    }),
    amount: money({ label: { zh: '金额', en: 'Amount' }, currency: 'currency', inList: true }),
    currency: CURRENCY,
    note: text({ label: { zh: '说明', en: 'Note' }, required: true, inList: true, max: 500 }),
  },
});

/** The open deals as they stood on a day. Never changed. */
export const PipelineSnapshot = defineEntity({
  name: 'pipelineSnapshot',
  domain: 'sales',
  label: { zh: '管道快照', en: 'Pipeline snapshot' },
  plural: { zh: '管道快照', en: 'Pipeline snapshots' },
  mergeClass: 'ledger',
  titleField: 'takenOn',
  hasPage: false,
  customisable: false,
  fields: {
    takenOn: date({
      label: { zh: '日期', en: 'Taken on' },
      required: true,
      inList: true,
      unique: true,
      sortable: true,
    }),
    deals: integer({ label: { zh: '商机数', en: 'Deals' }, required: true, inList: true, min: 0 }),
  },
});

/** A deal in a snapshot: open, or closed since the snapshot before. */
export const SnapshotDeal = defineEntity({
  name: 'snapshotDeal',
  domain: 'sales',
  label: { zh: '快照中的商机', en: 'Deal in a snapshot' },
  plural: { zh: '快照中的商机', en: 'Deals in snapshots' },
  mergeClass: 'ledger',
  titleField: 'dealId',
  hasPage: false,
  customisable: false,
  partOf: ['snapshotId'],
  ownScope: { field: 'ownerId.personId', op: 'equals', value: { me: true } },
  fields: {
    snapshotId: reference('pipelineSnapshot', {
      label: { zh: '快照', en: 'Snapshot' },
      required: true,
      inList: true,
    }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    ownerId: reference('salesperson', { label: { zh: '负责人', en: 'Owner' }, inList: true }),
    stageId: reference('stage', { label: { zh: '阶段', en: 'Stage' }, inList: true }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      inList: true,
      choices: DEAL_STATES,
    }),
    amount: money({ label: { zh: '金额', en: 'Amount' }, currency: 'currency', inList: true }),
    currency: CURRENCY,
    expectedClose: date({ label: { zh: '预计成交日', en: 'Expected close' }, inList: true }),
    closedOn: date({ label: { zh: '关闭日期', en: 'Closed on' }, inList: true }),
    category: choice({
      label: { zh: '预测类别', en: 'Forecast category' },
      required: true,
      inList: true,
      choices: FORECAST_CATEGORIES,
    }),
    probability: decimal({ label: { zh: '概率（%）', en: 'Probability (%)' }, required: true, inList: true }),
    modelProbability: decimal({ label: { zh: '模型概率（%）', en: 'Model probability (%)' }, inList: true }),
  },
});
