import { defineEntity } from '../../../core/entities/entity.ts';
import {
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
import { billingFields } from '../../catalog/index.ts';
import {
  CREDIT_STATES,
  ENTRY_KINDS,
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  ORDER_STATES,
} from './order-choices.ts';

const OWNER = { field: 'ownerId', op: 'equals', value: { me: true } } as const;
const OWNER_OF_ORDER = { field: 'orderId.ownerId', op: 'equals', value: { me: true } } as const;

/**
 * What was sold and is to be delivered: one order for each signed version of a contract. Its hand-over is filled in
 * until it is confirmed; its amounts are the contract's and never change.
 */
export const SalesOrder = defineEntity({
  name: 'salesOrder',
  domain: 'sales',
  label: { zh: '订单', en: 'Order' },
  plural: { zh: '订单', en: 'Orders' },
  mergeClass: 'document',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  number: { prefix: 'DD', at: 'creation' },
  correction: { zh: '取消订单', en: 'Cancel the order' },
  frozen: {
    field: 'status',
    drafts: ['pending'],
    open: ['ownerId', 'deliveryOwnerId', 'deliverBy', 'completedOn', 'cancelledOn', 'cancelReason', 'note'],
  },
  uniqueTogether: ['versionId'],
  ownScope: OWNER,
  indexes: [['status', 'signedOn', 'id']],
  fields: {
    title: text({
      label: { zh: '订单名称', en: 'Order' },
      required: true,
      inList: true,
      searched: true,
      editable: false,
    }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      editable: false,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      choices: ORDER_STATES,
      inList: true,
      editable: false,
    }),
    gross: money({
      label: { zh: '含税金额', en: 'Amount with tax' },
      currency: 'currency',
      inList: true,
      sortable: true,
      editable: false,
    }),
    net: money({ label: { zh: '未税金额', en: 'Net amount' }, currency: 'currency', editable: false }),
    tax: money({ label: { zh: '税额', en: 'Tax' }, currency: 'currency', editable: false }),
    yearlyNet: money({
      label: { zh: '年均合同值（未税）', en: 'ACV without tax' },
      currency: 'currency',
      editable: false,
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, required: true, max: 3, editable: false }),
    signedOn: date({
      label: { zh: '签署日期', en: 'Signed on' },
      required: true,
      sortable: true,
      inList: true,
      editable: false,
    }),
    contractId: reference('contract', { label: { zh: '合同', en: 'Contract' }, editable: false }),
    versionId: reference('contractVersion', {
      label: { zh: '合同版本', en: 'Contract version' },
      editable: false,
    }),
    quoteId: reference('quote', { label: { zh: '报价', en: 'Quote' }, editable: false }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, editable: false }),
    ownerId: reference('person', { label: { zh: '负责人', en: 'Owner' }, inList: true }),
    contactId: reference('contact', { label: { zh: '客户联系人', en: 'Contact at the customer' } }),
    environment: longText({ label: { zh: '部署环境', en: 'Environment' }, max: 4000 }),
    acceptance: longText({ label: { zh: '验收标准', en: 'Acceptance criteria' }, max: 4000 }),
    promises: longText({ label: { zh: '特殊承诺', en: 'Special promises' }, max: 4000 }),
    paymentTerms: longText({ label: { zh: '付款条件', en: 'Payment terms' }, max: 4000 }),
    deliveryOwnerId: reference('person', { label: { zh: '交付负责人', en: 'Delivered by' }, inList: true }),
    deliverBy: date({ label: { zh: '计划交付日', en: 'Deliver by' }, sortable: true, inList: true }),
    credit: choice({
      label: { zh: '信用检查', en: 'Credit check' },
      required: true,
      choices: CREDIT_STATES,
      editable: false,
    }),
    creditNote: text({ label: { zh: '信用检查说明', en: 'About the credit' }, max: 500, editable: false }),
    overrideReason: text({
      label: { zh: '例外确认的原因', en: 'Why it was confirmed all the same' },
      max: 1000,
      editable: false,
    }),
    confirmedAt: instant({ label: { zh: '确认时间', en: 'Confirmed at' }, editable: false }),
    confirmedById: reference('person', { label: { zh: '确认人', en: 'Confirmed by' }, editable: false }),
    completedOn: date({ label: { zh: '完成日期', en: 'Completed on' }, editable: false }),
    cancelledOn: date({ label: { zh: '取消日期', en: 'Cancelled on' }, editable: false }),
    cancelReason: text({ label: { zh: '取消原因', en: 'Why it was cancelled' }, max: 1000, editable: false }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});

/** A line as it was sold. Never changed: a cancellation is a line of its own with the amounts below zero. */
export const SalesOrderLine = defineEntity({
  name: 'salesOrderLine',
  domain: 'sales',
  label: { zh: '订单明细', en: 'Order line' },
  plural: { zh: '订单明细', en: 'Order lines' },
  mergeClass: 'ledger',
  titleField: 'description',
  hasPage: false,
  partOf: ['orderId'],
  ownScope: OWNER_OF_ORDER,
  uniqueTogether: ['orderId', 'entry', 'position'],
  indexes: [['bookedOn', 'currency', 'net']],
  fields: {
    orderId: reference('salesOrder', {
      label: { zh: '订单', en: 'Order' },
      required: true,
      inList: true,
    }),
    entry: choice({
      label: { zh: '记录', en: 'Entry' },
      required: true,
      choices: ENTRY_KINDS,
      inList: true,
    }),
    bookedOn: date({
      label: { zh: '计入日期', en: 'Counts on' },
      required: true,
      sortable: true,
      inList: true,
    }),
    position: integer({ label: { zh: '行号', en: 'Line' }, required: true }),
    productId: reference('product', { label: { zh: '产品', en: 'Product' }, inList: true }),
    description: text({ label: { zh: '说明', en: 'Description' }, required: true, max: 500, inList: true }),
    unit: text({ label: { zh: '单位', en: 'Unit' }, max: 20 }),
    quantity: decimal({ label: { zh: '数量', en: 'Quantity' }, required: true, inList: true }),
    unitPrice: decimal({ label: { zh: '单价', en: 'Unit price' }, required: true }),
    taxRate: decimal({ label: { zh: '税率（%）', en: 'Tax rate (%)' } }),
    ...billingFields,
    currency: text({ label: { zh: '货币', en: 'Currency' }, required: true, max: 3 }),
    net: money({
      label: { zh: '未税金额', en: 'Net amount' },
      required: true,
      currency: 'currency',
      inList: true,
    }),
    tax: money({ label: { zh: '税额', en: 'Tax' }, required: true, currency: 'currency' }),
    gross: money({ label: { zh: '含税金额', en: 'Amount with tax' }, required: true, currency: 'currency' }),
  },
});

/**
 * Something that a confirmed order sets going in another room, once for each kind. A cancelled order withdraws what
 * waits, and answers each with an entry that takes its amount back.
 */
export const OrderFollowUp = defineEntity({
  name: 'orderFollowUp',
  domain: 'sales',
  label: { zh: '订单后续', en: 'Follow-up of an order' },
  plural: { zh: '订单后续', en: 'Follow-ups of orders' },
  mergeClass: 'document',
  titleField: 'kind',
  hasPage: false,
  partOf: ['orderId'],
  ownScope: OWNER_OF_ORDER,
  uniqueTogether: ['orderId', 'kind', 'entry'],
  fields: {
    orderId: reference('salesOrder', { label: { zh: '订单', en: 'Order' }, required: true, inList: true }),
    kind: choice({
      label: { zh: '事项', en: 'What' },
      required: true,
      choices: FOLLOW_UP_KINDS,
      inList: true,
    }),
    entry: choice({
      label: { zh: '记录', en: 'Entry' },
      required: true,
      choices: ENTRY_KINDS,
      inList: true,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      choices: FOLLOW_UP_STATES,
      inList: true,
      editable: false,
    }),
    amount: money({ label: { zh: '金额', en: 'Amount' }, currency: 'currency', inList: true }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, max: 3 }),
    doneAt: instant({ label: { zh: '办理时间', en: 'Done at' }, editable: false }),
    note: text({ label: { zh: '说明', en: 'Note' }, max: 500, editable: false }),
  },
});
