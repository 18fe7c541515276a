import { defineEntity } from '../entities/entity.ts';
import { choice, integer, longText, reference, text } from '../entities/field.ts';

export const VERDICT_CHOICES = [
  { value: 'approve', label: { zh: '同意', en: 'Approve' }, tone: 'good' },
  { value: 'reject', label: { zh: '驳回', en: 'Reject' }, tone: 'bad' },
  { value: 'return', label: { zh: '退回修改', en: 'Send back' }, tone: 'warning' },
] as const;

/** A word that was given, and on which content. Rows are only added. */
export const ApprovalDecision = defineEntity({
  name: 'approvalDecision',
  domain: 'core',
  label: { zh: '审批意见', en: 'Approval decision' },
  plural: { zh: '审批意见', en: 'Approval decisions' },
  mergeClass: 'ledger',
  titleField: 'contentHash',
  hasPage: false,
  customisable: false,
  fields: {
    requestId: reference('approvalRequest', {
      label: { zh: '审批申请', en: 'Request' },
      required: true,
      editable: false,
    }),
    step: integer({ label: { zh: '步骤', en: 'Step' }, required: true, editable: false }),
    place: integer({ label: { zh: '席位', en: 'Seat' }, required: true, editable: false }),
    personId: reference('person', {
      label: { zh: '决定人', en: 'Decided by' },
      required: true,
      editable: false,
    }),
    forId: reference('person', {
      label: { zh: '代表', en: 'On behalf of' },
      required: true,
      editable: false,
    }),
    verdict: choice({
      label: { zh: '意见', en: 'Decision' },
      required: true,
      editable: false,
      choices: VERDICT_CHOICES,
    }),
    comment: longText({ label: { zh: '说明', en: 'Comment' }, editable: false, max: 2000 }),
    contentHash: text({
      label: { zh: '内容指纹', en: 'Content hash' },
      required: true,
      editable: false,
      max: 64,
    }),
  },
});
