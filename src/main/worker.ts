import { backupTasks } from './core/backup/backup-tasks.ts';
import { checkHeadTask, checkLogTask } from './core/changes/check-log.ts';
import { exportAuditTask } from './core/changes/export-audit.ts';
import { undoTask } from './core/changes/undo-task.ts';
import { customFieldTasks } from './core/custom-fields/index.ts';
import { documentTasks } from './core/documents/index.ts';
import { exportListTask } from './core/exports/export-list.ts';
import { writeSheetTask } from './core/exports/sheet-task.ts';
import { tableFileTask } from './core/exports/table-task.ts';
import { exportWorkspaceTask } from './core/exports/workspace/export-workspace.ts';
import { verifyTask } from './core/health/workspace-check.ts';
import { importTask, inspectTask } from './core/imports/import-tasks.ts';
import { runTask } from './core/jobs/run-task.ts';
import type { Task } from './core/jobs/task.ts';
import type { TaskCall, TaskReply } from './core/jobs/worker-message.ts';
import { groupsTask } from './core/lists/groups.ts';
import { mailTasks } from './core/mail/index.ts';
import { gapReportTask } from './core/numbering/numbering-router.ts';
import { bulkTask } from './core/records/bulk-task.ts';
import { planExpiryTask } from './core/recycle-bin/expiry.ts';
import { purgePreviewTask, purgeTask } from './core/recycle-bin/purge-task.ts';
import { tagTasks } from './core/tags/index.ts';
import { checklistTask, metricTasks, registry, roomTasks, ruleTrial } from './rooms.ts';

/** The entry of every worker thread: reports, exports, documents, imports. */
const tasks = new Map<string, Task>(
  [
    verifyTask,
    ...backupTasks,
    undoTask,
    bulkTask,
    checkLogTask,
    checkHeadTask,
    exportAuditTask,
    planExpiryTask,
    purgePreviewTask,
    purgeTask,
    inspectTask,
    importTask,
    exportListTask,
    writeSheetTask,
    exportWorkspaceTask,
    tableFileTask,
    gapReportTask,
    ruleTrial,
    checklistTask,
    groupsTask,
    ...documentTasks,
    ...tagTasks,
    ...customFieldTasks,
    ...mailTasks,
    ...Object.values(metricTasks),
    ...roomTasks,
  ].map((task) => [task.name, task]),
);

export default (call: TaskCall): Promise<TaskReply> => runTask(call, tasks, registry);
