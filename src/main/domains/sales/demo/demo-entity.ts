import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, instant, integer, longText, reference, text, url } from '../../../core/entities/field.ts';
import { checkDemo } from './demo-check.ts';
import { DEMO_RESULTS, DEMO_STATES } from './demo-choices.ts';
import { deriveDemo } from './demo-derive.ts';

/** The product shown to a customer at an appointed time, or to be shown. */
export const Demo = defineEntity({
  name: 'demo',
  domain: 'sales',
  label: { zh: '演示', en: 'Demo' },
  plural: { zh: '演示', en: 'Demos' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'startsAt', descending: true },
  partOf: ['dealId'],
  ownScope: { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
  indexes: [['status', 'startsAt']],
  check: checkDemo,
  derive: deriveDemo,
  fields: {
    title: text({ label: { zh: '主题', en: 'Subject' }, required: true, inList: true, searched: true }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      editable: false,
    }),
    startsAt: instant({
      label: { zh: '开始时间', en: 'Begins at' },
      required: true,
      sortable: true,
      inList: true,
    }),
    endsAt: instant({ label: { zh: '结束时间', en: 'Ends at' }, required: true }),
    timeZone: text({ label: { zh: '时区', en: 'Time zone' }, required: true, derived: true, max: 60 }),
    place: text({ label: { zh: '地点', en: 'Place' }, inList: true, max: 300 }),
    link: url({ label: { zh: '会议链接', en: 'Meeting link' } }),
    agenda: longText({ label: { zh: '内容', en: 'What is shown' } }),
    status: choice({
      label: { zh: '状态', en: 'Status' },
      required: true,
      derived: true,
      editable: false,
      inList: true,
      choices: DEMO_STATES,
    }),
    result: choice({
      label: { zh: '结果', en: 'Result' },
      editable: false,
      inList: true,
      choices: DEMO_RESULTS,
    }),
    feedback: longText({ label: { zh: '客户反馈', en: 'What the customer said' } }),
    reason: text({ label: { zh: '原因', en: 'Reason' }, editable: false, max: 500 }),
    /** By which calendars know it, where it came from one of them. */
    calendarUid: text({ label: { zh: '日程标识', en: 'Calendar id' }, editable: false, max: 500 }),
    /** How often its time, place or subject changed, so that calendars know the newest. */
    sequence: integer({
      label: { zh: '日程版本', en: 'Calendar version' },
      required: true,
      derived: true,
      editable: false,
    }),
    invitedAt: instant({ label: { zh: '邀请时间', en: 'Invited at' }, editable: false }),
    invitedSequence: integer({ label: { zh: '邀请的版本', en: 'Version invited to' }, editable: false }),
  },
});
