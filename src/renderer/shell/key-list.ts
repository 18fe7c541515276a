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

const key = (keys: string, name: LocalText): Key => ({ keys, name });

/** Every key of the program, for the keyboard map. A screen that listens to a key of its own says so here. */
export const keyGroups: readonly KeyGroup[] = [
  {
    label: { zh: '随处可用', en: 'Everywhere' },
    keys: [
      key('mod+k', { zh: '搜索和命令', en: 'Search and commands' }),
      key('c', { zh: '新建任意记录', en: 'Add any record' }),
      key('alt+n', { zh: '新建任意记录，输入时也可用', en: 'Add any record, also while typing' }),
      key('n', { zh: '新建记录', en: 'New record' }),
      key('/', { zh: '在列表中搜索', en: 'Search in the list' }),
      key('u', { zh: '撤销最近的操作', en: 'Undo the latest action' }),
      key('mod+z', { zh: '撤销最近的操作', en: 'Undo the latest action' }),
      key('alt+←', { zh: '后退', en: 'Back' }),
      key('alt+→', { zh: '前进', en: 'Forward' }),
      key('[', { zh: '收起或展开导航', en: 'Fold or unfold the navigation' }),
      key('f', { zh: '收藏或取消收藏此页', en: 'Add or remove this favourite' }),
      key('F1', { zh: '此页帮助', en: 'Help on this page' }),
      key('?', { zh: '显示快捷键', en: 'Show shortcuts' }),
      key('Esc', { zh: '取消，关闭', en: 'Cancel, close' }),
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
      key('↑ ↓', { zh: '移动选择', en: 'Move the selection' }),
      key('← →', { zh: '在单元格和列之间移动', en: 'Move between cells and lanes' }),
      key('PgUp PgDn', { zh: '翻页', en: 'A page up or down' }),
      key('Home End', { zh: '第一行、最后一行', en: 'First row, last row' }),
      key('Enter', { zh: '打开', en: 'Open' }),
      key('Space', { zh: '选择行，或拿起卡片', en: 'Select a row, lift a card' }),
      key('F2', { zh: '编辑单元格', en: 'Edit the cell' }),
    ],
  },
  {
    label: { zh: '我的工作', en: 'My work' },
    keys: [
      key('j', { zh: '下一项', en: 'Next item' }),
      key('k', { zh: '上一项', en: 'Item before' }),
      key('e', { zh: '完成', en: 'Mark done' }),
      key('s', { zh: '稍后提醒', en: 'Put off' }),
    ],
  },
  {
    label: { zh: '导航和命令', en: 'Navigation and commands' },
    keys: [
      key('>', { zh: '在命令中只找操作', en: 'Actions alone, in the commands' }),
      key('↑ ↓', { zh: '在导航中移动', en: 'Move in the navigation' }),
      key('→ ←', { zh: '展开、收起分组', en: 'Open or close a group' }),
    ],
  },
];
