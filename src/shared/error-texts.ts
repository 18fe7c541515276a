import type { LocalText } from './texts.ts';

/**
 * The closed set of errors, each a sentence that names the place and the remedy.
 * `{field}`, `{entity}` and `{value}` are filled at the edge; field and entity are labels in both languages.
 */
export const ERROR_TEXTS = {
  // the workspace
  workspaceMissing: {
    zh: '找不到工作区“{path}”。请选择另一个文件夹，或新建工作区。',
    en: 'There is no workspace at “{path}”. Choose another folder or create a workspace.',
  },
  workspaceExists: {
    zh: '已有名为“{name}”的工作区。请换一个名称。',
    en: 'A workspace named “{name}” exists already. Choose another name.',
  },
  workspaceLocked: {
    zh: '工作区已锁定。请输入口令解锁。',
    en: 'The workspace is locked. Unlock it with your passphrase.',
  },
  workspaceInUse: {
    zh: '另一个程序正在使用这个工作区。请先关闭它，再重试。',
    en: 'Another program is using this workspace. Close it, then try again.',
  },
  workspaceNewer: {
    zh: '这个工作区由更新的版本写成（格式 {found}，本程序支持到 {supported}）。请更新 VendorDesk 后再打开；文件没有被改动。',
    en: 'This workspace was written by a newer version (format {found}; this program knows up to {supported}). Update VendorDesk and open it again; nothing was changed.',
  },
  workspaceDamaged: {
    zh: '工作区文件有损坏（{detail}）。请不要继续录入，先从备份恢复；运行 vdesk verify 可以查看受损范围。',
    en: 'The workspace file is damaged ({detail}). Enter nothing more and restore a backup; vdesk verify shows what is affected.',
  },
  keysMissing: {
    zh: '工作区里缺少 keys.json，没有它无法解密。请从备份中把 keys.json 放回文件夹“{path}”。',
    en: 'keys.json is missing from the workspace, and nothing can be decrypted without it. Put keys.json back into “{path}” from a backup.',
  },
  keysDamaged: {
    zh: 'keys.json 无法读取。请从备份中恢复这个文件。',
    en: 'keys.json cannot be read. Restore that file from a backup.',
  },
  passphraseWrong: {
    zh: '口令不正确。请重新输入，或使用恢复码。',
    en: 'The passphrase is not right. Enter it again, or use the recovery code.',
  },
  recoveryCodeWrong: {
    zh: '恢复码不正确。请核对打印的恢复码，逐组输入。',
    en: 'The recovery code is not right. Check it group by group against the printed one.',
  },
  tooManyTries: {
    zh: '多次尝试失败，请在 {seconds} 秒后再试。',
    en: 'Too many tries have failed. Try again in {seconds} seconds.',
  },
  passphraseTooShort: {
    zh: '口令至少需要 {min} 个字符。请加长口令。',
    en: 'A passphrase needs at least {min} characters. Make it longer.',
  },
  passphraseAbsent: {
    zh: '没有提供口令。请在终端中输入，或设置环境变量 VENDORDESK_PASSPHRASE，或使用 --passphrase-file。',
    en: 'No passphrase was given. Enter it at the prompt, set VENDORDESK_PASSPHRASE, or use --passphrase-file.',
  },
  folderUnusable: {
    zh: '“{path}”不能用作文件夹。请换一个完整路径。',
    en: '“{path}” cannot be used as a folder. Give another full path.',
  },
  diskFull: {
    zh: '磁盘空间不足，操作没有保存。请清理磁盘后重试；已有数据没有受影响。',
    en: 'The disk is full and nothing of this action was saved. Free some space and try again; existing data is untouched.',
  },
  diskReadOnly: {
    zh: '文件夹“{path}”不能写入。请检查权限或换一个位置。',
    en: 'The folder “{path}” cannot be written to. Check its permissions or choose another place.',
  },
  // backups
  backupMissing: {
    zh: '找不到备份“{path}”。请刷新列表，或核对文件夹的路径。',
    en: 'There is no backup “{path}”. Refresh the list, or check the path of the folder.',
  },
  backupDamaged: {
    zh: '备份“{backup}”不完好：{check}。没有从它恢复；请选择另一个备份。',
    en: 'The backup “{backup}” is not whole: {check}. Nothing was restored from it; choose another backup.',
  },
  backupNotVerified: {
    zh: '刚做的备份没有通过检查（{check}），已经删除；以前的备份没有受影响。请再试一次；若仍不通过，请运行 vdesk verify。',
    en: 'The backup just made did not pass its check ({check}) and was removed; earlier backups are untouched. Try again, and if it fails once more, run vdesk verify.',
  },
  backupDiskFull: {
    zh: '“{path}”所在的磁盘空间不足，备份没有做成；以前的备份没有受影响。请清理磁盘，或删除不需要的备份。',
    en: 'The disk of “{path}” is full and no backup was made; earlier backups are untouched. Free some space, or delete backups you do not need.',
  },
  backupNeedsPassphrase: {
    zh: '备份“{backup}”的密钥与当前工作区不同。请输入制作这个备份时有效的口令。',
    en: 'The backup “{backup}” has another key than this workspace. Enter a passphrase that was valid when it was made.',
  },
  backupLast: {
    zh: '这是唯一完好的备份，不能删除。请先做一个新的备份。',
    en: 'This is the only good backup and cannot be deleted. Make another one first.',
  },
  backupPlaceInvalid: {
    zh: '“{path}”不能存放备份副本。请填写已有文件夹的完整路径，且不在工作区文件夹之内。',
    en: '“{path}” cannot hold copies of backups. Give the full path of an existing folder that is not inside the workspace.',
  },
  backupPlaceUnreachable: {
    zh: '现在无法访问第二存放处“{path}”。请连接磁盘或网络；程序之后会自动再试。本机上的备份没有受影响。',
    en: 'The second place “{path}” cannot be reached now. Connect the drive or the network; it is tried again later. The backups on this machine are untouched.',
  },
  backupCopyDamaged: {
    zh: '备份“{backup}”在“{path}”的副本与原件不同，已经删除。请检查那个磁盘；本机上的备份没有受影响。',
    en: 'The copy of the backup “{backup}” at “{path}” differs from the original and was removed. Check that drive; the backups on this machine are untouched.',
  },
  checkFound: {
    zh: '完整检查发现 {count} 个问题。请不要继续录入，先从备份恢复。',
    en: 'The full check found {count} problems. Enter nothing more and restore a backup.',
  },
  migrationWithoutBackup: {
    zh: '升级文件格式之前需要备份，而备份没有做成：{reason}工作区没有被改动。',
    en: 'A backup is needed before the file takes its new format, and it could not be made: {reason} The workspace was left as it is.',
  },
  drillDisturbed: {
    zh: '演练期间一直有人录入，试了 {attempts} 次都没有得到同一时刻的两份数据。请在没有人录入时再试；工作区和备份没有受影响。',
    en: 'People kept writing during the drill: in {attempts} attempts it did not get hold of one moment twice. Try again when nobody is entering anything; the workspace and its backups are untouched.',
  },
  drillDiffers: {
    zh: '演练没有通过：恢复出的“{table}”与工作区不同。请运行 vdesk verify，并把结果告诉软件的提供者；工作区没有被改动。',
    en: 'The drill failed: “{table}” as restored differs from the workspace. Run vdesk verify and tell whoever provides the program; the workspace was not changed.',
  },
  drillUnsound: {
    zh: '演练没有通过：恢复出的工作区有问题（{finding}）。请运行 vdesk verify 检查当前工作区；它没有被改动。',
    en: 'The drill failed: the restored workspace is not sound ({finding}). Run vdesk verify on this workspace; it was not changed.',
  },
  // rights
  lastAdministrator: {
    zh: '这样将没有人能管理人员和角色。请先让另一位能登录的人员担任所有者。',
    en: 'Nobody would be left who can manage people and roles. First make another person who can sign in an owner.',
  },
  grantExceedsOwn: {
    zh: '您自己没有“{permission}”的权限，不能把它授予别人。请由拥有它的人操作。',
    en: 'You do not hold “{permission}” yourself and cannot give it to others. Ask somebody who holds it.',
  },
  sealKeyAbsent: {
    zh: '这项内容是加密的，您的密钥打不开它。请让一位能查看它的人登录一次，密钥就会交给您。',
    en: 'This is encrypted, and your key does not open it. Once somebody who may read it signs in, the key is handed to you.',
  },
  sealKeyMissing: {
    zh: '“{entity}”的敏感字段是加密的，只有能查看它们的人才能把这项权限交给别人。请由其中一位操作。',
    en: 'The sensitive fields of “{entity}” are encrypted; only somebody who may read them can hand that right on. Ask one of them.',
  },
  ownerRoleFixed: {
    zh: '所有者角色不能修改或删除，以便总有人能纠正其他设置。请复制它再改。',
    en: 'The owner role cannot be changed or removed, so that somebody can always set things right. Copy it and change the copy.',
  },
  roleInUse: {
    zh: '仍有 {count} 人担任“{role}”。请先为他们换一个角色。',
    en: '{count} people still have the role “{role}”. Give them another role first.',
  },
  circularParent: {
    zh: '“{field}”不能是它自己或它的下级。请选择另一个。',
    en: '“{field}” cannot be the record itself or something below it. Choose another.',
  },
  notAllowed: {
    zh: '您的角色没有“{permission}”的权限。请联系工作区的所有者。',
    en: 'Your role has no right to “{permission}”. Ask the owner of the workspace.',
  },
  requestRefused: {
    zh: '这个请求不是来自 VendorDesk 的窗口，已拒绝。',
    en: 'The request did not come from a VendorDesk window and was refused.',
  },
  // records
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
  // numbers
  seriesNotLeased: {
    zh: '{entity}还不能编号：这个工作区是从备份恢复的，还没有领用编号系列。请有权限的人在“工作区 › 编号”中领用，再重试。',
    en: 'No number can be given to a {entity} yet: this workspace was restored from a backup and holds no number series. Someone with the right takes one under “Workspace › Numbers”; then try again.',
  },
  seriesTaken: {
    zh: '系列 {series} 已被领用过。请改用 {next}，或选择接续这个系列。',
    en: 'Series {series} has been taken before. Take {next}, or choose to continue that series.',
  },
  seriesHeld: {
    zh: '本机正在使用系列 {series}，不需要接续。',
    en: 'This device holds series {series} already; there is nothing to continue.',
  },
  seriesLetterInvalid: {
    zh: '系列需要一到三个大写字母，收到的是“{value}”。',
    en: 'A series is named by one to three capital letters; it says “{value}”.',
  },
  lastNumberUnreadable: {
    zh: '{entity}的最后编号“{value}”无法识别。请填完整编号（例如 {example}）或序号；没有签发过就填 0。',
    en: 'The last number “{value}” of {entity} cannot be read. Enter it in full (such as {example}) or its serial number; 0 where none was issued.',
  },
  lastNumberTooLow: {
    zh: '{entity}在这里已编到序号 {known}，最后编号“{value}”不能更小。请核对另一处的最后编号。',
    en: 'Numbers of {entity} have come to {known} here, so the last number “{value}” cannot be lower. Check the last number at the other place.',
  },
  numberPrefixInvalid: {
    zh: '前缀需要 1 到 10 个字母或数字，收到的是“{value}”。',
    en: 'A prefix needs 1 to 10 letters or digits; it says “{value}”.',
  },
  numberPatternMalformed: {
    zh: '格式“{value}”无法识别。花括号里可用 prefix、series、year、month、serial:6；不能有空格、不能用于文件名的符号，也不能以 = + - @ 开头。',
    en: 'The pattern “{value}” cannot be read. In braces it may have prefix, series, year, month and serial:6; no blanks, no signs that a file name cannot have, and no = + - @ at its start.',
  },
  numberPatternLong: {
    zh: '格式最多 {max} 个字符，现在有 {length} 个。请缩短。',
    en: 'A pattern may have at most {max} characters and has {length}. Shorten it.',
  },
  numberPatternLacks: {
    zh: '格式里缺少{part}，编号会重复。请加上。',
    en: 'The pattern lacks {part}, so numbers would repeat. Add it.',
  },
  numberPatternTwice: {
    zh: '{part}在格式里出现了不止一次。请只保留一处。',
    en: 'The pattern has {part} more than once. Keep one.',
  },
  numberPatternMeets: {
    zh: '按这个格式写出的编号可能与{entity}已用的编号（例如 {example}）相同。请改用不同的前缀或分隔；改变重新计数的方式时，格式也要随之不同。',
    en: 'Numbers of this pattern could equal numbers of {entity} that are in use (such as {example}). Use another prefix or other separators; where counting begins again at another time, the pattern must differ too.',
  },
  // sales
  lossReasonRequired: {
    zh: '输单需要原因。请选择一个输单原因。',
    en: 'A lost deal needs a reason. Choose one.',
  },
  closeBeforeStart: {
    zh: '关闭日期 {closed} 早于开始日期 {opened}。请更正其中一个。',
    en: 'The close date {closed} is before the start date {opened}. Mend one of them.',
  },
  closeInFuture: {
    zh: '关闭日期 {closed} 在今天之后。请填写实际日期。',
    en: 'The close date {closed} is in the future. Enter the actual date.',
  },
  dealClosed: {
    zh: '商机已关闭，不能{action}。请先重开商机。',
    en: 'The deal is closed, so it is not possible to {action}. Reopen it first.',
  },
  discountOutOfRange: {
    zh: '第 {line} 行的折扣“{value}”不在 0 与 {most} 之间。请更正折扣。',
    en: 'The discount “{value}” on line {line} is not between 0 and {most}. Mend it.',
  },
  headerDiscountOutOfRange: {
    zh: '整单折扣“{value}”不在 0 与 {most} 之间。请更正整单折扣。',
    en: 'The document discount “{value}” is not between 0 and {most}. Mend it.',
  },
  quantityNotPositive: {
    zh: '第 {line} 行的数量“{value}”需要大于 0。请更正数量。',
    en: 'The quantity “{value}” on line {line} must be more than 0. Mend it.',
  },
  lineInvalid: { zh: '第 {line} 行：{reason}', en: 'Line {line}: {reason}' },
  quoteEmpty: {
    zh: '报价单还没有明细行。请先添加产品。',
    en: 'The quote has no lines yet. Add a product first.',
  },
  validUntilPast: {
    zh: '有效期 {date} 已过。请填写今天或之后的日期。',
    en: 'The validity date {date} has passed. Enter today or later.',
  },
  // files
  fileEmpty: {
    zh: '文件“{file}”是空的。请选择有内容的文件。',
    en: 'The file “{file}” is empty. Choose one with content.',
  },
  fileHeaderOnly: {
    zh: '文件“{file}”只有标题行，没有数据。请检查导出是否完整。',
    en: 'The file “{file}” has a header and no rows. Check that it was exported in full.',
  },
  fileTooLarge: {
    zh: '文件“{file}”有 {size} MB，上限是 {max} MB。请拆分后再导入。',
    en: 'The file “{file}” has {size} MB; the limit is {max} MB. Split it and import the parts.',
  },
  fileBinary: {
    zh: '文件“{file}”不是表格（看起来是{kind}）。请另存为 XLSX 或 CSV 再导入。',
    en: 'The file “{file}” is not a table (it looks like {kind}). Save it as XLSX or CSV and import that.',
  },
  workbookEncrypted: {
    zh: '工作簿“{file}”有密码。请在 Excel 里去掉密码，另存后再导入。',
    en: 'The workbook “{file}” has a password. Remove it in Excel, save, and import again.',
  },
  workbookDamaged: {
    zh: '工作簿“{file}”已损坏，无法读取。请用 Excel 打开并另存，再导入。',
    en: 'The workbook “{file}” is damaged and cannot be read. Open it in Excel, save it anew, and import that.',
  },
  workbookMacros: {
    zh: '工作簿“{file}”含有宏。请另存为不含宏的 XLSX，再导入。',
    en: 'The workbook “{file}” holds macros. Save it as XLSX, without macros, and import that.',
  },
  workbookBinary: {
    zh: '工作簿“{file}”是二进制格式（XLSB）。请另存为 XLSX，再导入。',
    en: 'The workbook “{file}” is in the binary format (XLSB). Save it as XLSX and import that.',
  },
  workbookTooLarge: {
    zh: '工作簿“{file}”解压后超过 {max} MB。请拆分，或另存为 CSV 再导入。',
    en: 'The workbook “{file}” is more than {max} MB unpacked. Split it, or save it as CSV and import that.',
  },
  workbookTooManyCells: {
    zh: '工作表“{sheet}”超过 {max} 个单元格。请拆分，或另存为 CSV 再导入。',
    en: 'The sheet “{sheet}” has more than {max} cells. Split it, or save it as CSV and import that.',
  },
  sheetUnknown: {
    zh: '工作簿“{file}”里没有含数据的工作表“{sheet}”。可选：{sheets}。',
    en: 'The workbook “{file}” has no sheet “{sheet}” with data. Choose one of: {sheets}.',
  },
  numberShortened: {
    zh: '“{value}”超过 {digits} 位数字，Excel 只保留前 {digits} 位，其余已丢失。请把这一列设为文本格式，重新填写。',
    en: '“{value}” has more than {digits} digits; Excel keeps only the first {digits}, and the rest is lost. Format the column as text and enter it again.',
  },
  serialNotDate: {
    zh: '“{value}”的格式是日期，但没有这一天。请填写存在的日期，例如 2026-03-01。',
    en: '“{value}” is formatted as a date, but there is no such day. Enter a date that exists, such as 2026-03-01.',
  },
  formulaFailed: {
    zh: '公式的结果是错误 {value}。请在 Excel 里改正公式，或填写值。',
    en: 'The formula gives the error {value}. Mend it in Excel, or enter a value.',
  },
  formulaUncalculated: {
    zh: '公式还没有结果。请用 Excel 打开并保存，再导入。',
    en: 'The formula has no result yet. Open the file in Excel, save it, and import again.',
  },
  fileEncoding: {
    zh: '文件“{file}”的文字编码无法识别。请另存为 UTF-8 的 CSV。',
    en: 'The text encoding of “{file}” could not be recognised. Save it as CSV in UTF-8.',
  },
  attachmentTooLarge: {
    zh: '文件“{file}”有 {size} MB，附件的上限是 {max} MB。请压缩或拆分后再添加，或请所有者提高上限。',
    en: 'The file “{file}” has {size} MB; an attachment may have {max} MB. Compress or split it, or ask the owner to raise the limit.',
  },
  fileExecutable: {
    zh: '文件“{file}”是程序或脚本，打开时会运行，不能作为附件。请改为附上说明文档或下载地址。',
    en: 'The file “{file}” is a program or script that runs when opened, so it cannot be attached. Attach a description or an address instead.',
  },
  fileTypeMismatch: {
    zh: '文件“{file}”的扩展名是 .{ending}，内容却是{kind}。请确认来源，用正确的扩展名另存后再添加。',
    en: 'The file “{file}” ends in .{ending} but holds {kind}. Check where it came from, save it under the right ending and add it again.',
  },
  fileDamaged: {
    zh: '文件“{file}”的内容与存入时不一致（哈希不符），没有打开。请从备份中取回这个文件。',
    en: 'The content of “{file}” is not what was stored (its hash differs), so it was not opened. Take the file from a backup.',
  },
  fileGone: {
    zh: '上传的文件已不在内存中。请重新选择文件。',
    en: 'The uploaded file is no longer held in memory. Choose it again.',
  },
  quoteUnclosed: {
    zh: '从第 {row} 行开始的引号没有闭合。请在文件里补上引号后再导入。',
    en: 'A quotation mark opened in row {row} is never closed. Close it in the file and import again.',
  },
  quoteMisplaced: {
    zh: '第 {row} 行的引号之后还有文字。请把单元格里的引号写成两个，再导入。',
    en: 'Row {row} has text after a closing quotation mark. Double the quotation marks inside the cell and import again.',
  },
  headerDuplicate: {
    zh: '标题“{column}”出现了 {count} 次。请改成不同的标题。',
    en: 'The header “{column}” appears {count} times. Give the columns different names.',
  },
  headerBlank: {
    zh: '第 {index} 列没有标题。请在文件里补上标题。',
    en: 'Column {index} has no header. Add one in the file.',
  },
  fileTooManyColumns: {
    zh: '文件“{file}”有 {count} 列，上限是 {max} 列。请检查分隔符。',
    en: 'The file “{file}” has {count} columns; the limit is {max}. Check the separator.',
  },
  fileTooManyRows: {
    zh: '文件“{file}”超过 {max} 行。请拆分后再导入。',
    en: 'The file “{file}” has more than {max} rows. Split it and import the parts.',
  },
  rowTooManyCells: {
    zh: '第 {row} 行有 {cells} 列，标题只有 {columns} 列。请检查分隔符和引号。',
    en: 'Row {row} has {cells} cells, the header only {columns}. Check separators and quotation marks.',
  },
  cellTooLong: {
    zh: '第 {row} 行“{column}”有 {length} 个字符，上限是 {max}。请缩短。',
    en: 'Row {row}, “{column}” has {length} characters; the limit is {max}. Shorten it.',
  },
  cellInvalid: { zh: '第 {row} 行“{column}”：{reason}', en: 'Row {row}, “{column}”: {reason}' },
  rowInvalid: { zh: '第 {row} 行：{reason}', en: 'Row {row}: {reason}' },
  importHasErrors: {
    zh: '有 {count} 行有错误，没有写入任何数据。请更正文件，或选择跳过错误行。',
    en: '{count} rows have errors, so nothing was written. Mend the file, or choose to skip the rows with errors.',
  },
  importChanged: {
    zh: '试运行之后数据有变化。请重新试运行，再提交。',
    en: 'Data has changed since the dry run. Run it again before committing.',
  },
  importColumnMissing: {
    zh: '没有列对应必填的“{field}”。请为它选择一列或一个默认值。',
    en: 'No column stands for “{field}”, which is required. Choose a column or a default for it.',
  },
  importFieldTwice: {
    zh: '“{column}”和“{other}”两列都对应“{field}”。请只保留一列。',
    en: '“{column}” and “{other}” both stand for “{field}”. Keep one of them.',
  },
  importKeyTwice: {
    zh: '与第 {other} 行重复（“{field}”同为“{value}”）。',
    en: 'The same as row {other} (“{field}” is “{value}” in both).',
  },
  importKeyAmbiguous: {
    zh: '已有 {count} 条{entity}的“{field}”是“{value}”，无法确定更新哪一条。请先合并或改名。',
    en: '{count} records ({entity}) have “{value}” as their “{field}”, so it is unclear which to change. Merge or rename them first.',
  },
  importRestores: {
    zh: '这条{entity}在回收站中，导入会恢复它。',
    en: 'This {entity} is in the recycle bin; the import brings it back.',
  },
  notImportable: { zh: '{entity}不能从文件导入。', en: '{entity} cannot be imported from a file.' },
  exportTooLarge: {
    zh: '导出超过 {max} 行。请先筛选。',
    en: 'The export exceeds {max} rows. Filter the list first.',
  },
  listTooLongForPaper: {
    zh: '列表有 {count} 行，PDF 最多 {max} 行。请先筛选，或导出为 Excel。',
    en: 'The list has {count} rows; a PDF takes at most {max}. Filter it first, or export a workbook.',
  },
  exportFolderExists: {
    zh: '“{path}”已经存在。请给出一个还不存在的文件夹。',
    en: '“{path}” exists already. Name a folder that does not exist yet.',
  },
  jobCancelled: { zh: '已取消，没有写入任何数据。', en: 'Cancelled; nothing was written.' },
  // lists
  filterText: {
    zh: '筛选文字第 {at} 个字符，{found}处：{detail}。',
    en: 'The filter text at character {at}, {found}: {detail}.',
  },
  viewHidden: {
    zh: '视图“{view}”的条件或排序用到了您看不到或已不存在的字段，因此没有应用。请让{owner}修改它，或另选一个视图。',
    en: 'The view “{view}” filters or sorts by a field that you may not see or that is no longer there, so it was not applied. Ask {owner} to change it, or choose another view.',
  },
  viewNotYours: {
    zh: '视图“{view}”由{owner}共享，您没有修改他人共享视图的权限。请另存为自己的视图。',
    en: 'The view “{view}” is shared by {owner}, and you may not change the shared views of others. Save it as a view of your own.',
  },
  viewNameTaken: {
    zh: '您在这个列表中已有名为“{view}”的视图。请换一个名称。',
    en: 'You have a view called “{view}” in this list already. Choose another name.',
  },
  bulkTooMany: {
    zh: '这些条件有 {max} 条以上的记录。批量修改一次最多 {max} 条，请先缩小筛选范围。',
    en: 'More than {max} records meet these conditions. A bulk edit takes {max} at most; narrow the filter first.',
  },
  bulkChanged: {
    zh: '预览之后记录有变化：现在会修改 {changed} 条、拒绝 {refused} 条。没有写入任何数据，请查看新的预览。',
    en: 'The records changed since the preview: now {changed} would change and {refused} be refused. Nothing was written; look at the new preview.',
  },
  bulkNothing: {
    zh: '没有选择要修改的字段。请至少选择一个。',
    en: 'No field to change was chosen. Choose at least one.',
  },
  // working calendars
  hoursUnreadable: {
    zh: '{place}：“{value}”不是时间段。请写成 09:00-12:00，多段之间用逗号；跨夜写成 22:00-06:00。',
    en: '{place}: “{value}” is not a span of time. Write 09:00-12:00, several with commas between; a night is 22:00-06:00.',
  },
  hoursOverlap: {
    zh: '{place}：{first} 与 {second} 重叠。请让后一段在前一段结束之后开始。',
    en: '{place}: {first} and {second} overlap. Let the second begin after the first has ended.',
  },
  hoursOnClosedDay: {
    zh: '{date} 是休息，不能同时填写工作时间。请清空工作时间，或改为上班。',
    en: '{date} is closed and cannot have hours too. Clear the hours, or make it an open day.',
  },
  timeZoneUnknown: {
    zh: '“{value}”不是已知的时区。请使用 Asia/Shanghai 这样的名称。',
    en: '“{value}” is not a known time zone. Use a name such as Asia/Shanghai.',
  },
  calendarWithoutHours: {
    zh: '一周内没有任何工作时间。请至少为一天填写时间段，例如 09:00-18:00。',
    en: 'The week has no working hours at all. Give at least one day a span, such as 09:00-18:00.',
  },
  calendarExhausted: {
    zh: '工作日历“{calendar}”从 {date} 起 {years} 年内没有足够的工作时间。请检查每周工作时间和例外日期，或减少时长。',
    en: 'The calendar “{calendar}” has not enough working time within {years} years of {date}. Check its weekly hours and exceptions, or ask for less.',
  },
  calendarDefaultNeeded: {
    zh: '“{calendar}”是默认工作日历，必须保留一个默认。请先把另一个工作日历设为默认。',
    en: '“{calendar}” is the default calendar, and there must be one. Make another calendar the default first.',
  },
  calendarDayTwice: {
    zh: '工作日历“{calendar}”在 {date} 已有例外。请修改或删除已有的那一条。',
    en: 'The calendar “{calendar}” has an exception on {date} already. Change or delete that one.',
  },
  calendarSpanWrong: {
    zh: '日期范围 {from} 至 {to} 不对：结束不能早于开始，最多 {max} 天。请更正日期。',
    en: 'The dates {from} to {to} are not right: the last may not be before the first, and there may be {max} days at most. Mend the dates.',
  },
  noticeUnreadable: {
    zh: '这个文件不是放假安排（{detail}）。请选择 holiday-cn 格式的年度 JSON 文件。',
    en: 'This file is not a holiday notice ({detail}). Choose a year’s JSON file in the form of holiday-cn.',
  },
  noticeEmpty: {
    zh: '文件里没有 {year} 年的日期：放假安排尚未发布。请在发布后再导入。',
    en: 'The file has no dates for {year}: the holidays have not been announced yet. Import it again once they are.',
  },
  // the last resort
  unexpected: {
    zh: '出现意外错误，操作没有完成，数据没有改变。编号 {reference} 已写入日志。',
    en: 'Something unexpected happened; the action was not carried out and no data changed. It is in the log as {reference}.',
  },
} as const satisfies Record<string, LocalText>;

export type ErrorCode = keyof typeof ERROR_TEXTS;
