import { defineEntity } from '../entities/entity.ts';
import {
  choice,
  idOfRecord,
  instant,
  integer,
  json,
  kindOfRecord,
  longText,
  reference,
  text,
} from '../entities/field.ts';
import { APPROVAL_STATES } from './approval-states.ts';

/**
 * One document before its approvers: what exactly they are asked about, and by which route. Its state moves through
 * `approvalLifecycle` alone; once settled it never changes: whether it still holds is told by its fingerprint.
 */
export const ApprovalRequest = defineEntity({
  name: 'approvalRequest',
  domain: 'core',
  label: { zh: '审批申请', en: 'Approval request' },
  plural: { zh: '审批申请', en: 'Approval requests' },
  mergeClass: 'document',
  undoable: false,
  titleField: 'routeName',
  hasPage: false,
  customisable: false,
  frozen: { field: 'state', drafts: ['pending'], open: [] },
  correction: { zh: '重新提交审批', en: 'Submit it again' },
  indexes: [
    ['recordId', 'state'],
    ['state', 'dueAt'],
  ],
  fields: {
    routeName: text({
      label: { zh: '审批路线', en: 'Route' },
      required: true,
      editable: false,
      inList: true,
      max: 80,
    }),
    routeId: reference('approvalRoute', {
      label: { zh: '路线', en: 'Route' },
      required: true,
      editable: false,
    }),
    routeVersion: integer({
      label: { zh: '路线版本', en: 'Version of the route' },
      required: true,
      editable: false,
    }),
    /** The steps as they were when it was asked. */
    steps: json({ label: { zh: '步骤', en: 'Steps' }, required: true, editable: false }),
    recordEntity: kindOfRecord({
      label: { zh: '单据类型', en: 'Kind of document' },
      required: true,
      editable: false,
      inList: true,
    }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '单据', en: 'Document' },
      required: true,
      editable: false,
      inList: true,
    }),
    /** SHA-256 of the content in canonical form. */
    contentHash: text({
      label: { zh: '内容指纹', en: 'Content hash' },
      required: true,
      editable: false,
      max: 64,
    }),
    /** How far the document went in what its routes look at, to tell a worse version. */
    dimensions: json({ label: { zh: '衡量值', en: 'Measures' }, required: true, editable: false }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      editable: false,
      inList: true,
      choices: APPROVAL_STATES,
    }),
    step: integer({ label: { zh: '当前步骤', en: 'Step' }, required: true, editable: false }),
    askedById: reference('person', {
      label: { zh: '提交人', en: 'Asked by' },
      required: true,
      editable: false,
      inList: true,
    }),
    ownerId: reference('person', {
      label: { zh: '单据负责人', en: 'Owner of the document' },
      editable: false,
    }),
    reason: longText({ label: { zh: '申请理由', en: 'Reason' }, editable: false, max: 2000 }),
    /** When the open step is over its time. */
    dueAt: instant({ label: { zh: '审批期限', en: 'Due' }, editable: false, inList: true }),
    settledAt: instant({ label: { zh: '结束时间', en: 'Settled' }, editable: false }),
  },
});
