import type { LocalText } from '#shared/texts.ts';

export const taskActions: Readonly<Record<string, LocalText>> = {
  'core.task.add': { zh: '添加任务', en: 'Added a task' },
  'core.task.complete': { zh: '完成任务', en: 'Completed a task' },
  'core.task.drop': { zh: '取消任务', en: 'Dropped a task' },
  'core.task.reopen': { zh: '重新打开任务', en: 'Reopened a task' },
};
