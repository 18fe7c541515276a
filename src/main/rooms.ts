import type { LocalText } from '#shared/texts.ts';
import { accessEntities } from './core/access/access-entities.ts';
import { CORE_PERMISSIONS } from './core/access/permission-labels.ts';
import {
  approvalActions,
  approvalEntities,
  approvalLifecycle,
  approvalNotifications,
  approvalPermissions,
  approvalWaiting,
  escalateApprovals,
} from './core/approvals/index.ts';
import { recurringBackup } from './core/backup/recurring-backup.ts';
import { calendarEntities, calendarPermissions, seedCalendar } from './core/calendar/index.ts';
import { checklistActions, defineChecklistTask } from './core/checklist/index.ts';
import type { ConnectorKind } from './core/connectors/connector.ts';
import { CustomField, customFieldActions } from './core/custom-fields/index.ts';
import { Registry } from './core/entities/registry.ts';
import { ExportJob } from './core/exports/export-job.ts';
import { attachmentActions } from './core/files/attachment-actions.ts';
import { Attachment } from './core/files/attachment-entity.ts';
import { dailySweep, FileSweep } from './core/files/file-sweep.ts';
import { weeklyCheck } from './core/health/workspace-check.ts';
import { ImportJob } from './core/imports/import-job.ts';
import type { Recurring } from './core/jobs/recurring.ts';
import type { Task } from './core/jobs/task.ts';
import { SavedView } from './core/lists/saved-view-entity.ts';
import { mailActions, mailConnectors, mailEntities, mailRecurring } from './core/mail/index.ts';
import { MetricCatalogue } from './core/metrics/metric-catalogue.ts';
import { metricEntities } from './core/metrics/metric-entities.ts';
import { defineMetricTasks } from './core/metrics/metric-tasks.ts';
import { nightlySnapshots } from './core/metrics/nightly-snapshots.ts';
import { myWorkActions } from './core/my-work/my-work-actions.ts';
import { taskSource } from './core/my-work/task-source.ts';
import { dailyDigest } from './core/notifications/daily-digest.ts';
import { notificationActions } from './core/notifications/notification-actions.ts';
import { CORE_NOTIFICATIONS } from './core/notifications/notification-kinds.ts';
import { NumberLease } from './core/numbering/number-lease.ts';
import { NumberSeries } from './core/numbering/number-series.ts';
import { outboxActions, outboxEntities, outboxLifecycle } from './core/outbox/index.ts';
import { recycleBinExpiry } from './core/recycle-bin/expiry.ts';
import type { RoomDescription } from './core/router/context.ts';
import { recordActions } from './core/router/record-actions.ts';
import type { Room } from './core/router/room.ts';
import { forgetRuns } from './core/rules/forget-runs.ts';
import { isRuled } from './core/rules/is-ruled.ts';
import { ruleActions } from './core/rules/rule-actions.ts';
import { Rule, RuleVersion } from './core/rules/rule-entity.ts';
import { ruleTrialTask } from './core/rules/trial.ts';
import { SettingEntity } from './core/settings/setting-entity.ts';
import { tagActions, tagEntities } from './core/tags/index.ts';
import { taskActions } from './core/tasks/task-actions.ts';
import { TaskEntity } from './core/tasks/task-entity.ts';
import { taskLifecycle } from './core/tasks/task-lifecycle.ts';
import {
  recordMailKind,
  templateActions,
  templateEntities,
  templatePermissions,
} from './core/templates/index.ts';
import { catalog } from './domains/catalog/index.ts';
import { compliance } from './domains/compliance/index.ts';
import { directory } from './domains/directory/index.ts';
import { marketing } from './domains/marketing/index.ts';
import { sales } from './domains/sales/index.ts';

/** The rooms that are built, in the order of the stream. */
export const rooms: readonly Room[] = [directory, catalog, compliance, marketing, sales];

