import { defineEntity } from '../../../core/entities/entity.ts';
import { boolean, choice, email, reference, text } from '../../../core/entities/field.ts';
import { deriveAttendee } from './attendee-derive.ts';
import { PREPARATION_KINDS } from './demo-choices.ts';

const OWN_DEMO = { field: 'demoId.dealId.ownerId.personId', op: 'equals', value: { me: true } } as const;

/** Somebody who takes part in a demo: a contact of the customer, a colleague, or somebody by name. */
export const DemoAttendee = defineEntity({
  name: 'demoAttendee',
  domain: 'sales',
  label: { zh: '参加人', en: 'Attendee' },
  plural: { zh: '参加人', en: 'Attendees' },
  mergeClass: 'record',
  titleField: 'name',
  hasPage: false,
  customisable: false,
  defaultSort: { field: 'createdAt', descending: false },
  partOf: ['demoId'],
  ownScope: OWN_DEMO,
  derive: deriveAttendee,
  fields: {
    name: text({ label: { zh: '姓名', en: 'Name' }, required: true, derived: true, inList: true, max: 100 }),
    demoId: reference('demo', { label: { zh: '演示', en: 'Demo' }, required: true, inList: true }),
    contactId: reference('contact', { label: { zh: '联系人', en: 'Contact' } }),
    personId: reference('person', { label: { zh: '同事', en: 'Colleague' } }),
    email: email({ label: { zh: '邮件', en: 'E-mail' }, inList: true }),
  },
});

/** Something to be got ready before a demo. */
export const DemoPreparation = defineEntity({
  name: 'demoPreparation',
  domain: 'sales',
  label: { zh: '演示准备', en: 'Preparation' },
  plural: { zh: '演示准备', en: 'Preparations' },
  mergeClass: 'record',
  titleField: 'title',
  hasPage: false,
  customisable: false,
  defaultSort: { field: 'createdAt', descending: false },
  partOf: ['demoId'],
  ownScope: OWN_DEMO,
  derive: ({ kind, done }, _work, before) => (before ? {} : { kind: kind ?? 'other', done: done ?? 0 }),
  fields: {
    title: text({ label: { zh: '事项', en: 'What' }, required: true, inList: true }),
    demoId: reference('demo', { label: { zh: '演示', en: 'Demo' }, required: true, inList: true }),
    kind: choice({ label: { zh: '类型', en: 'Kind' }, inList: true, choices: PREPARATION_KINDS }),
    done: boolean({ label: { zh: '已准备好', en: 'Ready' }, inList: true }),
  },
});
