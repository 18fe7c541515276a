import { LONGEST_CREDIT } from '#shared/billing.ts';
import { defineEntity } from '../../../core/entities/entity.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  file,
  instant,
  integer,
  longText,
  money,
  reference,
  text,
} from '../../../core/entities/field.ts';

import { billingFields } from '../../catalog/index.ts';

export const QUOTE_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'approval', label: { zh: '审批中', en: 'In approval' }, tone: 'progress' },
  { value: 'approved', label: { zh: '已批准', en: 'Approved' }, tone: 'good' },
  { value: 'sent', label: { zh: '已发出', en: 'Sent' }, tone: 'progress' },
  { value: 'accepted', label: { zh: '已接受', en: 'Accepted' }, tone: 'good' },
  { value: 'rejected', label: { zh: '已拒绝', en: 'Rejected' }, tone: 'bad' },
  { value: 'expired', label: { zh: '已过期', en: 'Expired' }, tone: 'warning' },
  { value: 'superseded', label: { zh: '被新版替代', en: 'Superseded' }, tone: 'neutral' },
] as const;

/** An offer. Free to edit as a draft; once sent it is frozen in the database, and a change is a new version. */
export const Quote = defineEntity({
  name: 'quote',
  domain: 'sales',
  label: { zh: '报价', en: 'Quote' },
  plural: { zh: '报价', en: 'Quotes' },
  mergeClass: 'document',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  partOf: ['dealId'],
  number: { prefix: 'BJ', at: 'issue', gapless: true },
  correction: { zh: '建立新版本', en: 'Make a new version' },
  frozen: {
    field: 'status',
    // what is before its approvers is bound by its fingerprint, and fixed by the commands
    drafts: ['draft', 'approval', 'approved'],
    open: ['decidedAt', 'decisionReason', 'documentZh', 'documentEn'],
  },
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  // those whose validity ends are looked for every hour
  indexes: [['status', 'validUntil', 'id']],
  fields: {
    title: text({ label: { zh: '标题', en: 'Title' }, required: true, inList: true, searched: true }),
    dealId: reference('deal', {
      label: { zh: '商机', en: 'Deal' },
      required: true,
      inList: true,
      editable: false,
    }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      editable: false,
    }),
    revision: integer({
      label: { zh: '版本', en: 'Version' },
      required: true,
      inList: true,
      editable: false,
    }),
    previousId: reference('quote', { label: { zh: '上一版本', en: 'Previous version' }, editable: false }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      choices: QUOTE_STATES,
      inList: true,
      editable: false,
    }),
    validUntil: date({
      label: { zh: '有效期至', en: 'Valid until' },
      sortable: true,
      inList: true,
      editable: false,
    }),
    currency: text({ label: { zh: '货币', en: 'Currency' }, required: true, max: 3, editable: false }),
    priceBookId: reference('priceBook', { label: { zh: '价目表', en: 'Price book' }, editable: false }),
    partnerId: reference('customer', { label: { zh: '经由伙伴', en: 'Through partner' }, editable: false }),
    taxMode: choice({
      label: { zh: '计税方式', en: 'Tax' },
      required: true,
      editable: false,
      choices: [
        { value: 'exclusive', label: { zh: '价格不含税', en: 'Prices without tax' } },
        { value: 'inclusive', label: { zh: '价格含税', en: 'Prices with tax' } },
      ],
    }),
    rounding: choice({
      label: { zh: '舍入', en: 'Rounding' },
      required: true,
      editable: false,
      choices: [
        { value: 'line', label: { zh: '逐行', en: 'Per line' } },
        { value: 'document', label: { zh: '整单', en: 'Per document' } },
      ],
    }),
    discountKind: choice({
      label: { zh: '整单折扣方式', en: 'Document discount by' },
      editable: false,
      choices: [
        { value: 'percent', label: { zh: '百分比', en: 'Percent' } },
        { value: 'amount', label: { zh: '金额', en: 'Amount' } },
      ],
    }),
    discountValue: decimal({ label: { zh: '整单折扣', en: 'Document discount' }, editable: false }),
    totalDiscount: decimal({ label: { zh: '总折扣（%）', en: 'Whole discount (%)' }, editable: false }),
    netAmount: money({
      label: { zh: '未税金额', en: 'Amount without tax' },
      currency: 'currency',
      editable: false,
    }),
    longestTerm: integer({ label: { zh: '最长期限（月）', en: 'Longest term (months)' }, editable: false }),
    paymentDays: integer({
      label: { zh: '付款天数', en: 'Days to pay' },
      min: 0,
      max: LONGEST_CREDIT,
      editable: false,
    }),
    terms: longText({ label: { zh: '条款', en: 'Terms' }, editable: false }),
    sentAt: instant({ label: { zh: '发出时间', en: 'Sent at' }, editable: false }),
    decidedAt: instant({ label: { zh: '答复时间', en: 'Answered at' }, editable: false }),
    decisionReason: text({ label: { zh: '答复说明', en: 'Answer' }, max: 1000, editable: false }),
    documentZh: file({ label: { zh: '中文文件', en: 'Chinese document' } }),
    documentEn: file({ label: { zh: '英文文件', en: 'English document' } }),
  },
});

/** One line of a quote; frozen with it. */
export const QuoteLine = defineEntity({
  name: 'quoteLine',
  domain: 'sales',
  label: { zh: '报价明细', en: 'Quote line' },
  plural: { zh: '报价明细', en: 'Quote lines' },
  mergeClass: 'document',
  titleField: 'description',
  hasPage: false,
  frozenWith: { entity: 'quote', reference: 'quoteId' },
  partOf: ['quoteId'],
  ownScope: { field: 'quoteId.dealId.ownerId.personId', op: 'equals', value: { me: true } },
  fields: {
    quoteId: reference('quote', { label: { zh: '报价', en: 'Quote' }, required: true }),
    position: integer({ label: { zh: '行号', en: 'Line' }, required: true }),
    productId: reference('product', { label: { zh: '产品', en: 'Product' } }),
    description: text({ label: { zh: '说明', en: 'Description' }, required: true, max: 500 }),
    unit: text({ label: { zh: '单位', en: 'Unit' }, max: 20 }),
    quantity: decimal({ label: { zh: '数量', en: 'Quantity' }, required: true }),
    unitPrice: decimal({ label: { zh: '单价', en: 'Unit price' }, required: true, min: 0 }),
    listPrice: decimal({ label: { zh: '目录价', en: 'Catalogue price' }, min: 0 }),
    priceBookId: reference('priceBook', { label: { zh: '价格来自', en: 'Price from' } }),
    discountPercent: decimal({ label: { zh: '折扣（%）', en: 'Discount (%)' } }),
    taxRate: decimal({ label: { zh: '税率（%）', en: 'Tax rate (%)' }, min: 0 }),
    optional: boolean({ label: { zh: '可选', en: 'Optional' } }),
    ...billingFields,
  },
});
