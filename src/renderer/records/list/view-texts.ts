import { defineTexts } from '../../ui/language/define-texts.ts';

export const viewTexts = defineTexts('views', {
  view: { zh: '视图：{name}', en: 'View: {name}' },
  all: { zh: '全部', en: 'All' },
  changed: { zh: '已更改', en: 'changed' },
  mine: { zh: '我的视图', en: 'My views' },
  shared: { zh: '共享的视图', en: 'Shared views' },
  named: { zh: '{name}（{owner}）', en: '{name} ({owner})' },
  isDefault: { zh: '默认', en: 'Default' },
  save: { zh: '保存更改', en: 'Save changes' },
  saveAs: { zh: '另存为新视图…', en: 'Save as a new view…' },
  makeDefault: { zh: '设为我的默认', en: 'Make it my default' },
  clearDefault: { zh: '不再作为默认', en: 'No longer my default' },
  rename: { zh: '重命名…', en: 'Rename…' },
  share: { zh: '共享给所有人', en: 'Share with everybody' },
  unshare: { zh: '停止共享', en: 'Stop sharing' },
  remove: { zh: '删除视图', en: 'Remove the view' },
  saved: { zh: '已保存视图“{name}”', en: 'Saved the view “{name}”' },
  saveTitle: { zh: '保存为视图', en: 'Save as a view' },
  renameTitle: { zh: '重命名“{name}”', en: 'Rename “{name}”' },
  name: { zh: '视图名称', en: 'Name of the view' },
  shareWithAll: { zh: '共享给所有人', en: 'Share with everybody' },
  shareHint: {
    zh: '每个人仍只看到自己有权看到的记录。',
    en: 'Everybody still sees only the records that are theirs to see.',
  },
  removeTitle: { zh: '删除视图“{name}”', en: 'Remove the view “{name}”' },
  removeHint: { zh: '记录不受影响，只删除这个视图。', en: 'No record changes; only the view goes.' },
  removeSharedHint: {
    zh: '这个视图共享给所有人，删除后其他人也不能再用。记录不受影响。',
    en: 'The view is shared with everybody, and nobody can use it afterwards. No record changes.',
  },
});
