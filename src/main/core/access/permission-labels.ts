import type { LocalText } from '#shared/texts.ts';

/** Permissions of the platform that belong to no kind of record; those of a room are in the room's own list. */
export const CORE_PERMISSIONS: Readonly<Record<string, LocalText>> = {
  'core.search.read': { zh: '全局搜索', en: 'Search everything' },
  'core.undo.write': { zh: '撤销操作（限可修改的记录）', en: 'Undo actions on records one may change' },
  'core.audit.read': { zh: '查看操作记录', en: 'See the audit log' },
  'core.import.write': { zh: '导入文件', en: 'Import files' },
  'core.view.read': { zh: '使用列表视图', en: 'Use list views' },
  'core.view.write': { zh: '保存自己的列表视图', en: 'Save list views of one’s own' },
  'core.view.share': { zh: '修改他人共享的列表视图', en: 'Change list views that others share' },
  'core.tag.manage': { zh: '改名、合并、移除标签', en: 'Rename, merge and remove tags' },
  'core.export.write': { zh: '导出列表', en: 'Export lists' },
  'core.recycleBin.write': { zh: '彻底删除回收站中的记录', en: 'Delete for good what is in the recycle bin' },
  'core.metric.write': { zh: '设置指标的目标和预警', en: 'Set targets and alerts of metrics' },
  'core.numbering.read': {
    zh: '查看编号规则和编号检查',
    en: 'See numbering rules and the account of numbers',
  },
  'core.numbering.write': {
    zh: '修改编号规则、领用编号系列',
    en: 'Change numbering rules, take number series',
  },
  'core.workspace.export': {
    zh: '导出整个工作区（不加密）',
    en: 'Export the whole workspace, unencrypted',
  },
  'core.workspace.verify': { zh: '检查工作区', en: 'Check the workspace' },
  'core.backup.read': { zh: '查看备份', en: 'See backups' },
  'core.backup.write': { zh: '备份和恢复', en: 'Back up and restore' },
  'core.file.read': { zh: '查看文件占用', en: 'See what files take up' },
  'core.file.write': { zh: '设置附件上限、清理文件', en: 'Set the limit of attachments, sweep files' },
  'core.rule.mail': { zh: '让规则发送邮件', en: 'Let rules send mail' },
  'core.rule.start': { zh: '手工启动规则', en: 'Start rules by hand' },
  'core.notification.read': { zh: '查看自己的通知', en: 'See one’s own notifications' },
  'core.notification.write': { zh: '处理自己的通知', en: 'Handle one’s own notifications' },
  'core.work.read': { zh: '查看我的工作', en: 'See my work' },
  'core.work.write': { zh: '处理我的工作', en: 'Handle my work' },
  'core.job.read': { zh: '查看作业', en: 'See jobs' },
  'core.job.write': { zh: '暂停和运行作业', en: 'Pause and run jobs' },
  'core.mail.write': { zh: '写邮件', en: 'Write mail' },
  'core.recovery.write': { zh: '更换恢复码', en: 'Renew the recovery code' },
};
