import type { CommandMaker } from './command-maker.ts';

/** Targets and alerts of metrics, and their tables as files. */
export const metricCommands: readonly CommandMaker[] = [
  {
    path: 'metrics.setTarget',
    make: (random) => ({
      id: `SAL-K${random.integer(1, 4)}`,
      period: `2026-0${random.integer(1, 9)}`,
      value: random.chance(0.2) ? null : String(random.integer(1, 100_000)),
    }),
  },
  {
    path: 'metrics.setAlert',
    make: (random) => ({
      id: `SAL-K${random.integer(1, 4)}`,
      rule: random.chance(0.2) ? null : { kind: 'below', threshold: String(random.integer(1, 100)) },
    }),
  },
  {
    path: 'metrics.export',
    weight: 0,
    receipt: false,
    make: () => ({ id: 'SAL-K1', what: 'trend', format: 'csv' }),
  },
];
