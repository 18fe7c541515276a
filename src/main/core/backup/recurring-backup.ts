import { AppError } from '#shared/errors.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { readSetting } from '../settings/setting.ts';
import { chainHead } from '../storage/chain-head.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backupsOf, newestBackup } from './backup-folder.ts';
import { hourlySetting } from './backup-settings.ts';
import { runBackup } from './run-backup.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** True when something has happened since the last backup, and that one is old enough for the chosen rhythm. */
function isDue(workspace: Workspace): boolean {
  const last = newestBackup(backupsOf(workspace.folder));
  if (!last) return true;
  if (last.manifest.head.hash === chainHead(workspace.reader).hash) return false;
  return readSetting(workspace.reader, hourlySetting) || workspace.clock() - last.manifest.createdAt >= DAY;
}

/** Makes the scheduled backups. A second place that could not be reached is this run's failure, and tried again. */
export const recurringBackup: Recurring = {
  name: 'core.backup',
  label: { zh: '定时备份', en: 'Scheduled backup' },
  every: HOUR,
  run: async (desk, options) => {
    const { second } = await runBackup(desk, isDue(desk.workspace) ? 'scheduled' : null, options);
    if (second?.problem) throw new AppError(second.problem.code, second.problem.params);
  },
};
