import { defineTexts } from '../../ui/language/define-texts.ts';

export const healthTexts = defineTexts('health', {
  title: { zh: '健康状况', en: 'Health' },
  allWell: {
    zh: '一切正常。下面是逐项查看的结果。',
    en: 'All is well. Below is what was looked at.',
  },
  attention: {
    zh: '有 {count} 项需要处理，列在最前面。其余正常。',
    en: {
      one: '{count} thing needs attention and stands first. The rest is well.',
      other: '{count} things need attention and stand first. The rest is well.',
    },
  },
  overall: { zh: '总体', en: 'Overall' },
  looked: { zh: '逐项', en: 'One by one' },
  recurring: { zh: '定期工作', en: 'Recurring work' },
  lastRun: { zh: '上次运行 {at}', en: 'last run {at}' },
  neverRun: { zh: '还没有运行', en: 'not run yet' },
  toneGood: { zh: '正常', en: 'Well' },
  toneWarning: { zh: '请留意', en: 'Attention' },
  toneBad: { zh: '需要处理', en: 'Act now' },
  goThere: { zh: '去处理', en: 'See to it' },
  checkNow: { zh: '现在检查', en: 'Check now' },
  checkTitle: { zh: '完整检查', en: 'Full check' },
  checkHint: {
    zh: '逐页读取数据文件，沿操作链逐环核对，并把每条记录的每个值与操作记录对照；附件按哈希核对，编号按序核对。每周自动进行一次，也可以现在进行；期间可以继续工作。',
    en: 'Reads every page of the data file, follows the chain of actions link by link, and holds every value of every record against the log; files are held against their hash, numbers against their series. It comes round once a week, or now; work goes on meanwhile.',
  },
  lastChecked: { zh: '上次检查：{at}', en: 'Last checked: {at}' },
  neverChecked: { zh: '还没有检查过', en: 'Not checked yet' },
  checkedWell: {
    zh: '没有发现问题：{groups} 个操作、{records} 条记录全部完好。',
    en: 'Nothing found: {groups} actions and {records} records are all sound.',
  },
  checkFound: {
    zh: '发现 {count} 个问题。请不要继续录入，先从备份恢复；恢复不会改动现有文件。',
    en: {
      one: '{count} problem was found. Enter nothing more and restore a backup; restoring does not touch the present file.',
      other:
        '{count} problems were found. Enter nothing more and restore a backup; restoring does not touch the present file.',
    },
  },
  toBackups: { zh: '前往备份', en: 'Go to backups' },

  backupName: { zh: '备份', en: 'Backups' },
  backupGood: {
    zh: '最近的操作都在已验证的备份里，且有第二存放处。',
    en: 'The latest work is in verified backups, in two places.',
  },
  backupOnePlace: {
    zh: '最近的操作都在已验证的备份里，但全部在这台电脑上。设一个第二存放处会更安全。',
    en: 'The latest work is in verified backups, but all on this machine. A second place makes it safer.',
  },
  backupNone: { zh: '还没有备份。请现在做一个。', en: 'There is no backup yet. Make one now.' },
  backupOld: {
    zh: '最近的备份已经过了一天多，之后的操作不在备份里。请现在备份。',
    en: 'The last backup is over a day old, and what was done since is in none. Back up now.',
  },
  backupFailing: {
    zh: '定时备份没有成功。请查看原因。',
    en: 'The scheduled backup failed. Look at the reason.',
  },
  backupSecondPlace: {
    zh: '备份已做好，但没能复制到第二存放处。请检查那个位置。',
    en: 'Backups are made, but could not be copied to the second place. Check that place.',
  },
  checkName: { zh: '数据完整', en: 'Soundness' },
  checkGood: { zh: '最近一次完整检查没有发现问题。', en: 'The last full check found nothing.' },
  checkNever: { zh: '还没有做过完整检查。请做一次。', en: 'There was no full check yet. Make one.' },
  checkOld: {
    zh: '上次完整检查在 {count} 天前。请再做一次。',
    en: 'The last full check was {count} days ago. Make another.',
  },
  checkFindings: {
    zh: '最近一次检查发现 {count} 个问题。请从备份恢复。',
    en: {
      one: 'The last check found {count} problem. Restore a backup.',
      other: 'The last check found {count} problems. Restore a backup.',
    },
  },
  recurringName: { zh: '定期工作', en: 'Recurring work' },
  recurringGood: { zh: '备份、清理和检查都按时进行。', en: 'Backups, cleaning and checks run on time.' },
  recurringFailing: {
    zh: '有 {count} 项没有成功，原因见下；下次会再试。',
    en: {
      one: '{count} failed, for the reason below; it is tried again.',
      other: '{count} failed, for the reasons below; they are tried again.',
    },
  },
  numbersName: { zh: '编号', en: 'Numbers' },
  numbersGood: { zh: '这台设备持有编号系列。', en: 'This device holds a number series.' },
  numbersNone: {
    zh: '这台设备没有编号系列（例如刚从备份恢复），不能签发单据。请领用一个。',
    en: 'This device holds no number series, as after a restore, and can issue nothing. Take one.',
  },
  administratorsName: { zh: '管理者', en: 'Administrators' },
  administratorsGood: {
    zh: '有 {count} 人能管理人员和角色。',
    en: '{count} people can manage people and roles.',
  },
  administratorsOne: {
    zh: '只有一人能管理人员和角色。若其口令和恢复码都丢失，就没有人能管理了。请让第二人担任。',
    en: 'Only one person can manage people and roles. Should passphrase and recovery code both be lost, nobody could. Give the role to a second.',
  },
  recoveryName: { zh: '恢复码', en: 'Recovery code' },
  recoveryGood: {
    zh: '恢复码能打开全部内容，包括加密的敏感字段。',
    en: 'The recovery code opens everything, sealed fields too.',
  },
  recoveryPartly: {
    zh: '打印的恢复码来自较早的版本，打不开加密的敏感字段。请在“我的账户”里更换。',
    en: 'The printed recovery code is of an earlier version and does not open sealed fields. Renew it under “My account”.',
  },
  keysName: { zh: '敏感字段的密钥', en: 'Keys of sealed fields' },
  keysGood: {
    zh: '能查看敏感字段的人都持有密钥。',
    en: 'Everybody who may read sensitive fields holds the keys.',
  },
  keysWaiting: {
    zh: '有 {count} 人还在等密钥。让一位已能查看的人登录一次即可。',
    en: {
      one: '{count} person waits for keys. They get them once somebody who may read signs in.',
      other: '{count} people wait for keys. They get them once somebody who may read signs in.',
    },
  },
  signInsName: { zh: '登录', en: 'Sign-ins' },
  signInsGood: {
    zh: '最近七天失败的尝试：{count} 次。',
    en: 'Failed tries in the last seven days: {count}.',
  },
  signInsMany: {
    zh: '最近七天有 {count} 次失败的尝试。请在操作记录里查看是谁、何时。',
    en: '{count} tries failed in the last seven days. See in the audit log whose and when.',
  },
  clockName: { zh: '时钟', en: 'Clock' },
  clockGood: { zh: '电脑的时钟与操作记录一致。', en: 'The machine’s clock agrees with the log.' },
  clockBack: {
    zh: '电脑的时钟比最近一次操作晚了 {count} 分钟。请校准时钟，否则新记录的时间不可信。',
    en: 'The machine’s clock is {count} minutes behind the latest action. Set it right, or the times of new records cannot be trusted.',
  },
  diskName: { zh: '磁盘', en: 'Disk' },
  diskGood: { zh: '剩余 {free}，足够。', en: '{free} free, which is enough.' },
  diskLow: {
    zh: '只剩 {free}；备份至少需要 {wanted}。请清理磁盘。',
    en: 'Only {free} free; backups want {wanted}. Free some space.',
  },
  diskFull: {
    zh: '只剩 {free}，随时可能无法保存。请立即清理磁盘。',
    en: 'Only {free} free; saving may fail at any moment. Free some space now.',
  },
});