const built = (name: string, zh: string, en: string): RoomDescription => ({
  name,
  label: { zh, en },
  state: 'built',
});
const coming = (name: string, zh: string, en: string): RoomDescription => ({
  name,
  label: { zh, en },
  state: 'coming',
});

/** The house as the navigation shows it. */
export const roomDescriptions: readonly RoomDescription[] = [
  built('marketing', '市场', 'Marketing'),
  built('sales', '销售', 'Sales'),
  built('directory', '客户与联系人', 'Directory'),
  built('catalog', '产品目录', 'Catalogue'),
  coming('billing', '计费', 'Billing'),
  coming('finance', '财务', 'Finance'),
  coming('support', '客户支持', 'Support'),
  coming('success', '客户成功', 'Success'),
  coming('delivery', '交付', 'Delivery'),
  coming('product', '产品研发', 'Product'),
  coming('partners', '伙伴', 'Partners'),
  built('compliance', '合同与合规', 'Contracts and compliance'),
  coming('people', '人事', 'People'),
  coming('analytics', '经营分析', 'Analytics'),
  built('workspace', '工作区', 'Workspace'),
];

export const registry = new Registry(
  [
    ...accessEntities,
    SettingEntity,
    NumberSeries,
    NumberLease,
    ImportJob,
    ExportJob,
    Attachment,
    FileSweep,
    SavedView,
    TaskEntity,
    Rule,
    RuleVersion,
    ...calendarEntities,
    ...outboxEntities,
    ...mailEntities,
    ...metricEntities,
    ...approvalEntities,
    ...templateEntities,
    ...tagEntities,
    CustomField,
    ...rooms.flatMap((room) => room.entities),
  ],
  rooms.flatMap((room) => room.handlers ?? []),
);

export const actions: Readonly<Record<string, LocalText>> = {
  'core.workspace.create': { zh: '建立工作区', en: 'Made the workspace' },
  'core.workspace.upgrade': { zh: '升级工作区', en: 'Upgraded the workspace' },
  'core.session.passphrase': { zh: '更改口令', en: 'Changed the passphrase' },
  'core.session.unlock': { zh: '登录', en: 'Signed in' },
  'core.person.create': { zh: '添加人员', en: 'Added a person' },
  'core.person.update': { zh: '修改人员', en: 'Changed a person' },
  'core.person.login': { zh: '设置口令', en: 'Set a passphrase' },
  'core.person.return': { zh: '重新启用人员', en: 'Took a person back' },
  'core.person.remove': { zh: '停用人员', en: 'Removed a person' },
  'core.role.remove': { zh: '删除角色', en: 'Removed a role' },
  'core.recovery.renew': { zh: '更换恢复码', en: 'Renewed the recovery code' },
  'core.export.create': { zh: '导出列表', en: 'Exported a list' },
  'core.workspace.export': { zh: '导出整个工作区', en: 'Exported the whole workspace' },
  'core.workspace.restore': { zh: '从备份恢复为新的工作区', en: 'Restored from a backup as a new workspace' },
  'core.backup.delete': { zh: '删除备份', en: 'Deleted a backup' },
  'core.backup.settings': { zh: '更改备份设置', en: 'Changed how backups are made' },
  'core.job.pause': { zh: '暂停或恢复作业', en: 'Paused or resumed a job' },
  'core.change.undo': { zh: '撤销', en: 'Undid' },
  'core.audit.export': { zh: '导出操作记录', en: 'Exported the audit log' },
  'core.recycleBin.restore': { zh: '从回收站恢复', en: 'Restored from the recycle bin' },
  'core.recycleBin.purge': { zh: '彻底删除', en: 'Deleted for good' },
  'core.recycleBin.days': { zh: '更改回收站保留天数', en: 'Changed how long the recycle bin keeps' },
  'core.numbering.update': { zh: '修改编号规则', en: 'Changed a numbering rule' },
  'core.numbering.lease': { zh: '领用编号系列', en: 'Took a number series' },
  'core.numbering.continue': { zh: '接续编号系列', en: 'Continued a number series' },
  'core.view.create': { zh: '保存列表视图', en: 'Saved a list view' },
  'core.view.update': { zh: '修改列表视图', en: 'Changed a list view' },
  'core.view.delete': { zh: '删除列表视图', en: 'Removed a list view' },
  'core.view.default': { zh: '选择默认视图', en: 'Chose the view a list begins with' },
  'core.metricSnapshot.take': { zh: '记录指标快照', en: 'Kept snapshots of metrics' },
  'core.metric.target': { zh: '设置指标目标', en: 'Set a target' },
  'core.metric.alert': { zh: '设置指标预警', en: 'Set when a metric alerts' },
  'core.metric.export': { zh: '导出指标', en: 'Exported a metric' },
  ...recordActions(registry.all),
  ...attachmentActions,
  ...taskActions,
  ...ruleActions,
  ...notificationActions,
  ...myWorkActions,
  ...outboxActions,
  ...mailActions,
  ...checklistActions,
  ...tagActions,
  ...customFieldActions,
  ...templateActions,
  ...approvalActions,
  ...Object.assign({}, ...rooms.map((room) => room.actions)),
};

