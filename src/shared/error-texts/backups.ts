import type { LocalText } from '../texts.ts';

/** What can go wrong with backups. */
export const BACKUP_ERRORS = {
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
} as const satisfies Record<string, LocalText>;
