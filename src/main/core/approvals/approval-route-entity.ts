import { defineEntity } from '../entities/entity.ts';
import { boolean, integer, json, kindOfRecord, text } from '../entities/field.ts';

/**
 * Who must agree to which documents. Of the routes of a kind that are on, the first by priority whose condition a
 * document meets is followed. Changed through the `approvals` router alone; a request keeps the steps it began with.
 */
export const ApprovalRoute = defineEntity({
  name: 'approvalRoute',
  domain: 'core',
  label: { zh: '审批路线', en: 'Approval route' },
  plural: { zh: '审批路线', en: 'Approval routes' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'name',
  hasPage: false,
  customisable: false,
  defaultSort: { field: 'priority', descending: false },
  fields: {
    name: text({ label: { zh: '路线名称', en: 'Route name' }, required: true, editable: false, max: 80 }),
    entityName: kindOfRecord({
      label: { zh: '单据类型', en: 'Kind of document' },
      required: true,
      editable: false,
    }),
    /** The smaller goes first. */
    priority: integer({
      label: { zh: '优先级', en: 'Priority' },
      required: true,
      sortable: true,
      editable: false,
    }),
    active: boolean({ label: { zh: '启用', en: 'On' }, required: true, editable: false }),
    /** A filter; empty for every document of the kind. */
    condition: json({ label: { zh: '条件', en: 'Condition' }, editable: false }),
    steps: json({ label: { zh: '步骤', en: 'Steps' }, required: true, editable: false }),
  },
});
