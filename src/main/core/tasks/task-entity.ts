import { defineEntity } from '../entities/entity.ts';
import { choice, idOfRecord, instant, kindOfRecord, longText, reference, text } from '../entities/field.ts';

export const TASK_STATES = [
  { value: 'open', label: { zh: '未完成', en: 'Open' }, tone: 'progress' },
  { value: 'done', label: { zh: '已完成', en: 'Done' }, tone: 'good' },
  { value: 'dropped', label: { zh: '已取消', en: 'Dropped' }, tone: 'neutral' },
] as const;

/**
 * Something that a person is to do, often about a record of any kind. It belongs to whoever shall do it and whoever
 * asked for it; its state moves through `taskLifecycle` alone.
 */
export const TaskEntity = defineEntity({
  name: 'task',
  domain: 'core',
  label: { zh: '任务', en: 'Task' },
  plural: { zh: '任务', en: 'Tasks' },
  mergeClass: 'record',
  titleField: 'title',
  defaultSort: { field: 'createdAt', descending: true },
  ownScope: {
    or: [
      { field: 'assigneeId', op: 'equals', value: { me: true } },
      { field: 'askedById', op: 'equals', value: { me: true } },
    ],
  },
  indexes: [
    ['assigneeId', 'state', 'dueAt'],
    ['recordId', 'state'],
  ],
  derive: (values, work, before) => ({
    ...(before ? {} : { askedById: work.actor.id, state: values.state ?? 'open' }),
    assigneeId: values.assigneeId ?? work.actor.id,
  }),
  fields: {
    title: text({
      label: { zh: '任务', en: 'Task' },
      required: true,
      inList: true,
      searched: true,
      max: 300,
    }),
    dueAt: instant({ label: { zh: '到期时间', en: 'Due' }, sortable: true, inList: true }),
    assigneeId: reference('person', {
      label: { zh: '执行人', en: 'Assignee' },
      derived: true,
      required: true,
      inList: true,
    }),
    state: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      derived: true,
      inList: true,
      editable: false,
      choices: TASK_STATES,
    }),
    recordEntity: kindOfRecord({
      label: { zh: '相关记录类型', en: 'Kind of record' },
      editable: false,
      onCreate: true,
      max: 100,
    }),
    recordId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '相关记录', en: 'Record' },
      editable: false,
      onCreate: true,
      max: 40,
    }),
    askedById: reference('person', {
      label: { zh: '提出人', en: 'Asked by' },
      inList: true,
      editable: false,
    }),
    doneAt: instant({ label: { zh: '完成时间', en: 'Done at' }, editable: false }),
    note: longText({ label: { zh: '说明', en: 'Note' } }),
  },
});
