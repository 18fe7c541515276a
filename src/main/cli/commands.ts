import type { Command } from './command.ts';
import { attach } from './commands/attach.ts';
import { attachments } from './commands/attachments.ts';
import { audit } from './commands/audit.ts';
import { backup } from './commands/backup.ts';
import { backups } from './commands/backups.ts';
import { bench } from './commands/bench.ts';
import { bill } from './commands/bill.ts';
import { call } from './commands/call.ts';
import { compare } from './commands/compare.ts';
import { drill } from './commands/drill.ts';
import { exportList } from './commands/export.ts';
import { exportWorkspace } from './commands/export-workspace.ts';
import { heads } from './commands/heads.ts';
import { importFile } from './commands/import.ts';
import { init } from './commands/init.ts';
import { jobs } from './commands/jobs.ts';
import { learn } from './commands/learn.ts';
import { list } from './commands/list.ts';
import { metrics } from './commands/metrics.ts';
import { numbers } from './commands/numbers.ts';
import { outbox } from './commands/outbox.ts';
import { recycleBin } from './commands/recycle-bin.ts';
import { restore } from './commands/restore.ts';
import { rules } from './commands/rules.ts';
import { sample } from './commands/sample.ts';
import { search } from './commands/search.ts';
import { templates } from './commands/templates.ts';
import { verify } from './commands/verify.ts';

/** Every command of `vdesk` besides `help`, in the order of the help page. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  sample,
  list,
  import: importFile,
  export: exportList,
  'export-workspace': exportWorkspace,
  attach,
  attachments,
  search,
  'recycle-bin': recycleBin,
  call,
  audit,
  heads,
  verify,
  backup,
  backups,
  compare,
  restore,
  drill,
  numbers,
  rules,
  jobs,
  outbox,
  metrics,
  templates,
  bill,
  learn,
  bench,
};
