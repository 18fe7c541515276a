import type { WireError } from '#shared/errors.ts';
import { readSetting } from '../settings/setting.ts';
import { chainHead } from '../storage/chain-head.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { backupsOf, newestBackup } from './backup-folder.ts';
import { type BackupHealth, backupHealth } from './backup-health.ts';
import { hourlySetting, restoredFromSetting } from './backup-settings.ts';
import { recurringBackup } from './recurring-backup.ts';
import { secondPlaceFor } from './run-backup.ts';

export interface BackupState {
  readonly health: BackupHealth;
  readonly last: { readonly name: string; readonly createdAt: number; readonly size: number } | null;
  /** Actions since the last backup. */
  readonly notCovered: number;
  readonly hourly: boolean;
  readonly lastRunAt: number | null;
  readonly problem: WireError | null;
  /** Where the backups stand. */
  readonly folder: string;
  readonly secondPlace: string | null;
  /** The backup that this workspace was restored from. */
  readonly restoredFrom: { readonly backup: string; readonly createdAt: number } | null;
}

/** How well this workspace is backed up, as screen, top bar and command line tell it. */
export function backupState(workspace: Workspace): BackupState {
  const { reader, folder, jobRuns } = workspace;
  const last = newestBackup(backupsOf(folder));
  const run = jobRuns.last(recurringBackup.name);
  const problem = run?.error ? (JSON.parse(run.error) as WireError) : null;
  // a backup made by hand since then has shown that the trouble is over
  const settled = run && last && last.manifest.createdAt > (run.endedAt ?? run.startedAt);
  const notCovered = chainHead(reader).seq - (last?.manifest.head.seq ?? 0);
  const place = secondPlaceFor(workspace);
  const facts = {
    now: workspace.clock(),
    lastAt: last?.manifest.createdAt ?? null,
    notCovered,
    problem: settled ? null : problem,
    hasSecondPlace: place !== null,
  };
  return {
    health: backupHealth(facts),
    last: last ? { name: last.name, createdAt: last.manifest.createdAt, size: last.manifest.size } : null,
    notCovered,
    hourly: readSetting(reader, hourlySetting),
    lastRunAt: run?.startedAt ?? null,
    problem: facts.problem,
    folder: backupsOf(folder),
    secondPlace: place?.chosen ?? null,
    restoredFrom: readSetting(reader, restoredFromSetting),
  };
}
