import type { Lifecycle } from '../entities/lifecycle.ts';
import { TASK_STATES, TaskEntity } from './task-entity.ts';

/** How a task ends, and is taken up again. */
export const taskLifecycle: Lifecycle = {
  entity: TaskEntity.name,
  field: 'state',
  states: TASK_STATES,
  moves: [
    {
      event: 'complete',
      label: { zh: '完成', en: 'Complete' },
      tone: 'good',
      from: ['open'],
      to: 'done',
      needs: [],
      effect: (work) => ({ doneAt: work.now }),
    },
    {
      event: 'drop',
      label: { zh: '取消', en: 'Drop' },
      tone: 'neutral',
      from: ['open'],
      to: 'dropped',
      needs: [],
    },
    {
      event: 'reopen',
      label: { zh: '重新打开', en: 'Reopen' },
      tone: 'progress',
      from: ['done', 'dropped'],
      to: 'open',
      needs: [],
      effect: () => ({ doneAt: null }),
    },
  ],
};
