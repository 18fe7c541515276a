import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { backups } from './commands/backups.ts';
import { bench } from './commands/bench.ts';
import { call } from './commands/call.ts';
import { drill } from './commands/drill.ts';
import { exportList } from './commands/export.ts';
import { exportWorkspace } from './commands/export-workspace.ts';
import { importFile } from './commands/import.ts';
import { init } from './commands/init.ts';
import { list } from './commands/list.ts';
import { numbers } from './commands/numbers.ts';
import { recycleBin } from './commands/recycle-bin.ts';
import { restore } from './commands/restore.ts';
import { verify } from './commands/verify.ts';

/** Every command of `vdesk` besides `help`, in the order of the help page. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  list,
  import: importFile,
  export: exportList,
  'export-workspace': exportWorkspace,
  'recycle-bin': recycleBin,
  call,
  verify,
  backup,
  backups,
  restore,
  drill,
  numbers,
  bench,
};
