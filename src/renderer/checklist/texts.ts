import { defineTexts } from '../ui/language/define-texts.ts';

export const checklistTexts = defineTexts('checklist', {
  start: { zh: '开始使用', en: 'Getting started' },
  workspace: { zh: '设置工作区', en: 'Set up the workspace' },
  room: { zh: '走通流程', en: 'Walk through the process' },
  soFar: { zh: '{done} / {all}', en: '{done} of {all}' },
  done: { zh: '已完成', en: 'Done' },
  open: { zh: '未完成', en: 'Open' },
  dismissed: { zh: '已略过', en: 'Skipped' },
  dismiss: { zh: '略过', en: 'Skip' },
  dismissItem: { zh: '略过“{item}”', en: 'Skip “{item}”' },
  takeUp: { zh: '恢复', en: 'Take up' },
  takeUpItem: { zh: '恢复“{item}”', en: 'Take up “{item}”' },
  hide: { zh: '不再显示', en: 'Hide' },
  allDone: { zh: '工作区已准备好', en: 'The workspace is ready' },
  allDoneHint: {
    zh: '打开任意业务，按流程开始工作。',
    en: 'Open any room and begin with its process.',
  },
  toSales: { zh: '前往销售首页', en: 'Go to the sales home' },
});
