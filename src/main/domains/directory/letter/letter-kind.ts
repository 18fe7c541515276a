import { type FormOfAddress, salutation } from '#shared/format/salutation.ts';
import type { TemplateBody } from '#shared/templates/template-body.ts';
import { type TemplateRow, type VariableSchema, variable } from '#shared/templates/variables.ts';
import type { Language } from '#shared/texts.ts';
import { civilDate } from '../../../core/clock.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { DocumentKind } from '../../../core/templates/index.ts';
import { Contact, Customer } from '../entities.ts';
import { Letter } from './letter-entity.ts';

const SCHEMA: VariableSchema = {
  groups: [
    {
      name: 'letter',
      label: { zh: '信函', en: 'Letter' },
      variables: [
        variable('number', 'text', '编号', 'Number'),
        variable('subject', 'text', '事由', 'Subject'),
        variable('body', 'longText', '正文', 'Text'),
        variable('date', 'date', '日期', 'Date'),
      ],
    },
    {
      name: 'recipient',
      label: { zh: '收信人', en: 'Recipient' },
      variables: [
        variable('name', 'text', '姓名', 'Name'),
        variable('salutation', 'text', '称呼语', 'Salutation'),
        variable('title', 'text', '职务', 'Job title'),
        variable('company', 'text', '公司', 'Company'),
        variable('address', 'text', '地址', 'Address'),
        variable('email', 'text', '邮件', 'E-mail'),
        variable('phone', 'text', '电话', 'Telephone'),
      ],
    },
  ],
  lists: [],
};

const paragraph = (zh: string, en: string, align: 'left' | 'right' = 'left') =>
  ({ kind: 'paragraph', text: { zh, en }, align, small: false }) as const;

/** The letter that every workspace starts with. */
const BUILT_IN: TemplateBody = {
  format: 1,
  title: { zh: '{{letter.subject}}', en: '{{letter.subject}}' },
  subtitle: { zh: '{{letter.number}}', en: '{{letter.number}}' },
  footer: { zh: '', en: '' },
  missing: 'dash',
  blocks: [
    {
      kind: 'introduction',
      heading: { zh: '致', en: 'To' },
      party: { zh: '{{recipient.company}}', en: '{{recipient.company}}' },
      lines: {
        zh: '{{recipient.name}} {{recipient.title}}\n{{recipient.address}}',
        en: '{{recipient.name}} {{recipient.title}}\n{{recipient.address}}',
      },
      facts: [
        {
          label: { zh: '日期', en: 'Date' },
          value: { zh: '{{letter.date|long}}', en: '{{letter.date|long}}' },
        },
      ],
    },
    paragraph('{{recipient.salutation}}：', '{{recipient.salutation}},'),
    { kind: 'notes', heading: { zh: '', en: '' }, text: { zh: '{{letter.body}}', en: '{{letter.body}}' } },
    paragraph('此致\n敬礼', 'Yours sincerely,'),
    paragraph('{{company.name}}', '{{company.name}}', 'right'),
  ],
};

/** Letters as documents. */
export const letterKind: DocumentKind = {
  name: 'directory.letter',
  label: { zh: '信函', en: 'Letter' },
  entity: Letter.name,
  schema: SCHEMA,
  builtIn: BUILT_IN,
  sample: (language) => ({
    data: { values: SAMPLES[language], lists: {} },
    createdAt: Date.UTC(2026, 10, 23, 2),
  }),
  gather: ({ reader, facts, now }, id, scope, language) => {
    const letter = readRecord(reader, Letter, id, scope);
    const textOf = (name: string): string | null => {
      const value = fieldValue(letter, name);
      return value === null ? null : String(value);
    };
    const [contactId, customerId] = [textOf('contactId'), textOf('customerId')];
    const contact = contactId === null ? undefined : reader.find(Contact, contactId);
    const customer = customerId === null ? undefined : reader.find(Customer, customerId);
    const createdAt = Number(fieldValue(letter, 'issuedAt') ?? now);
    const values: TemplateRow = {
      'letter.number': textOf('number'),
      'letter.subject': textOf('subject'),
      'letter.body': textOf('body'),
      'letter.date': civilDate(createdAt, facts.timeZone),
      'recipient.name': contact?.name ?? null,
      'recipient.salutation': salutation(contact?.name ?? '', contact?.addressAs ?? null, language),
      'recipient.title': contact?.title ?? null,
      'recipient.company': customer?.name ?? null,
      'recipient.address': customer?.address ?? null,
      'recipient.email': contact?.email ?? null,
      'recipient.phone': contact?.phone ?? customer?.phone ?? null,
    };
    return { data: { values, lists: {} }, createdAt };
  },
};

const sample = (language: Language, name: string, address: FormOfAddress): TemplateRow => ({
  'letter.number': 'XH-2026-000012',
  'letter.subject': language === 'zh' ? '关于系统升级的通知' : 'About the coming upgrade',
  'letter.body':
    language === 'zh'
      ? '我们将于 2026 年 12 月 5 日夜间升级系统，届时服务暂停约两小时。\n如需调整时间，请在 11 月 30 日前告知。'
      : 'We will upgrade your system on the night of 5 December 2026; it will be away for about two hours.\nPlease tell us by 30 November if another day suits you better.',
  'letter.date': '2026-11-23',
  'recipient.name': name,
  'recipient.salutation': salutation(name, address, language),
  'recipient.title': language === 'zh' ? '信息中心主任' : 'Head of IT',
  'recipient.company': language === 'zh' ? '远山制造有限公司（样例）' : 'Yuanshan Manufacturing (sample)',
  'recipient.address': language === 'zh' ? '北京市朝阳区建国路 88 号' : '88 Jianguo Road, Beijing',
  'recipient.email': 'it@example.com',
  'recipient.phone': '010-6500 4321',
});

const SAMPLES: Readonly<Record<Language, TemplateRow>> = {
  zh: sample('zh', '欧阳静', 'ms'),
  en: sample('en', 'Jing Ouyang', 'ms'),
};
