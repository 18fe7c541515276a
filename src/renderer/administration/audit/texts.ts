import { defineTexts } from '../../ui/language/define-texts.ts';

export const auditTexts = defineTexts('audit', {
  title: { zh: '操作记录', en: 'Audit log' },
  views: { zh: '视图', en: 'View' },
  viewLog: { zh: '操作', en: 'Actions' },
  viewHeads: { zh: '每日链头', en: 'Daily heads' },

  time: { zh: '时间', en: 'Time' },
  person: { zh: '人员', en: 'Person' },
  action: { zh: '操作', en: 'Action' },
  records: { zh: '记录', en: 'Records' },
  source: { zh: '来源', en: 'Source' },
  changes: { zh: '变更数', en: 'Changes' },
  reason: { zh: '原因', en: 'Reason' },
  wholeRoom: { zh: '{room}：全部', en: '{room}: all' },
  kind: { zh: '记录类型', en: 'Kind' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  undoFilter: { zh: '撤销', en: 'Undo' },
  onlyUndone: { zh: '只看已撤销的', en: 'Undone only' },
  onlyUndos: { zh: '只看撤销操作', en: 'Undos only' },
  oneRecord: { zh: '只看一条记录', en: 'One record only' },
  clearFilter: { zh: '清除筛选', en: 'Clear filter' },

  emptyTitle: { zh: '没有符合条件的操作', en: 'No actions match' },
  emptyHint: { zh: '放宽筛选条件，或换一段时间。', en: 'Loosen the filter, or choose other days.' },
  looking: { zh: '正在查找更早的操作…', en: 'Looking further back…' },
  loaded: {
    zh: '已载入 {shown} 个操作',
    en: { one: '{shown} action loaded', other: '{shown} actions loaded' },
  },

  detail: { zh: '操作详情', en: 'Action' },
  chooseOne: { zh: '选择一个操作', en: 'Choose an action' },
  chooseHint: {
    zh: '每个操作的人员、原因和逐字段的改动显示在这里。',
    en: 'Who did it, why, and what changed field by field is shown here.',
  },
  number: { zh: '操作 {number}', en: 'Action {number}' },
  hash: { zh: '校验值', en: 'Hash' },
  hidden: {
    zh: '另有 {shown} 条记录，无权查看',
    en: {
      one: '{shown} more record is not yours to see',
      other: '{shown} more records are not yours to see',
    },
  },
  openRecord: { zh: '打开', en: 'Open' },
  created: { zh: '新建', en: 'Created' },
  updated: { zh: '修改', en: 'Changed' },
  removed: { zh: '移除', en: 'Removed' },
  fieldColumn: { zh: '字段', en: 'Field' },
  oldValue: { zh: '原值', en: 'Before' },
  newValue: { zh: '新值', en: 'After' },
  nothingVisible: { zh: '没有可以显示的字段', en: 'No field to show' },
  onlyThisRecord: { zh: '这条记录的全部操作', en: 'All actions on this record' },

  check: { zh: '检查完整性', en: 'Verify the chain' },
  checking: { zh: '正在检查操作记录', en: 'Checking the log' },
  whole: {
    zh: '全部 {shown} 个操作完整无缺，每条记录都与操作记录一致。',
    en: 'All {shown} actions are whole, and every record is what the log says.',
  },
  brokenTitle: { zh: '操作记录被改动过', en: 'The log was tampered with' },
  brokenAt: {
    zh: '第一个有问题的是操作 {number}（{when}，{action}）：{what}。它之前的 {shown} 个操作完整。',
    en: 'The first that does not hold is action {number} ({when}, {action}): {what}. The {shown} actions before it are whole.',
  },
  brokenMissing: {
    zh: '第一个有问题的是操作 {number}：{what}。它之前的 {shown} 个操作完整。',
    en: 'The first that does not hold is action {number}: {what}. The {shown} actions before it are whole.',
  },
  deviatingTitle: {
    zh: '{shown} 条数据与操作记录不符',
    en: { one: '{shown} record differs from the log', other: '{shown} records differ from the log' },
  },
  tamperRemedy: {
    zh: '请不要继续录入，先从备份恢复，并核对已交存的链头。',
    en: 'Enter nothing more, restore a backup, and compare with the heads that were deposited.',
  },

  headsHint: {
    zh: '每天末次操作的校验值代表它之前的全部操作。把它打印或导出，交给公司以外的人保管，例如代理记账；以后可以据此核对记录是否被改动。',
    en: 'The hash of a day’s last action stands for all actions before it. Print or export it and give it to somebody outside the company, such as the accountant; later it tells whether the log was changed.',
  },
  day: { zh: '日期', en: 'Day' },
  lastAction: { zh: '末次操作', en: 'Last action' },
  actionsCount: { zh: '操作数', en: 'Actions' },
  print: { zh: '打印（PDF）', en: 'Print (PDF)' },
  copyHash: { zh: '复制校验值', en: 'Copy the hash' },
  noHeads: { zh: '这段时间没有操作', en: 'No actions in these days' },
  noHeadsHint: { zh: '换一段时间。', en: 'Choose other days.' },
  headCheck: { zh: '核对已交存的链头', en: 'Check a deposited head' },
  headCheckHint: {
    zh: '输入打印件上的操作序号和校验值。空格不影响核对。',
    en: 'Enter the number and hash as printed. Blanks do not matter.',
  },
  actionNumber: { zh: '操作序号', en: 'Action number' },
  checkIt: { zh: '核对', en: 'Check' },
  headUnchanged: {
    zh: '操作 {number} 与交存时一致，它和它之前的全部操作没有改动。',
    en: 'Action {number} is in the chain unchanged, and so are all actions before it.',
  },
  headRewritten: {
    zh: '操作 {number} 的校验值与交存时不同：记录在交存之后被改写过，或者输入有误。',
    en: 'The hash of action {number} is not the deposited one: the log was rewritten since, or there is a slip in what was entered.',
  },
  headCut: {
    zh: '操作记录只到操作 {last}，没有操作 {number}：末尾的操作被删去了，或者打开的是更早的备份。',
    en: 'The log ends at action {last} and has no action {number}: its end was cut off, or this is an earlier backup.',
  },
  headBroken: {
    zh: '操作 {broken} 不完整：{what}。因此操作 {number} 无法核实。',
    en: 'Action {broken} does not hold: {what}. So action {number} cannot be confirmed.',
  },
});
