import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, date, longText, reference, text } from '../../../core/entities/field.ts';
import { SIDES } from './contract-choices.ts';

const OWN_CONTRACT = { field: 'contractId.ownerId', op: 'equals', value: { me: true } } as const;

export const OBLIGATION_STATES = [
  { value: 'open', label: { zh: '未完成', en: 'Open' }, tone: 'progress' },
  { value: 'done', label: { zh: '完成', en: 'Done' }, tone: 'good' },
  { value: 'breached', label: { zh: '违约', en: 'Breached' }, tone: 'bad' },
] as const;

/** What one side has to do by a date. A recurring one brings the next when it is done. */
export const Obligation = defineEntity({
  name: 'obligation',
  domain: 'compliance',
  label: { zh: '合同义务', en: 'Obligation' },
  plural: { zh: '合同义务', en: 'Obligations' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'dueOn', descending: false },
  partOf: ['contractId'],
  ownScope: { or: [OWN_CONTRACT, { field: 'responsibleId', op: 'equals', value: { me: true } }] },
  indexes: [['status', 'dueOn', 'id']],
  derive: ({ status, responsibleId, anchorOn, dueOn }, work, before) => ({
    status: status ?? 'open',
    responsibleId: responsibleId ?? (before ? null : work.actor.id),
    anchorOn: anchorOn ?? dueOn ?? null,
  }),
  fields: {
    contractId: reference('contract', {
      label: { zh: '合同', en: 'Contract' },
      required: true,
      inList: true,
    }),
    title: text({ label: { zh: '内容', en: 'What' }, required: true, inList: true, searched: true }),
    side: choice({ label: { zh: '义务方', en: 'Side' }, required: true, choices: SIDES, inList: true }),
    subject: choice({
      label: { zh: '义务类别', en: 'Subject' },
      inList: true,
      choices: [
        { value: 'payment', label: { zh: '付款', en: 'Payment' } },
        { value: 'delivery', label: { zh: '交付', en: 'Delivery' } },
        { value: 'report', label: { zh: '报告与通知', en: 'Reports and notices' } },
        { value: 'other', label: { zh: '其他', en: 'Other' } },
      ],
    }),
    responsibleId: reference('person', { label: { zh: '跟进人', en: 'Followed by' }, inList: true }),
    dueOn: date({ label: { zh: '到期日', en: 'Due on' }, required: true, sortable: true, inList: true }),
    every: choice({
      label: { zh: '重复', en: 'Repeats' },
      choices: [
        { value: 'month', label: { zh: '每月', en: 'Monthly' } },
        { value: 'quarter', label: { zh: '每季', en: 'Quarterly' } },
        { value: 'year', label: { zh: '每年', en: 'Yearly' } },
      ],
    }),
    anchorOn: date({ label: { zh: '首次到期日', en: 'First due on' }, editable: false }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      choices: OBLIGATION_STATES,
      inList: true,
      editable: false,
    }),
    doneOn: date({ label: { zh: '完成日期', en: 'Done on' }, editable: false }),
    evidence: text({ label: { zh: '完成依据', en: 'Evidence' }, max: 1000, editable: false }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});

/** What was decided about a contract that runs out. */
export const RenewalDecision = defineEntity({
  name: 'renewalDecision',
  domain: 'compliance',
  label: { zh: '续约决定', en: 'Renewal decision' },
  plural: { zh: '续约决定', en: 'Renewal decisions' },
  mergeClass: 'ledger',
  titleField: 'title',
  hasPage: false,
  ownScope: OWN_CONTRACT,
  uniqueTogether: ['contractId', 'previousEnd', 'decision'],
  fields: {
    contractId: reference('contract', { label: { zh: '合同', en: 'Contract' }, required: true }),
    title: text({ label: { zh: '名称', en: 'Name' }, required: true }),
    decision: choice({
      label: { zh: '决定', en: 'Decision' },
      required: true,
      choices: [
        { value: 'renew', label: { zh: '续约', en: 'Renew' } },
        { value: 'change', label: { zh: '变更后续约', en: 'Renew with changes' } },
        { value: 'end', label: { zh: '到期终止', en: 'Let it end' } },
        { value: 'rolled', label: { zh: '自动续期', en: 'Renewed by itself' } },
      ],
    }),
    previousEnd: date({ label: { zh: '原到期日', en: 'Ran until' }, required: true }),
    newEnd: date({ label: { zh: '新到期日', en: 'Runs until' } }),
    reason: text({ label: { zh: '说明', en: 'Reason' }, max: 1000 }),
  },
});
