import type { LocalText } from '../texts.ts';

/** What can go wrong with the workspace as a whole. */
export const WORKSPACE_ERRORS = {
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
} as const satisfies Record<string, LocalText>;
