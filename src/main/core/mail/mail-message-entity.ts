import { defineEntity } from '../entities/entity.ts';
import {
  idOfRecord,
  instant,
  integer,
  json,
  kindOfRecord,
  longText,
  reference,
  text,
} from '../entities/field.ts';

/**
 * A mail that came in, as text that nothing can start from: neither its HTML nor what it points at is kept. Its files
 * hang on it as attachments. Only receiving writes one.
 */
export const MailMessage = defineEntity({
  name: 'mailMessage',
  domain: 'core',
  label: { zh: '收到的邮件', en: 'Mail received' },
  plural: { zh: '收到的邮件', en: 'Mail received' },
  mergeClass: 'record',
  titleField: 'subject',
  defaultSort: { field: 'receivedAt', descending: true },
  indexes: [['messageId']],
  fields: {
    subject: text({
      label: { zh: '主题', en: 'Subject' },
      editable: false,
      inList: true,
      searched: true,
      max: 500,
    }),
    sender: text({
      label: { zh: '发件人', en: 'From' },
      editable: false,
      inList: true,
      searched: true,
      max: 500,
    }),
    recipients: text({ label: { zh: '收件人', en: 'To' }, editable: false, max: 2000 }),
    receivedAt: instant({
      label: { zh: '收到时间', en: 'Received' },
      required: true,
      editable: false,
      sortable: true,
      inList: true,
    }),
    content: longText({ label: { zh: '正文', en: 'Text' }, editable: false, searched: true, max: 200_000 }),
    /** Why not all of it is here, as WireErrors. */
    problems: json({ label: { zh: '未保留的部分', en: 'What was not kept' }, editable: false, max: 20_000 }),
    answersId: reference('outboxItem', {
      label: { zh: '回复的发件', en: 'Answers' },
      editable: false,
      inList: true,
    }),
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
    messageId: text({ label: { zh: '邮件编号', en: 'Message-ID' }, editable: false, max: 500 }),
    inReplyTo: text({ label: { zh: '回复的邮件', en: 'In reply to' }, editable: false, max: 500 }),
    references: json({ label: { zh: '往来邮件', en: 'References' }, editable: false, max: 30_000 }),
    size: integer({ label: { zh: '大小', en: 'Size' }, required: true, editable: false }),
    /** Where it lies at the server; a mail is taken from there once. */
    place: text({
      label: { zh: '来处', en: 'Place' },
      required: true,
      editable: false,
      unique: true,
      max: 500,
    }),
  },
});
