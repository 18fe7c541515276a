import { defineEntity } from '../../core/entities/entity.ts';
import {
  choice,
  date,
  decimal,
  integer,
  longText,
  money,
  reference,
  text,
} from '../../core/entities/field.ts';
import { DEAL_EXPORTS } from './crm-exports.ts';
import { checkDeal } from './deal-check.ts';
import { deriveDeal } from './deal-derive.ts';
import { DEAL_STATES } from './deal-states.ts';
import { FORECAST_CATEGORIES } from './forecast/category.ts';
import { LOSS_REASONS } from './loss-reasons.ts';
import { recordStageMove } from './pipeline/stage-history.ts';

/** A chance to sell, from the first contact to won or lost. */
export const Deal = defineEntity({
  name: 'deal',
  domain: 'sales',
  label: { zh: '商机', en: 'Deal' },
  plural: { zh: '商机', en: 'Deals' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['externalId', 'number'],
  defaultSort: { field: 'createdAt', descending: true },
  importable: true,
  crmExports: DEAL_EXPORTS,
  number: { prefix: 'SJ', at: 'creation' },
  ownScope: { field: 'ownerId.personId', op: 'equals', value: { me: true } },
  // a closed deal keeps the names of its customer and owner; one that is being worked on needs them
  holds: {
    customerId: { field: 'status', op: 'equals', value: 'open' },
    ownerId: { field: 'status', op: 'equals', value: 'open' },
  },
  // board columns by date; metrics by state and close date, with all that they add up
  indexes: [
    ['stageId', 'openedOn', 'id'],
    ['status', 'closedOn', 'deletedAt', 'currency', 'amount', 'openedOn'],
    // of deals by the day they were opened: how many, in which state
    ['openedOn', 'deletedAt', 'status'],
    // what waits in a stage, and for whom, with all that says whether it is late
    ['stageId', 'status', 'deletedAt', 'nextStepOn', 'expectedClose'],
    ['ownerId', 'status', 'deletedAt', 'nextStepOn'],
  ],
  check: checkDeal,
  derive: deriveDeal,
  written: recordStageMove,
  fields: {
    name: text({
      label: { zh: '商机名称', en: 'Deal name' },
      required: true,
      derived: true,
      inList: true,
      searched: true,
      synonyms: ['opportunity', 'opportunity name', 'deal', '商机', '名称'],
    }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      synonyms: ['account', 'account name', 'company', '公司'],
    }),
    productId: reference('product', {
      label: { zh: '主要产品', en: 'Main product' },
      inList: true,
      synonyms: ['product', 'product name', '产品'],
    }),
    ownerId: reference('salesperson', {
      label: { zh: '负责人', en: 'Owner' },
      inList: true,
      synonyms: ['sales agent', 'agent', 'sales rep', 'deal owner', 'opportunity owner', '销售', '销售人员'],
    }),
    pipelineId: reference('pipeline', { label: { zh: '销售管道', en: 'Pipeline' }, editable: false }),
    stageId: reference('stage', {
      label: { zh: '阶段', en: 'Stage' },
      inList: true,
      editable: false,
      onCreate: true,
      synonyms: ['deal stage', 'stage', 'sales stage', '商机阶段'],
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      choices: DEAL_STATES,
      inList: true,
      editable: false,
    }),
    amount: money({
      label: { zh: '金额', en: 'Amount' },
      currency: 'currency',
      sortable: true,
      inList: true,
      synonyms: ['close value', 'value', 'deal value', '商机金额', '成交金额'],
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3, synonyms: ['币种'] }),
    openedOn: date({
      label: { zh: '开始日期', en: 'Opened on' },
      sortable: true,
      inList: true,
      synonyms: ['engage date', 'open date', 'created date', 'start date', '开始时间', '创建日期'],
    }),
    expectedClose: date({
      label: { zh: '预计成交日', en: 'Expected close' },
      sortable: true,
      inList: true,
      synonyms: ['expected close date', '预计关闭日期'],
    }),
    closedOn: date({
      label: { zh: '关闭日期', en: 'Closed on' },
      sortable: true,
      inList: true,
      editable: false,
      onCreate: true,
      synonyms: ['close date', 'closed date', '成交日期', '结单日期'],
    }),
    winProbability: decimal({
      label: { zh: '赢单概率（%）', en: 'Win probability (%)' },
      min: 0,
      synonyms: ['probability', 'probability (%)', '概率', '赢率'],
    }),
    forecastCategory: choice({
      label: { zh: '预测类别', en: 'Forecast category' },
      choices: FORECAST_CATEGORIES,
      synonyms: ['forecast category', '预测分类'],
    }),
    forecastReason: text({ label: { zh: '预测类别原因', en: 'Why this category' }, max: 300 }),
    lossReason: choice({
      label: { zh: '输单原因', en: 'Loss reason' },
      choices: LOSS_REASONS,
      editable: false,
      onCreate: true,
      synonyms: ['lost reason', '丢单原因'],
    }),
    competitor: text({ label: { zh: '竞争对手', en: 'Competitor' }, max: 100 }),
    nextStep: text({ label: { zh: '下一步', en: 'Next step' }, max: 300 }),
    nextStepOn: date({ label: { zh: '下一步日期', en: 'Next step on' }, sortable: true }),
    inStageSince: date({
      label: { zh: '进入阶段日期', en: 'In this stage since' },
      editable: false,
      onCreate: false,
    }),
    pushCount: integer({
      label: { zh: '推迟次数', en: 'Times put off' },
      editable: false,
      onCreate: false,
      min: 0,
    }),
    lastActivityOn: date({
      label: { zh: '最近活动', en: 'Last activity' },
      editable: false,
      onCreate: false,
      inList: true,
    }),
    sourceChannel: text({
      label: { zh: '来源', en: 'Lead source' },
      max: 100,
      synonyms: ['lead source', '线索来源'],
    }),
    leadId: reference('lead', {
      label: { zh: '来自线索', en: 'From lead' },
      editable: false,
      onCreate: false,
    }),
    externalId: text({
      label: { zh: '外部编号', en: 'External id' },
      unique: true,
      searched: true,
      max: 100,
      synonyms: ['opportunity id', 'deal id', 'record id', '商机编号'],
    }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});
