import { defineTexts } from '../../ui/language/define-texts.ts';

export const backupTexts = defineTexts('backups', {
  title: { zh: '备份', en: 'Backups' },
  backUpNow: { zh: '立即备份', en: 'Back up now' },
  made: { zh: '备份已完成，并通过检查', en: 'The backup is made and verified' },

  // how it stands
  stateTitle: { zh: '备份状况', en: 'How it stands' },
  good: { zh: '一切正常。', en: 'All is well.' },
  onePlace: {
    zh: '备份正常，但都在这台电脑上。请在下面选择第二存放处，以防这台电脑丢失或损坏。',
    en: 'Backups are made, but all of them are on this computer. Choose a second place below, in case this computer is lost or breaks.',
  },
  none: { zh: '还没有备份。请点“立即备份”。', en: 'There is no backup yet. Choose “Back up now”.' },
  old: {
    zh: '最近的备份已超过一天，之后的操作还没有备份。请点“立即备份”。',
    en: 'The latest backup is more than a day old and newer actions are in none. Choose “Back up now”.',
  },
  failing: { zh: '上一次定时备份没有做成：', en: 'The last scheduled backup was not made:' },
  secondPlace: {
    zh: '备份已做成，但第二存放处没有更新：',
    en: 'Backups are made, but the second place is behind:',
  },
  stateGood: { zh: '正常', en: 'Good' },
  stateAttention: { zh: '需要注意', en: 'Needs attention' },
  stateBad: { zh: '有问题', en: 'Not well' },
  lastBackup: { zh: '最近的备份', en: 'Latest backup' },
  lastBackupText: { zh: '{at}，{size}，已检查', en: '{at}, {size}, verified' },
  notCovered: { zh: '之后的操作', en: 'Actions since' },
  notCoveredText: {
    zh: '{count} 个，将在下一次备份',
    en: { one: '{count}, in the next backup', other: '{count}, in the next backup' },
  },
  nothingSince: { zh: '没有', en: 'None' },
  place: { zh: '存放位置', en: 'Where they are' },
  placeTwo: { zh: '第二存放处', en: 'Second place' },
  noPlaceTwo: { zh: '没有选择', en: 'None chosen' },
  copies: {
    zh: '{path}，{count} 个副本',
    en: { one: '{path}, {count} copy', other: '{path}, {count} copies' },
  },
  restoredFrom: { zh: '本工作区的来历', en: 'Where this workspace comes from' },
  restoredFromText: { zh: '从 {at} 的备份恢复', en: 'Restored from the backup of {at}' },

  // the list
  listTitle: { zh: '已有的备份', en: 'Backups kept' },
  emptyTitle: { zh: '还没有备份', en: 'No backups yet' },
  emptyHint: {
    zh: '备份是这一刻的完整副本，用同样的口令加密。工作区打开时，程序会按时备份，并逐个检查。',
    en: 'A backup is a whole copy of this moment, encrypted under the same passphrases. While the workspace is open, they are made on time, and each is verified.',
  },
  at: { zh: '时间', en: 'Made' },
  kind: { zh: '种类', en: 'Kind' },
  size: { zh: '大小', en: 'Size' },
  records: { zh: '记录', en: 'Records' },
  actions: { zh: '操作', en: 'Actions' },
  copy: { zh: '第二存放处', en: 'Second place' },
  copied: { zh: '有副本', en: 'Copied' },
  notCopied: { zh: '没有', en: 'Not there' },
  restore: { zh: '恢复…', en: 'Restore…' },
  delete: { zh: '删除', en: 'Delete' },
  deleteTitle: { zh: '删除这个备份', en: 'Delete this backup' },
  deleteHint: {
    zh: '{at} 的备份将从这台电脑上删除，不能撤销。第二存放处的副本不受影响。',
    en: 'The backup of {at} is removed from this computer. This cannot be undone. A copy at the second place stays.',
  },
  deleted: { zh: '备份已删除', en: 'The backup is deleted' },
  unreadable: {
    zh: '{count} 个文件夹无法作为备份读取，没有改动：{names}',
    en: {
      one: '{count} folder cannot be read as a backup and was left alone: {names}',
      other: '{count} folders cannot be read as backups and were left alone: {names}',
    },
  },

  // settings
  settingsTitle: { zh: '设置', en: 'Settings' },
  hourly: { zh: '有改动时每小时备份', en: 'Back up every hour in which something changed' },
  hourlyHint: {
    zh: '关闭后每天备份一次。保留最近 24 个小时、14 天、8 周的备份；手动备份一直保留。',
    en: 'When off, once a day. Kept are the last 24 hours, 14 days and 8 weeks; backups made by hand stay until deleted.',
  },
  placeLabel: { zh: '第二存放处的文件夹', en: 'Folder of the second place' },
  placeHint: {
    zh: '移动硬盘或网络文件夹的完整路径。只对这台电脑有效；恢复出的工作区需要重新选择。每个备份会复制到那里并核对。',
    en: 'The full path of an external drive or a network folder. It holds for this computer only; a restored workspace chooses anew. Every backup is copied there and compared.',
  },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },

  // the drill
  drillTitle: { zh: '恢复演练', en: 'Restore drill' },
  drillHint: {
    zh: '做一个备份，恢复到临时文件夹，逐行核对，然后清除。只读取工作区，不会改动它。',
    en: 'Makes a backup, restores it into a temporary folder, compares every row, and wipes it. The workspace is only read.',
  },
  drillStart: { zh: '开始演练', en: 'Run the drill' },
  drillDone: {
    zh: '演练通过：{tables} 张表的 {rows} 行与工作区完全一致，恢复出的工作区检查无误。{actions} 个操作，{size}，用时 {seconds} 秒。',
    en: 'The drill passed: {rows} rows of {tables} tables are the same as in the workspace, and what was restored verifies. {actions} actions, {size}, {seconds} s.',
  },
  digest: { zh: '摘要 SHA-256', en: 'Digest SHA-256' },

  // restoring
  restoreTitle: { zh: '从备份恢复', en: 'Restore from a backup' },
  stepChoose: { zh: '选择备份', en: 'Backup' },
  stepCompare: { zh: '比较', en: 'Comparison' },
  stepName: { zh: '名称', en: 'Name' },
  stepDone: { zh: '完成', en: 'Done' },
  here: { zh: '这台电脑上的备份', en: 'On this computer' },
  there: { zh: '第二存放处的备份', en: 'At the second place' },
  elsewhere: { zh: '其他文件夹', en: 'Another folder' },
  elsewhereHint: {
    zh: '任何备份文件夹的完整路径，名称以 .vdesk 结尾。',
    en: 'The full path of any backup’s folder; its name ends in .vdesk.',
  },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  neverOver: {
    zh: '恢复会建立一个新的工作区，不会覆盖现在的工作区。',
    en: 'A restore makes a new workspace and never writes over the present one.',
  },
  holds: { zh: '备份里有什么', en: 'What the backup holds' },
  company: { zh: '公司', en: 'Company' },
  lastAction: { zh: '最后的操作', en: 'Last action' },
  lastActionText: { zh: '第 {seq} 个', en: 'No. {seq}' },
  program: { zh: '程序版本', en: 'Program version' },
  lacks: { zh: '恢复出的工作区会缺少什么', en: 'What the restored workspace would lack' },
  lacksNothing: {
    zh: '备份之后没有任何操作，什么也不会缺少。',
    en: 'Nothing has happened since the backup; nothing would be missing.',
  },
  lacksActions: {
    zh: '备份之后有 {count} 个操作，从 {from} 到 {to}。它们仍在现在的工作区里，但不在恢复出的工作区里。',
    en: {
      one: '{count} action has happened since the backup, at {from}. It stays in the present workspace and is not in the restored one.',
      other:
        '{count} actions have happened since the backup, from {from} to {to}. They stay in the present workspace and are not in the restored one.',
    },
  },
  apart: {
    zh: '这个备份的最后操作不在现在工作区的历史里：它属于另一个工作区，或者之后的状态。无法逐项比较。',
    en: 'The last action of this backup is not in the history of the present workspace: it is of another workspace, or of a later state. The two cannot be compared step by step.',
  },
  cannotCompare: {
    zh: '现在的工作区无法读取，只能显示备份里的内容。',
    en: 'The present workspace cannot be read, so only what the backup holds is shown.',
  },
  byPerson: { zh: '按人员', en: 'By person' },
  byKind: { zh: '按种类（涉及的记录）', en: 'By kind (records touched)' },
  latest: { zh: '最近的操作', en: 'Latest actions' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '人员', en: 'Person' },
  what: { zh: '操作', en: 'Action' },
  nameLabel: { zh: '新工作区的名称', en: 'Name of the new workspace' },
  nameHint: {
    zh: '留空则用公司名称和备份的时间。',
    en: 'Left empty, it is the company and the time of the backup.',
  },
  passphrase: { zh: '制作备份时的口令', en: 'Passphrase at the time of the backup' },
  restoreNow: { zh: '恢复', en: 'Restore' },
  restored: { zh: '已恢复为新的工作区“{name}”', en: 'Restored as the new workspace “{name}”' },
  restoredHint: {
    zh: '现在的工作区没有改动。新工作区用制作备份时的口令解锁；编号要在那里重新领取后才会继续。',
    en: 'The present workspace was not touched. The new one is unlocked with the passphrase of the time of the backup; numbers go on there once their series is leased again.',
  },
  switchOver: { zh: '切换到新工作区', en: 'Switch to it' },
  stay: { zh: '留在这里', en: 'Stay here' },
});
