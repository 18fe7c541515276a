import { backupTasks } from './core/backup/backup-tasks.ts';
import { undoTask } from './core/changes/undo-task.ts';
import { documentTasks } from './core/documents/index.ts';
import { exportListTask } from './core/exports/export-list.ts';
import { writeSheetTask } from './core/exports/sheet-task.ts';
import { exportWorkspaceTask } from './core/exports/workspace/export-workspace.ts';
import { importTask, inspectTask } from './core/imports/import-tasks.ts';
import { runTask } from './core/jobs/run-task.ts';
import type { Task } from './core/jobs/task.ts';
import type { TaskCall, TaskReply } from './core/jobs/worker-message.ts';
import { gapReportTask } from './core/numbering/numbering-router.ts';
import { planExpiryTask } from './core/recycle-bin/expiry.ts';
import { purgePreviewTask, purgeTask } from './core/recycle-bin/purge-task.ts';
import { verifyTask } from './core/router/workspace-router.ts';
import { registry, roomTasks } from './rooms.ts';

/** The entry of every worker thread: reports, exports, documents, imports. */
const tasks = new Map<string, Task>(
  [
    verifyTask,
    ...backupTasks,
    undoTask,
    planExpiryTask,
    purgePreviewTask,
    purgeTask,
    inspectTask,
    importTask,
    exportListTask,
    writeSheetTask,
    exportWorkspaceTask,
    gapReportTask,
    ...documentTasks,
    ...roomTasks,
  ].map((task) => [task.name, task]),
);

export default (call: TaskCall): Promise<TaskReply> => runTask(call, tasks, registry);
