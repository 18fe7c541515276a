import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PASSPHRASE } from '../../core/workspace-for-test.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';

/** The oldest backup of the workspace; the prepared one has two. */
const backupIn = ({ folder }: Knowledge): string | undefined => {
  const [oldest] = readdirSync(join(folder, 'backups')).sort();
  return oldest && basename(oldest, '.vdesk');
};

/** Backups and restores. Long work has crash runs of its own; random work leaves it out. */
export const backupCommands: readonly CommandMaker[] = [
  { path: 'backup.start', weight: 0, receipt: false, make: () => ({}) },
  { path: 'backup.settings', make: (random) => ({ hourly: random.chance(0.5) }) },
  {
    path: 'backup.restore',
    weight: 0,
    receipt: false,
    make: (_random, knowledge) => ({ backup: backupIn(knowledge), name: knowledge.fresh('恢复') }),
  },
  { path: 'backup.delete', weight: 0, make: (_random, knowledge) => ({ backup: backupIn(knowledge) }) },
  { path: 'backup.drill', weight: 0, receipt: false, make: () => ({}) },
  {
    path: 'backup.rescue',
    weight: 0,
    receipt: false,
    locked: true,
    make: (_random, knowledge) => ({
      backup: backupIn(knowledge),
      name: knowledge.fresh('救回'),
      passphrase: PASSPHRASE,
    }),
  },
];
