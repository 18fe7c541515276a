import type { WaitingSource } from './waiting-source.ts';

/** The platform's own source: tasks that somebody is to do. */
export const taskSource: WaitingSource = {
  id: 'core.tasks',
  label: { zh: '任务', en: 'Task' },
  entity: 'task',
  filter: () => ({
    and: [
      { field: 'assigneeId', op: 'equals', value: { me: true } },
      { field: 'state', op: 'equals', value: 'open' },
    ],
  }),
  due: 'dueAt',
  doneBy: 'complete',
};
