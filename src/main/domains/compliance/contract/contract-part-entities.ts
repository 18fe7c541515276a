import { defineEntity } from '../../../core/entities/entity.ts';
import {
  choice,
  decimal,
  integer,
  json,
  longText,
  money,
  reference,
  text,
} from '../../../core/entities/field.ts';
import { billingFields } from '../../catalog/index.ts';

const OWN = { field: 'contractId.ownerId', op: 'equals', value: { me: true } } as const;

/** Who signs a contract, by the name the law knows them under. */
export const ContractParty = defineEntity({
  name: 'contractParty',
  domain: 'compliance',
  label: { zh: '合同方', en: 'Contract party' },
  plural: { zh: '合同方', en: 'Contract parties' },
  mergeClass: 'document',
  titleField: 'legalName',
  hasPage: false,
  frozenWith: { entity: 'contract', reference: 'contractId' },
  partOf: ['contractId'],
  ownScope: OWN,
  fields: {
    contractId: reference('contract', { label: { zh: '合同', en: 'Contract' }, required: true }),
    position: integer({ label: { zh: '顺序', en: 'Order' }, required: true }),
    role: choice({
      label: { zh: '身份', en: 'Role' },
      required: true,
      choices: [
        { value: 'partyA', label: { zh: '甲方', en: 'Party A' } },
        { value: 'partyB', label: { zh: '乙方', en: 'Party B' } },
        { value: 'other', label: { zh: '其他方', en: 'Other party' } },
      ],
    }),
    side: choice({
      label: { zh: '哪一方', en: 'Side' },
      required: true,
      choices: [
        { value: 'ours', label: { zh: '我方', en: 'Ours' } },
        { value: 'theirs', label: { zh: '对方', en: 'Theirs' } },
      ],
    }),
    legalName: text({ label: { zh: '名称', en: 'Legal name' }, required: true }),
    creditCode: text({ label: { zh: '统一社会信用代码', en: 'Registration number' }, max: 30 }),
    signatory: text({ label: { zh: '签署人', en: 'Signatory' }, max: 100 }),
    signatoryTitle: text({ label: { zh: '签署人职务', en: 'Title of the signatory' }, max: 100 }),
  },
});

/** One line of what is delivered, in exactly the amounts of the quote it came from. */
export const ContractLine = defineEntity({
  name: 'contractLine',
  domain: 'compliance',
  label: { zh: '合同明细', en: 'Contract line' },
  plural: { zh: '合同明细', en: 'Contract lines' },
  mergeClass: 'document',
  titleField: 'description',
  hasPage: false,
  frozenWith: { entity: 'contract', reference: 'contractId' },
  partOf: ['contractId'],
  ownScope: OWN,
  fields: {
    contractId: reference('contract', { label: { zh: '合同', en: 'Contract' }, required: true }),
    position: integer({ label: { zh: '行号', en: 'Line' }, required: true }),
    productId: reference('product', { label: { zh: '产品', en: 'Product' } }),
    description: text({ label: { zh: '说明', en: 'Description' }, required: true, max: 500 }),
    unit: text({ label: { zh: '单位', en: 'Unit' }, max: 20 }),
    quantity: decimal({ label: { zh: '数量', en: 'Quantity' }, required: true }),
    unitPrice: decimal({ label: { zh: '单价', en: 'Unit price' }, required: true }),
    taxRate: decimal({ label: { zh: '税率（%）', en: 'Tax rate (%)' } }),
    ...billingFields,
    currency: text({ label: { zh: '货币', en: 'Currency' }, required: true, max: 3 }),
    net: money({ label: { zh: '未税金额', en: 'Net amount' }, required: true, currency: 'currency' }),
    tax: money({ label: { zh: '税额', en: 'Tax' }, required: true, currency: 'currency' }),
    gross: money({ label: { zh: '含税金额', en: 'Amount with tax' }, required: true, currency: 'currency' }),
  },
});

/** The text of a contract as it was at one time. The newest may be a working copy; all others stand still. */
export const ContractVersion = defineEntity({
  name: 'contractVersion',
  domain: 'compliance',
  label: { zh: '合同文本版本', en: 'Contract version' },
  plural: { zh: '合同文本版本', en: 'Contract versions' },
  mergeClass: 'document',
  titleField: 'title',
  hasPage: false,
  partOf: ['contractId'],
  ownScope: OWN,
  frozen: { field: 'state', drafts: ['working'], open: [] },
  uniqueTogether: ['contractId', 'revision'],
  fields: {
    contractId: reference('contract', { label: { zh: '合同', en: 'Contract' }, required: true }),
    title: text({ label: { zh: '名称', en: 'Name' }, required: true }),
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true }),
    state: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      choices: [
        { value: 'working', label: { zh: '编辑中', en: 'Working copy' }, tone: 'neutral' },
        { value: 'frozen', label: { zh: '已固定', en: 'Frozen' }, tone: 'good' },
      ],
    }),
    origin: choice({
      label: { zh: '来源', en: 'Source' },
      required: true,
      choices: [
        { value: 'template', label: { zh: '模板', en: 'Template' } },
        { value: 'edited', label: { zh: '编辑', en: 'Edited' } },
        { value: 'counterparty', label: { zh: '对方稿', en: 'From the other party' } },
      ],
    }),
    blocks: json({ label: { zh: '条款', en: 'Clauses' }, required: true }),
    content: json({ label: { zh: '固定时的内容', en: 'Content as it was fixed' }, max: 4_000_000 }),
    body: longText({ label: { zh: '全文', en: 'Full text' }, max: 1_000_000 }),
    hash: text({ label: { zh: '内容指纹', en: 'Fingerprint' }, max: 64 }),
  },
});
