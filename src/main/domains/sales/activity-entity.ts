import { defineEntity } from '../../core/entities/entity.ts';
import { choice, date, instant, longText, reference, text } from '../../core/entities/field.ts';
import { keepLastActivity } from './last-activity.ts';

/** Something done or to be done with a customer. */
export const Activity = defineEntity({
  name: 'activity',
  domain: 'sales',
  label: { zh: '活动', en: 'Activity' },
  plural: { zh: '活动', en: 'Activities' },
  mergeClass: 'record',
  titleField: 'subject',
  defaultSort: { field: 'createdAt', descending: true },
  importable: false,
  partOf: ['dealId', 'customerId'],
  ownScope: {
    or: [
      { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
      { field: 'createdById', op: 'equals', value: { me: true } },
    ],
  },
  derive: (values, work, before) => (before ? {} : { createdById: work.actor.id, at: values.at ?? work.now }),
  written: keepLastActivity,
  fields: {
    kind: choice({
      label: { zh: '类型', en: 'Kind' },
      required: true,
      inList: true,
      choices: [
        { value: 'call', label: { zh: '电话', en: 'Call' } },
        { value: 'meeting', label: { zh: '会议', en: 'Meeting' } },
        { value: 'email', label: { zh: '邮件', en: 'E-mail' } },
        { value: 'visit', label: { zh: '拜访', en: 'Visit' } },
        { value: 'wechat', label: { zh: '微信', en: 'WeChat' } },
        { value: 'note', label: { zh: '备注', en: 'Note' } },
        { value: 'task', label: { zh: '任务', en: 'Task' } },
      ],
    }),
    subject: text({
      label: { zh: '主题', en: 'Subject' },
      required: true,
      inList: true,
      searched: true,
      max: 300,
    }),
    body: longText({ label: { zh: '内容', en: 'Details' } }),
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, inList: true }),
    customerId: reference('customer', { label: { zh: '客户', en: 'Customer' }, inList: true }),
    createdById: reference('person', { label: { zh: '记录人', en: 'By' }, inList: true, editable: false }),
    at: instant({ label: { zh: '时间', en: 'At' }, sortable: true, inList: true }),
    dueOn: date({ label: { zh: '到期日', en: 'Due on' }, sortable: true, inList: true }),
    doneAt: instant({ label: { zh: '完成时间', en: 'Done at' } }),
  },
});
