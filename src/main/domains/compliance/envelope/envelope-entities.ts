import { defineEntity } from '../../../core/entities/entity.ts';
import {
  choice,
  date,
  file,
  instant,
  integer,
  json,
  longText,
  reference,
  text,
} from '../../../core/entities/field.ts';
import { SIDES } from '../contract/contract-choices.ts';
import {
  ENVELOPE_STATES,
  EVENT_KINDS,
  SIGNER_PARTS,
  SIGNER_STATES,
  SIGNING_WAYS,
  TRUST_CLASSES,
} from './envelope-choices.ts';

const OWN = { field: 'contractId.ownerId', op: 'equals', value: { me: true } } as const;
const OWN_ENVELOPE = { field: 'envelopeId.contractId.ownerId', op: 'equals', value: { me: true } } as const;

/** A file that several people sign. The file sent never changes; each signature is a revision behind it. */
export const Envelope = defineEntity({
  name: 'envelope',
  domain: 'compliance',
  label: { zh: '签署流程', en: 'Envelope' },
  plural: { zh: '签署流程', en: 'Envelopes' },
  mergeClass: 'document',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  customisable: false,
  undoable: false,
  frozen: {
    field: 'status',
    drafts: ['signing'],
    open: ['auditPage'],
  },
  ownScope: OWN,
  indexes: [
    ['contractId', 'status'],
    ['status', 'expiresOn'],
  ],
  fields: {
    title: text({
      label: { zh: '名称', en: 'Name' },
      required: true,
      editable: false,
      inList: true,
      searched: true,
    }),
    contractId: reference('contract', {
      label: { zh: '合同', en: 'Contract' },
      required: true,
      editable: false,
      inList: true,
    }),
    contractVersionId: reference('contractVersion', {
      label: { zh: '合同文本版本', en: 'Contract version' },
      editable: false,
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      editable: false,
      inList: true,
      choices: ENVELOPE_STATES,
    }),
    expiresOn: date({
      label: { zh: '签署截止日', en: 'To be signed by' },
      editable: false,
      inList: true,
      sortable: true,
    }),
    fileName: text({ label: { zh: '文件名', en: 'File name' }, required: true, editable: false }),
    pages: integer({ label: { zh: '页数', en: 'Pages' }, required: true, editable: false }),
    sent: file({ label: { zh: '发出的文件', en: 'File sent' }, required: true }),
    current: file({ label: { zh: '现在的文件', en: 'File as it is now' }, required: true }),
    auditPage: file({ label: { zh: '审计页', en: 'Audit page' } }),
    note: longText({ label: { zh: '说明', en: 'Note' }, max: 1000, editable: false }),
    closedAt: instant({ label: { zh: '结束时间', en: 'Closed at' }, editable: false }),
    closeReason: text({ label: { zh: '结束原因', en: 'Why it was closed' }, max: 1000, editable: false }),
  },
});

/** Somebody who approves, signs or gets a copy. */
export const EnvelopeSigner = defineEntity({
  name: 'envelopeSigner',
  domain: 'compliance',
  label: { zh: '签署人', en: 'Signer' },
  plural: { zh: '签署人', en: 'Signers' },
  mergeClass: 'record',
  titleField: 'title',
  hasPage: false,
  customisable: false,
  undoable: false,
  partOf: ['envelopeId'],
  ownScope: { or: [OWN_ENVELOPE, { field: 'personId', op: 'equals', value: { me: true } }] },
  fields: {
    envelopeId: reference('envelope', {
      label: { zh: '签署流程', en: 'Envelope' },
      required: true,
      editable: false,
    }),
    position: integer({ label: { zh: '序号', en: 'Number' }, required: true, editable: false }),
    step: integer({ label: { zh: '顺序', en: 'Order' }, required: true, editable: false }),
    title: text({
      label: { zh: '姓名', en: 'Name' },
      required: true,
      editable: false,
      inList: true,
      max: 100,
    }),
    organisation: text({ label: { zh: '单位', en: 'Organisation' }, editable: false, inList: true }),
    side: choice({ label: { zh: '哪一方', en: 'Side' }, required: true, editable: false, choices: SIDES }),
    part: choice({
      label: { zh: '角色', en: 'Part' },
      required: true,
      editable: false,
      choices: SIGNER_PARTS,
    }),
    personId: reference('person', { label: { zh: '人员', en: 'Person' }, editable: false }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      editable: false,
      inList: true,
      choices: SIGNER_STATES,
    }),
    way: choice({ label: { zh: '签署方式', en: 'How' }, editable: false, choices: SIGNING_WAYS }),
    trust: choice({ label: { zh: '信任类别', en: 'Trust class' }, editable: false, choices: TRUST_CLASSES }),
    doneAt: instant({ label: { zh: '处理时间', en: 'Done at' }, editable: false }),
    signedOn: date({ label: { zh: '签署日期', en: 'Signed on' }, editable: false }),
    evidence: text({ label: { zh: '依据', en: 'Evidence' }, max: 1000, editable: false }),
    place: json({ label: { zh: '签名位置', en: 'Place of the signature' }, max: 500, editable: false }),
    scan: file({ label: { zh: '扫描件', en: 'Scan' } }),
  },
});

/** What happened to an envelope, in the order in which it happened. Never changed. */
export const SigningEvent = defineEntity({
  name: 'signingEvent',
  domain: 'compliance',
  label: { zh: '签署记录', en: 'Signing event' },
  plural: { zh: '签署记录', en: 'Signing events' },
  mergeClass: 'ledger',
  titleField: 'title',
  hasPage: false,
  ownScope: OWN_ENVELOPE,
  indexes: [['envelopeId', 'createdAt']],
  fields: {
    envelopeId: reference('envelope', { label: { zh: '签署流程', en: 'Envelope' }, required: true }),
    title: text({ label: { zh: '谁', en: 'Who' }, required: true }),
    kind: choice({ label: { zh: '事件', en: 'Event' }, required: true, choices: EVENT_KINDS }),
    detail: text({ label: { zh: '说明', en: 'Detail' }, max: 1000 }),
    revision: text({ label: { zh: '文件指纹', en: 'Fingerprint of the file' }, max: 64 }),
    door: text({ label: { zh: '途径', en: 'Through' }, required: true, max: 40 }),
  },
});
