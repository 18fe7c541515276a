import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, file, instant, integer, longText, reference, text } from '../../../core/entities/field.ts';
import { deriveProposal } from './proposal-derive.ts';

export const PROPOSAL_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'sent', label: { zh: '已提交', en: 'Submitted' }, tone: 'progress' },
  { value: 'accepted', label: { zh: '客户认可', en: 'Accepted' }, tone: 'good' },
  { value: 'declined', label: { zh: '客户不认可', en: 'Declined' }, tone: 'bad' },
  { value: 'superseded', label: { zh: '被新版替代', en: 'Superseded' }, tone: 'neutral' },
] as const;

/**
 * What we would do for a customer, in writing. Its texts may name variables, as templates do. Free to edit as a draft;
 * submitted, it stays as it is, and a change is a new version.
 */
export const Proposal = defineEntity({
  name: 'proposal',
  domain: 'sales',
  label: { zh: '方案', en: 'Proposal' },
  plural: { zh: '方案', en: 'Proposals' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  partOf: ['dealId'],
  number: { prefix: 'FA', at: 'issue' },
  correction: { zh: '建立新版本', en: 'Make a new version' },
  frozen: { field: 'status', drafts: ['draft'], open: ['answeredAt', 'answer', 'documentZh', 'documentEn'] },
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  derive: deriveProposal,
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, inList: true, searched: true }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      editable: false,
    }),
    contactId: reference('contact', { label: { zh: '收件人', en: 'To' } }),
    // Chinese where nobody says otherwise
    language: choice({
      label: { zh: '语言', en: 'Language' },
      choices: [
        { value: 'zh', label: { zh: '中文', en: 'Chinese' } },
        { value: 'en', label: { zh: '英文', en: 'English' } },
      ],
    }),
    revision: integer({
      label: { zh: '版本', en: 'Version' },
      required: true,
      derived: true,
      inList: true,
      editable: false,
    }),
    previousId: reference('proposal', {
      label: { zh: '上一版本', en: 'Previous version' },
      editable: false,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      editable: false,
      inList: true,
      choices: PROPOSAL_STATES,
    }),
    situation: longText({ label: { zh: '客户现状与需求', en: 'Situation and needs' } }),
    solution: longText({ label: { zh: '解决方案', en: 'Solution' } }),
    plan: longText({ label: { zh: '实施计划', en: 'Plan' } }),
    investment: longText({ label: { zh: '投入与收益', en: 'Investment and return' } }),
    /** Which template it was submitted with; empty for the default of that day. */
    templateId: text({ label: { zh: '模板', en: 'Template' }, max: 60, editable: false }),
    sentAt: instant({ label: { zh: '提交时间', en: 'Submitted at' }, editable: false, inList: true }),
    answeredAt: instant({ label: { zh: '答复时间', en: 'Answered at' }, editable: false }),
    answer: text({ label: { zh: '客户答复', en: 'Answer' }, max: 1000, editable: false }),
    documentZh: file({ label: { zh: '中文文件', en: 'Chinese document' } }),
    documentEn: file({ label: { zh: '英文文件', en: 'English document' } }),
  },
});
