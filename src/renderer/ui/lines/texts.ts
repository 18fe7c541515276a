import { defineTexts } from '../language/define-texts.ts';

/** Words of the line editor. */
export const lineTexts = defineTexts('ui.lines', {
  line: { zh: '行', en: 'Line' },
  cell: { zh: '{column} {line}', en: '{column} {line}' },
  lineMenu: { zh: '第 {line} 行的操作', en: 'Actions of line {line}' },
  insertAbove: { zh: '在上方插入', en: 'Insert above' },
  insertBelow: { zh: '在下方插入', en: 'Insert below' },
  duplicate: { zh: '复制这一行', en: 'Duplicate' },
  remove: { zh: '删除这一行', en: 'Remove' },
  addLine: { zh: '添加一行', en: 'Add line' },
  total: { zh: '合计', en: 'Total' },
  full: { zh: '最多 {most} 行', en: 'At most {most} lines' },
  beyond: {
    zh: '最多 {most} 行，剪贴板中余下的 {count} 行没有粘贴。',
    en: 'At most {most} lines; {count} more on the clipboard were not pasted.',
  },
  untaken: {
    zh: '{count} 个单元格没有粘贴：那一列只能选择，不能输入。',
    en: '{count} cells were not pasted: those columns are chosen or worked out, not typed.',
  },
  problem: { zh: '第 {line} 行 {column}：{problem}', en: 'Line {line}, {column}: {problem}' },
  problems: {
    zh: '{count} 处需要更正',
    en: { one: '{count} cell to mend', other: '{count} cells to mend' },
  },
  nextProblem: { zh: '下一处', en: 'Next' },
  keysTitle: { zh: '键盘操作', en: 'Keys' },
  keys: {
    zh: 'Tab、方向键移动；直接输入即替换；F2 或 Esc 进入编辑或还原；Shift+方向键选择；Ctrl+C/V 复制粘贴；Ctrl+Z 撤销；Ctrl+Enter 插入行；Ctrl+D 复制行；Ctrl+Delete 删除行',
    en: 'Tab and arrows move; typing replaces; F2 edits, Esc restores; Shift+arrows mark; Ctrl+C/V copy and paste; Ctrl+Z undoes; Ctrl+Enter inserts a line, Ctrl+D duplicates, Ctrl+Delete removes it',
  },
  keysFixed: {
    zh: 'Tab、方向键移动；直接输入即替换；F2 或 Esc 进入编辑或还原；Shift+方向键选择；Ctrl+C/V 复制粘贴；Delete 清空所选；Ctrl+Z 撤销',
    en: 'Tab and arrows move; typing replaces; F2 edits, Esc restores; Shift+arrows mark; Ctrl+C/V copy and paste; Delete empties what is marked; Ctrl+Z undoes',
  },
});
