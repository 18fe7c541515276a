import type { CommandMaker } from './command-maker.ts';

/** Looking at the log, and taking it out. Each export is a file and an entry of its own. */
export const auditCommands: readonly CommandMaker[] = [
  { path: 'audit.startCheck', weight: 0, receipt: false, make: () => ({}) },
  { path: 'audit.export', weight: 0, receipt: false, anew: true, make: () => ({ format: 'csv' }) },
  {
    path: 'audit.heads.export',
    weight: 0,
    receipt: false,
    anew: true,
    make: () => ({ from: '2020-01-01', to: '2030-01-01', format: 'csv' }),
  },
];
