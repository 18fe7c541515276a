import type { LocalText } from '#shared/texts.ts';

/** Permissions of the platform that belong to no kind of record; those of a room are in the room's own list. */
export const CORE_PERMISSIONS: Readonly<Record<string, LocalText>> = {
  'core.search.read': { zh: '全局搜索', en: 'Search everything' },
  'core.undo.write': { zh: '撤销自己的操作', en: 'Undo own actions' },
  'core.import.write': { zh: '导入文件', en: 'Import files' },
  'core.export.write': { zh: '导出列表', en: 'Export lists' },
  'core.workspace.verify': { zh: '检查工作区', en: 'Check the workspace' },
  'core.recovery.write': { zh: '更换恢复码', en: 'Renew the recovery code' },
};
