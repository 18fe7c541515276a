import { defineTexts } from '../../ui/language/define-texts.ts';

export const accountTexts = defineTexts('account', {
  title: { zh: '我的账户', en: 'My account' },
  me: { zh: '我是谁', en: 'Who I am' },
  name: { zh: '姓名', en: 'Name' },
  role: { zh: '角色', en: 'Role' },
  rights: { zh: '我的权限', en: 'What I may do' },
  passphrase: { zh: '修改口令', en: 'Change the passphrase' },
  current: { zh: '当前口令', en: 'Present passphrase' },
  next: { zh: '新口令', en: 'New passphrase' },
  change: { zh: '修改口令', en: 'Change the passphrase' },
  changed: {
    zh: '口令已修改，下次解锁时使用新口令',
    en: 'The passphrase is changed; use it from the next unlocking on',
  },
  recovery: { zh: '恢复码', en: 'Recovery code' },
  recoveryHint: {
    zh: '忘记口令时，只有恢复码能打开工作区，包括其中的敏感字段。新的恢复码一经生成，原来打印的那一份就什么也打不开了；之前的备份仍用当时的恢复码。',
    en: 'If the passphrases are forgotten, only the recovery code opens the workspace, its sensitive fields included. Once a new one is made, the printed one opens nothing any more; older backups keep the code of their time.',
  },
  recoveryIncomplete: {
    zh: '这个工作区的恢复码由较早的版本打印，打不开敏感字段。请生成一个新的恢复码并打印保存。',
    en: 'The recovery code of this workspace was printed by an earlier version and does not open sensitive fields. Make a new one and keep it.',
  },
  confirmPassphrase: { zh: '请输入您的口令确认', en: 'Your passphrase, to confirm' },
  renew: { zh: '生成新的恢复码', en: 'Make a new recovery code' },
  newCodeHint: {
    zh: '请打印或抄写下来，放在安全的地方。它只显示这一次。',
    en: 'Print it or write it down and keep it safe. It is shown this once.',
  },
  kept: { zh: '我已保存', en: 'I have kept it' },
  autoLock: { zh: '自动锁定', en: 'Locking by itself' },
  autoLockHint: {
    zh: '工作区在没有人操作多久后自动锁定；电脑休眠或锁屏时立即锁定。没有保存的内容会留着，由同一个人解锁后继续。选择“从不”时，休眠和锁屏也不会锁定。',
    en: 'How long the workspace stays open with nobody at it; it locks at once when the computer sleeps or its screen is locked. What was not saved waits for the same person. With “never”, sleep does not lock it either.',
  },
  never: { zh: '从不', en: 'Never' },
  minutes: { zh: '{count} 分钟', en: { one: '{count} minute', other: '{count} minutes' } },
  autoLockSet: { zh: '已修改自动锁定的时间', en: 'Changed when the workspace locks itself' },
  autoLockOthers: {
    zh: '这是整个工作区的设置，您的角色不能修改。',
    en: 'This holds for the whole workspace; your role may not change it.',
  },
  signIns: { zh: '最近登录', en: 'Latest sign-ins' },
  when: { zh: '时间', en: 'When' },
  from: { zh: '从哪里', en: 'From' },
  screen: { zh: '窗口', en: 'A window' },
  commandLine: { zh: '命令行', en: 'The command line' },
  changedThen: { zh: '更改了口令', en: 'passphrase changed' },
  byRecovery: { zh: '使用恢复码', en: 'with the recovery code' },
  failedBefore: {
    zh: '此前 {count} 次失败，首次在 {at}',
    en: {
      one: '{count} failed try before, at {at}',
      other: '{count} failed tries before, the first at {at}',
    },
  },
  appearance: { zh: '语言和外观', en: 'Language and appearance' },
});
