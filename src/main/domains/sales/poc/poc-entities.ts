import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, date, longText, reference, text } from '../../../core/entities/field.ts';
import { checkPoc } from './poc-check.ts';

export const POC_STATES = [
  { value: 'planned', label: { zh: '计划中', en: 'Planned' }, tone: 'neutral' },
  { value: 'running', label: { zh: '进行中', en: 'Running' }, tone: 'progress' },
  { value: 'passed', label: { zh: '通过', en: 'Passed' }, tone: 'good' },
  { value: 'failed', label: { zh: '未通过', en: 'Failed' }, tone: 'bad' },
  { value: 'abandoned', label: { zh: '已放弃', en: 'Given up' }, tone: 'neutral' },
] as const;

export const VERDICTS = [
  { value: 'open', label: { zh: '未判定', en: 'Open' }, tone: 'neutral' },
  { value: 'met', label: { zh: '达到', en: 'Met' }, tone: 'good' },
  { value: 'missed', label: { zh: '未达到', en: 'Missed' }, tone: 'bad' },
] as const;

/** A trial at the customer that shows, by criteria agreed before, whether the product does what it must. */
export const Poc = defineEntity({
  name: 'poc',
  domain: 'sales',
  label: { zh: '概念验证', en: 'Proof of concept' },
  plural: { zh: '概念验证', en: 'Proofs of concept' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  partOf: ['dealId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  check: checkPoc,
  derive: ({ status }, _work, before) => (before ? {} : { status: status ?? 'planned' }),
  fields: {
    title: text({ label: { zh: '主题', en: 'Subject' }, required: true, inList: true, searched: true }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    startsOn: date({ label: { zh: '开始日期', en: 'Begins on' }, inList: true, sortable: true }),
    endsOn: date({ label: { zh: '结束日期', en: 'Ends on' }, inList: true, sortable: true }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      editable: false,
      inList: true,
      choices: POC_STATES,
    }),
    scope: longText({ label: { zh: '范围与环境', en: 'Scope and environment' } }),
    outcome: text({ label: { zh: '结论', en: 'Outcome' }, max: 1000, editable: false }),
  },
});

/** What has to be reached for a proof of concept to be passed. */
export const PocCriterion = defineEntity({
  name: 'pocCriterion',
  domain: 'sales',
  label: { zh: '成功标准', en: 'Success criterion' },
  plural: { zh: '成功标准', en: 'Success criteria' },
  mergeClass: 'record',
  titleField: 'title',
  hasPage: false,
  customisable: false,
  defaultSort: { field: 'createdAt', descending: false },
  partOf: ['pocId'],
  ownScope: { field: 'pocId.dealId.ownerId.personId', op: 'equals', value: { me: true } },
  derive: ({ verdict }, _work, before) => (before ? {} : { verdict: verdict ?? 'open' }),
  fields: {
    title: text({ label: { zh: '标准', en: 'Criterion' }, required: true, inList: true, max: 300 }),
    pocId: reference('poc', { label: { zh: '概念验证', en: 'Proof of concept' }, required: true }),
    target: text({ label: { zh: '目标', en: 'Target' }, inList: true, max: 300 }),
    result: text({ label: { zh: '结果', en: 'Result' }, inList: true, max: 300 }),
    verdict: choice({ label: { zh: '判定', en: 'Verdict' }, inList: true, choices: VERDICTS }),
  },
});
