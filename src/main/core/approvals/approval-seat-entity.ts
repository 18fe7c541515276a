import { defineEntity } from '../entities/entity.ts';
import { boolean, idOfRecord, instant, integer, kindOfRecord, reference, text } from '../entities/field.ts';

/**
 * That a step of a request asks somebody: what “waits for my decision” is read from. It names no content, only the
 * document, whose name is shown to those who may read it.
 */
export const ApprovalSeat = defineEntity({
  name: 'approvalSeat',
  domain: 'core',
  label: { zh: '审批席位', en: 'Approval seat' },
  plural: { zh: '审批席位', en: 'Approval seats' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'routeName',
  hasPage: false,
  customisable: false,
  indexes: [['personId', 'open']],
  fields: {
    routeName: text({ label: { zh: '审批路线', en: 'Route' }, required: true, editable: false, max: 80 }),
    requestId: reference('approvalRequest', {
      label: { zh: '审批申请', en: 'Request' },
      required: true,
      editable: false,
    }),
    recordEntity: kindOfRecord({
      label: { zh: '单据类型', en: 'Kind of document' },
      required: true,
      editable: false,
    }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '单据', en: 'Document' },
      required: true,
      editable: false,
    }),
    step: integer({ label: { zh: '步骤', en: 'Step' }, required: true, editable: false }),
    place: integer({ label: { zh: '席位', en: 'Seat' }, required: true, editable: false }),
    personId: reference('person', {
      label: { zh: '审批人', en: 'Approver' },
      required: true,
      editable: false,
    }),
    open: boolean({ label: { zh: '等待中', en: 'Waits' }, required: true, editable: false }),
    escalated: boolean({ label: { zh: '超时升级', en: 'Escalated' }, required: true, editable: false }),
    dueAt: instant({ label: { zh: '审批期限', en: 'Due' }, sortable: true, editable: false }),
  },
});
