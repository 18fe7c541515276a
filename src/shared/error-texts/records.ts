import type { LocalText } from '../texts.ts';

/** What can go wrong with records. */
export const RECORD_ERRORS = {
  notFound: {
    zh: '找不到这条{entity}。它可能已被删除，请刷新列表。',
    en: 'This {entity} was not found. It may have been deleted; refresh the list.',
  },
  unknownEntity: { zh: '没有“{entity}”这种记录。', en: 'There is no kind of record called “{entity}”.' },
  unknownField: { zh: '{entity}没有字段“{field}”。', en: '{entity} has no field “{field}”.' },
  fieldNotEditable: {
    zh: '“{field}”不能直接修改。请使用页面上的相应操作。',
    en: '“{field}” cannot be edited directly. Use the action for it on the page.',
  },
  required: { zh: '请填写“{field}”。', en: 'Fill in “{field}”.' },
  tooLong: {
    zh: '“{field}”最多 {max} 个字符，现在有 {length} 个。请缩短。',
    en: '“{field}” may have at most {max} characters and has {length}. Shorten it.',
  },
  notInteger: {
    zh: '“{field}”需要整数，收到的是“{value}”。',
    en: '“{field}” needs a whole number; it says “{value}”.',
  },
  notNumber: {
    zh: '“{field}”需要数字，收到的是“{value}”。',
    en: '“{field}” needs a number; it says “{value}”.',
  },
  tooSmall: {
    zh: '“{field}”不能小于 {min}，收到的是“{value}”。',
    en: '“{field}” cannot be less than {min}; it says “{value}”.',
  },
  tooLarge: {
    zh: '“{field}”超出可保存的范围（最大 {max}），收到的是“{value}”。',
    en: '“{field}” is beyond what can be kept (at most {max}); it says “{value}”.',
  },
  tooPrecise: {
    zh: '“{field}”最多保留 {digits} 位小数，收到的是“{value}”。',
    en: '“{field}” takes at most {digits} decimals; it says “{value}”.',
  },
  notDate: {
    zh: '“{field}”需要存在的日期，例如 2026-03-01，收到的是“{value}”。',
    en: '“{field}” needs a date that exists, such as 2026-03-01; it says “{value}”.',
  },
  notBoolean: {
    zh: '“{field}”需要“是”或“否”，收到的是“{value}”。',
    en: '“{field}” needs “yes” or “no”; it says “{value}”.',
  },
  notChoice: {
    zh: '“{field}”不能是“{value}”。可选：{choices}。',
    en: '“{field}” cannot be “{value}”. Choose one of: {choices}.',
  },
  notEmail: {
    zh: '“{field}”需要邮件地址，例如 name@example.com，收到的是“{value}”。',
    en: '“{field}” needs an e-mail address such as name@example.com; it says “{value}”.',
  },
  notUrl: {
    zh: '“{field}”需要以 http:// 或 https:// 开头的网址，收到的是“{value}”。',
    en: '“{field}” needs an address that begins with http:// or https://; it says “{value}”.',
  },
  notPhone: {
    zh: '“{field}”需要电话号码，收到的是“{value}”。',
    en: '“{field}” needs a telephone number; it says “{value}”.',
  },
  notCurrency: {
    zh: '“{field}”需要三位货币代码，例如 CNY，收到的是“{value}”。',
    en: '“{field}” needs a three-letter currency code such as CNY; it says “{value}”.',
  },
  currencySignDiffers: {
    zh: '“{field}”写的是“{value}”，而这一行的货币是 {currency}。请对应货币列，或为货币设默认值。',
    en: '“{field}” says “{value}”, but the currency of this row is {currency}. Map a currency column, or give the currency a default.',
  },
  currenciesMixed: {
    zh: '{left} 与 {right} 的金额不能相加。请先换算成同一种货币。',
    en: 'Amounts in {left} and {right} cannot be added. Convert them to one currency first.',
  },
  referenceMissing: {
    zh: '“{field}”指向的{entity}不存在：“{value}”。请选择已有的记录，或先新建。',
    en: '“{field}” names a {entity} that does not exist: “{value}”. Choose an existing one or create it first.',
  },
  referenceAmbiguous: {
    zh: '“{field}”的“{value}”对应 {count} 条{entity}。请选择其中一条。',
    en: '“{value}” in “{field}” is the name of {count} records ({entity}). Choose one of them.',
  },
  duplicateKey: {
    zh: '已有“{field}”为“{value}”的{entity}。请打开已有的记录，或换一个值。',
    en: 'There is already a {entity} whose “{field}” is “{value}”. Open it, or use another value.',
  },
  editConflict: {
    zh: '“{field}”刚刚在别处被改为“{theirs}”，您填的是“{yours}”。请选择保留哪一个。',
    en: '“{field}” was just changed elsewhere to “{theirs}”; you entered “{yours}”. Choose which to keep.',
  },
  inUse: {
    zh: '{entity}“{name}”仍被 {uses}引用，不能删除。请先处理它们。',
    en: 'The {entity} “{name}” is still used by {uses} and cannot be deleted. Deal with those first.',
  },
  inUseElsewhere: {
    zh: '{entity}“{name}”仍被您看不到的记录引用，不能删除。请联系工作区的所有者。',
    en: 'The {entity} “{name}” is still used by records that you cannot see and cannot be deleted. Ask the owner of the workspace.',
  },
  mergeSame: {
    zh: '不能把{entity}“{name}”与它自己合并。请选择另一条记录。',
    en: 'The {entity} “{name}” cannot be merged with itself. Choose another record.',
  },
  mergeOutside: {
    zh: '{entity}“{name}”还有您无权修改的记录，不能合并。请让能看到全部记录的同事来合并。',
    en: 'The {entity} “{name}” has records that you may not change and cannot be merged. Ask a colleague who sees all of them.',
  },
  notMerged: {
    zh: '{entity}“{name}”没有被合并，无需撤销。',
    en: 'The {entity} “{name}” was not merged; there is nothing to undo.',
  },
  mergeTooOld: {
    zh: '{entity}“{name}”合并已超过 {days} 天，不能再撤销。请新建一条记录并手工移回。',
    en: 'The {entity} “{name}” was merged more than {days} days ago, which cannot be undone any more. Make a new record and move back what belongs to it.',
  },
  deleted: {
    zh: '这条{entity}在回收站中。请先恢复，再修改。',
    en: 'This {entity} is in the recycle bin. Restore it before changing it.',
  },
  notDeleted: {
    zh: '{entity}“{name}”不在回收站中。请刷新后重试。',
    en: 'The {entity} “{name}” is not in the recycle bin. Refresh and try again.',
  },
  referenceDeleted: {
    zh: '“{field}”指向的{entity}“{value}”在回收站中。请先恢复它，或选择另一条。',
    en: '“{field}” names the {entity} “{value}”, which is in the recycle bin. Restore it first, or choose another.',
  },
  restoreBlocked: {
    zh: '{entity}“{name}”的{field}“{value}”也在回收站中。请先恢复它。',
    en: 'The {field} “{value}” of the {entity} “{name}” is in the recycle bin too. Restore that first.',
  },
  restoreTaken: {
    zh: '不能恢复{entity}“{name}”：已有另一条记录的“{field}”是“{value}”。请先更改那条记录。',
    en: 'The {entity} “{name}” cannot be restored: another record has “{value}” as its “{field}” by now. Change that one first.',
  },
  notByHand: {
    zh: '{entity}不能直接新建或修改。请使用它自己的页面。',
    en: '{entity} cannot be made or changed directly. Use its own page.',
  },
  issuedImmutable: {
    zh: '已签发的{entity}不能修改。请建立新版本或更正单据。',
    en: 'An issued {entity} cannot be changed. Make a new version or a correcting document.',
  },
  illegalMove: {
    zh: '“{from}”状态的{entity}不能执行“{event}”。',
    en: 'A {entity} that is “{from}” cannot take the step “{event}”.',
  },
  invalidInput: {
    zh: '提交的内容不完整或格式不对（{detail}）。请检查后重试。',
    en: 'What was sent is incomplete or malformed ({detail}). Check it and try again.',
  },
  badFilter: {
    zh: '筛选条件不成立：{detail}。请修改后重试。',
    en: 'The filter does not hold: {detail}. Mend it and try again.',
  },
  notSortable: {
    zh: '列表不能按“{field}”排序。请选择另一列。',
    en: 'The list cannot be sorted by “{field}”. Choose another column.',
  },
  undoConflict: {
    zh: '不能撤销：“{field}”之后又被改过。请直接修改这条记录。',
    en: 'This cannot be undone: “{field}” has been changed since. Edit the record instead.',
  },
  reasonRequired: {
    zh: '这样做需要写明原因。请填写“原因”。',
    en: 'This needs a reason. Fill in “Reason”.',
  },
  datesReversed: {
    zh: '开始日期 {from} 晚于结束日期 {to}。请更正其中一个。',
    en: 'The first date {from} is after the last date {to}. Mend one of them.',
  },
  undoNotPossible: { zh: '这个操作不能撤销。{detail}', en: 'This action cannot be undone. {detail}' },
} as const satisfies Record<string, LocalText>;
