import { defineEntity, type RecordWriter } from '../../../core/entities/entity.ts';
import { choice, file, instant, longText, reference, text } from '../../../core/entities/field.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Contact } from '../entities.ts';

export const LETTER_STATES = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' }, tone: 'neutral' },
  { value: 'issued', label: { zh: '已发出', en: 'Sent' }, tone: 'good' },
] as const;

const companyOf = (work: RecordWriter, contactId: unknown): string | null =>
  typeof contactId === 'string' ? (work.find(Contact, contactId)?.customerId ?? null) : null;

/** A letter to a person is one to their company, whoever that person is now; another company is chosen by hand. */
function followsContact(
  work: RecordWriter,
  contactId: unknown,
  customerId: unknown,
  before: RecordValues | null,
): boolean {
  if (!customerId) return true;
  if (before === null || before.contactId === contactId || before.customerId !== customerId) return false;
  return customerId === companyOf(work, before.contactId);
}

/** A letter to a customer, or to a person there. Free to edit as a draft; sent, it stays as it is. */
export const Letter = defineEntity({
  name: 'letter',
  domain: 'directory',
  label: { zh: '信函', en: 'Letter' },
  plural: { zh: '信函', en: 'Letters' },
  mergeClass: 'record',
  titleField: 'subject',
  defaultSort: { field: 'createdAt', descending: true },
  number: { prefix: 'XH', at: 'issue' },
  correction: { zh: '写一封新信', en: 'Write another letter' },
  frozen: { field: 'status', drafts: ['draft'], open: ['documentZh', 'documentEn'] },
  derive: ({ contactId, customerId, status, language }, work, before) => ({
    ...(contactId && followsContact(work, contactId, customerId, before)
      ? { customerId: companyOf(work, contactId) }
      : {}),
    ...(before === null ? { status: status ?? 'draft', language: language ?? 'zh' } : {}),
  }),
  fields: {
    subject: text({
      label: { zh: '事由', en: 'Subject' },
      required: true,
      inList: true,
      searched: true,
    }),
    contactId: reference('contact', { label: { zh: '收信人', en: 'To' }, inList: true }),
    customerId: reference('customer', { label: { zh: '客户', en: 'Customer' }, inList: true }),
    // Chinese where nobody says otherwise
    language: choice({
      label: { zh: '语言', en: 'Language' },
      choices: [
        { value: 'zh', label: { zh: '中文', en: 'Chinese' } },
        { value: 'en', label: { zh: '英文', en: 'English' } },
      ],
    }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      editable: false,
      inList: true,
      choices: LETTER_STATES,
    }),
    body: longText({ label: { zh: '正文', en: 'Text' }, required: true }),
    issuedAt: instant({ label: { zh: '发出时间', en: 'Sent at' }, editable: false, inList: true }),
    documentZh: file({ label: { zh: '中文文件', en: 'Chinese document' } }),
    documentEn: file({ label: { zh: '英文文件', en: 'English document' } }),
  },
});