/** What each permission that belongs to no entity lets one do. */
export const permissions: Readonly<Record<string, LocalText>> = {
  ...CORE_PERMISSIONS,
  ...calendarPermissions,
  ...templatePermissions,
  ...approvalPermissions,
  ...Object.assign({}, ...rooms.map((room) => room.permissions ?? {})),
};

export const lifecycles = [
  outboxLifecycle,
  taskLifecycle,
  approvalLifecycle,
  ...rooms.flatMap((room) => room.lifecycles),
];
/** What people may be told of. */
export const notificationKinds = [
  ...CORE_NOTIFICATIONS,
  ...approvalNotifications,
  ...rooms.flatMap((room) => room.notificationKinds ?? []),
];
/** Why records wait for somebody. */
export const waitingSources = [
  taskSource,
  approvalWaiting,
  ...rooms.flatMap((room) => room.waitingForMe ?? []),
];
/** The ways out and in, set up or not. */
export const connectors: readonly ConnectorKind[] = [
  ...mailConnectors,
  ...rooms.flatMap((room) => room.connectors ?? []),
];
/** The kinds of document that are approved. */
export const approvalSubjects = rooms.flatMap((room) => room.approvals ?? []);
/** The kinds of document that templates can be made for. */
export const documentKinds = [
  ...rooms.flatMap((room) => room.documentKinds ?? []),
  ...registry.all
    .filter((entity) => isRuled(entity) && entity.meta.hasPage && entity.spec.domain !== 'core')
    .map((entity) => recordMailKind(entity, registry)),
];

/** What a new workspace starts with: the platform's part, then the rooms'. */
export const seeds = [seedCalendar, ...rooms.flatMap((room) => room.seeds ?? [])];
export const samples = rooms.flatMap((room) => (room.sample ? [room.sample] : []));
/** The figures and steps of all rooms, and what is asked of them in workers. */
export const metrics = new MetricCatalogue(rooms);
export const metricTasks = defineMetricTasks(metrics);
export const checklistTask = defineChecklistTask(metrics);

/** What comes round again while a workspace is open. */
export const recurring: readonly Recurring[] = [
  recurringBackup,
  recycleBinExpiry,
  dailySweep,
  weeklyCheck,
  forgetRuns,
  escalateApprovals,
  dailyDigest(waitingSources, notificationKinds),
  ...mailRecurring,
  nightlySnapshots(metrics, metricTasks),
  ...rooms.flatMap((room) => room.recurring ?? []),
];

export const roomTasks: readonly Task[] = rooms.flatMap((room) => room.tasks);
/** A rule is tried against the lifecycles and documents of all rooms. */
export const ruleTrial = ruleTrialTask({ lifecycles, documentKinds });
