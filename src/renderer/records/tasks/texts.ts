import { defineTexts } from '../../ui/language/define-texts.ts';

export const taskTexts = defineTexts('tasks', {
  tasks: { zh: '任务', en: 'Tasks' },
  newTask: { zh: '要做的事', en: 'What is to be done' },
  dueOn: { zh: '到期日', en: 'Due on' },
  assignee: { zh: '执行人', en: 'Assignee' },
  add: { zh: '添加任务', en: 'Add task' },
  none: { zh: '没有任务。', en: 'No tasks.' },
  markDone: { zh: '完成“{title}”', en: 'Mark “{title}” done' },
  due: { zh: '{date} 到期', en: 'due {date}' },
  overdue: { zh: '已逾期', en: 'Overdue' },
});
