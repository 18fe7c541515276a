import { defineTexts } from '../language/define-texts.ts';

/** Words of the Gantt chart. */
export const ganttTexts = defineTexts('ui.gantt', {
  task: { zh: '任务', en: 'Task' },
  zoom: { zh: '时间刻度', en: 'Time scale' },
  day: { zh: '日', en: 'Days' },
  week: { zh: '周', en: 'Weeks' },
  month: { zh: '月', en: 'Months' },
  today: { zh: '今天', en: 'Today' },
  tooEarly: { zh: '过早', en: 'Too early' },
  tooEarlyWhy: {
    zh: '早于前置任务的结束日期',
    en: 'Begins before a task it waits for has ended',
  },
  keys: {
    zh: '左右方向键移动，Shift+方向键改变结束日期，上下方向键到其他任务，回车打开',
    en: 'Left and right move it, with Shift its end; up and down go to other tasks; Enter opens',
  },
  moved: { zh: '“{name}”改为 {dates}', en: '“{name}” is now {dates}' },
});
