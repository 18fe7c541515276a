import { defineEntity } from '../entities/entity.ts';
import {
  boolean,
  choice,
  file,
  idOfRecord,
  instant,
  integer,
  json,
  kindOfRecord,
  reference,
  text,
} from '../entities/field.ts';
import { OUTBOX_STATES } from './outbox-states.ts';

/**
 * Something on its way out of the machine. Written in the same transaction as the business action that wants it sent;
 * moved by its lifecycle alone. Once sent it never changes.
 */
export const OutboxItem = defineEntity({
  name: 'outboxItem',
  domain: 'core',
  label: { zh: '发件', en: 'Outbox item' },
  plural: { zh: '发件箱', en: 'Outbox' },
  mergeClass: 'document',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  hasPage: false,
  undoable: false,
  frozen: {
    field: 'state',
    drafts: OUTBOX_STATES.map(({ value }) => value).filter((state) => state !== 'sent'),
    open: [],
  },
  correction: { zh: '另发一份', en: 'Send another' },
  ownScope: { field: 'personId', op: 'equals', value: { me: true } },
  indexes: [['state', 'connector', 'dueAt'], ['remoteId']],
  fields: {
    title: text({ label: { zh: '内容', en: 'Content' }, required: true, editable: false, inList: true }),
    recipient: text({
      label: { zh: '收件方', en: 'Recipient' },
      required: true,
      editable: false,
      inList: true,
      max: 1000,
    }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      editable: false,
      inList: true,
      choices: OUTBOX_STATES,
    }),
    connector: text({
      label: { zh: '连接器', en: 'Connector' },
      required: true,
      editable: false,
      inList: true,
      max: 60,
    }),
    kind: text({ label: { zh: '种类', en: 'Kind' }, required: true, editable: false, max: 60 }),
    /** The idempotency key: the same key is one item, however often it is asked for. */
    key: text({
      label: { zh: '幂等键', en: 'Idempotency key' },
      required: true,
      unique: true,
      editable: false,
      max: 300,
    }),
    payload: json({ label: { zh: '正文', en: 'Payload' }, required: true, editable: false }),
    /** The name under which the other side knows it, the same at every attempt: a Message-ID. */
    remoteId: text({ label: { zh: '对方编号', en: 'Remote id' }, editable: false, max: 500 }),
    /** When it was meant to go. */
    wantedAt: instant({ label: { zh: '计划时间', en: 'Wanted at' }, required: true, editable: false }),
    dueAt: instant({
      label: { zh: '下次发送', en: 'Next attempt' },
      required: true,
      editable: false,
      inList: true,
    }),
    attempts: integer({
      label: { zh: '尝试次数', en: 'Attempts' },
      required: true,
      editable: false,
      inList: true,
    }),
    /** What the other side, or the connection, said last, as a WireError or a text in both languages. */
    lastAnswer: json({ label: { zh: '最近答复', en: 'Last answer' }, editable: false, max: 4000 }),
    maybeTwice: boolean({
      label: { zh: '可能重发', en: 'Perhaps sent twice' },
      required: true,
      editable: false,
      inList: true,
    }),
    sentAt: instant({ label: { zh: '发送时间', en: 'Sent' }, editable: false, inList: true }),
    /** When a person said that it may go although it is late. */
    confirmedAt: instant({ label: { zh: '确认时间', en: 'Confirmed' }, editable: false }),
    /** The device that sends it: a copy restored from a backup asks before it sends what the other may have sent. */
    device: text({ label: { zh: '设备', en: 'Device' }, required: true, editable: false, max: 60 }),
    recordEntity: kindOfRecord({
      label: { zh: '记录类型', en: 'Kind of record' },
      editable: false,
      max: 100,
    }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '记录', en: 'Record' },
      editable: false,
      max: 40,
    }),
    personId: reference('person', { label: { zh: '发起人', en: 'Asked by' }, editable: false, inList: true }),
  },
});

/** A file that goes along with an item. */
export const OutboxFile = defineEntity({
  name: 'outboxFile',
  domain: 'core',
  label: { zh: '发件附件', en: 'Outbox file' },
  plural: { zh: '发件附件', en: 'Outbox files' },
  mergeClass: 'ledger',
  titleField: 'name',
  hasPage: false,
  fields: {
    itemId: reference('outboxItem', {
      label: { zh: '发件', en: 'Outbox item' },
      required: true,
      editable: false,
      inList: true,
    }),
    name: text({ label: { zh: '文件名', en: 'File name' }, required: true, editable: false, inList: true }),
    mediaType: text({ label: { zh: '文件类型', en: 'Type' }, required: true, editable: false }),
    hash: file({ label: { zh: '内容指纹', en: 'Content hash' }, required: true }),
  },
});
