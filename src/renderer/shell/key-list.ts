import type { LocalText } from '#shared/texts.ts';
import { contributions } from './contributions.ts';

export interface Key {
  readonly keys: string;
  readonly name: LocalText;
}

export interface KeyGroup {
  readonly label: LocalText;
  readonly keys: readonly Key[];
}

const key = (keys: string, zh: string, en: string): Key => ({ keys, name: { zh, en } });

/** Every key of the program, for the keyboard map. A screen that listens to a key of its own says so here. */
export const keyGroups: readonly KeyGroup[] = [
  {
    label: { zh: '随处可用', en: 'Everywhere' },
    keys: [
      key('mod+k', '搜索和命令', 'Search and commands'),
      key('c', '新建任意记录', 'Add any record'),
      key('alt+n', '新建任意记录，输入时也可用', 'Add any record, also while typing'),
      key('n', '新建记录', 'New record'),
      key('/', '在列表中搜索', 'Search in the list'),
      key('u', '撤销最近的操作', 'Undo the latest action'),
      key('mod+z', '撤销最近的操作', 'Undo the latest action'),
      key('alt+←', '后退', 'Back'),
      key('alt+→', '前进', 'Forward'),
      key('[', '收起或展开导航', 'Fold or unfold the navigation'),
      key('f', '收藏或取消收藏此页', 'Add or remove this favourite'),
      key('?', '显示快捷键', 'Show shortcuts'),
      key('Esc', '取消，关闭', 'Cancel, close'),
    ],
  },
  {
    label: { zh: '前往', en: 'Go to' },
    keys: contributions.flatMap(({ jumps }) =>
      jumps.map(({ key: letter, label }) => ({ keys: `g ${letter}`, name: label })),
    ),
  },
  {
    label: { zh: '列表和看板', en: 'Lists and boards' },
    keys: [
      key('↑ ↓', '移动选择', 'Move the selection'),
      key('← →', '在单元格和列之间移动', 'Move between cells and lanes'),
      key('PgUp PgDn', '翻页', 'A page up or down'),
      key('Home End', '第一行、最后一行', 'First row, last row'),
      key('Enter', '打开', 'Open'),
      key('Space', '选择行，或拿起卡片', 'Select a row, lift a card'),
      key('F2', '编辑单元格', 'Edit the cell'),
    ],
  },
  {
    label: { zh: '我的工作', en: 'My work' },
    keys: [
      key('j', '下一项', 'Next item'),
      key('k', '上一项', 'Item before'),
      key('e', '完成', 'Mark done'),
      key('s', '稍后提醒', 'Put off'),
    ],
  },
  {
    label: { zh: '导航和命令', en: 'Navigation and commands' },
    keys: [
      key('>', '在命令中只找操作', 'Actions alone, in the commands'),
      key('↑ ↓', '在导航中移动', 'Move in the navigation'),
      key('→ ←', '展开、收起分组', 'Open or close a group'),
    ],
  },
];
