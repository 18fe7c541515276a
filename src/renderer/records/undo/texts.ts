import { defineTexts } from '../../ui/language/define-texts.ts';

export const undoTexts = defineTexts('undo', {
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  undoTitle: { zh: '撤销“{action}”', en: 'Undo “{action}”' },
  redoTitle: { zh: '重做“{action}”', en: 'Redo “{action}”' },
  undoHint: {
    zh: '{shown} 条记录恢复到这个操作之前的样子。之后又被改过的字段会阻止撤销，那时什么都不会改变。',
    en: {
      one: '{shown} record goes back to what it was before this action. A field changed since stands in the way; then nothing changes.',
      other:
        '{shown} records go back to what they were before this action. A field changed since stands in the way; then nothing changes.',
    },
  },
  reasonOptional: { zh: '原因（可不填）', en: 'Reason (optional)' },
  goCorrect: { zh: '打开单据并{correction}', en: '{correction}: open the document' },

  undone: { zh: '已撤销', en: 'Undone' },
  undoes: { zh: '撤销“{action}”', en: 'Undid “{action}”' },
  andMore: { zh: '{names} 等', en: '{names} and more' },
  notYours: { zh: '无权查看', en: 'Not yours to see' },
  recent: { zh: '我最近的操作', en: 'My latest actions' },
  noneYet: { zh: '还没有操作', en: 'No actions yet' },
  nothingToUndo: { zh: '没有可以撤销的操作', en: 'There is nothing to undo' },
  undoUpTo: { zh: '撤销到这里', en: 'Undo up to here' },
  undoneMany: {
    zh: '已撤销 {shown} 个操作',
    en: { one: 'Undid {shown} action', other: 'Undid {shown} actions' },
  },
  stopped: {
    zh: '已撤销 {shown} 个操作，停在“{action}”：{why}',
    en: 'Undid {shown}, stopped at “{action}”: {why}',
  },
});
