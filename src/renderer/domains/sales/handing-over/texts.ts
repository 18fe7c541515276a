import { defineTexts } from '../../../ui/language/define-texts.ts';

export const handOverTexts = defineTexts('handOver', {
  title: { zh: '手上的工作', en: 'Work in hand' },
  kind: { zh: '类型', en: 'Kind' },
  count: { zh: '数量', en: 'How many' },
  deal: { zh: '进行中的商机', en: 'Open deals' },
  lead: { zh: '线索', en: 'Leads' },
  task: { zh: '未完成的任务', en: 'Open tasks' },
  action: { zh: '移交', en: 'Hand over' },
  question: { zh: '移交{name}手上的工作', en: 'Hand over the work of {name}' },
  to: { zh: '移交给', en: 'To' },
  along: { zh: '哪些一并移交', en: 'What goes along' },
  counted: { zh: '{what}（{count}）', en: '{what} ({count})' },
  one: {
    zh: '选中的一次全部移交，可以撤销。已结束的商机仍归原来的负责人。',
    en: 'All that is chosen goes over in one action, which can be undone. Closed deals stay with whoever closed them.',
  },
  accept: { zh: '移交的线索由新负责人重新确认。', en: 'Whoever gets the leads accepts them anew.' },
});
