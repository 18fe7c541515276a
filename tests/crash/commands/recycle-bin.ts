import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';

/** Records without numbers: what is purged leaves a gap in a series, and the gap report says so elsewhere. */
const KINDS = ['activity', 'contact', 'product'] as const;

const inTheBin =
  (more: object) =>
  (random: SeededRandom, { anyId }: Knowledge): object | undefined => {
    for (const entity of KINDS) {
      const id = anyId(random, `select id from "${entity}" where deletedAt is not null`);
      if (id !== undefined) return { records: [{ entity, id }], ...more };
    }
    return undefined;
  };

export const recycleBinCommands: readonly CommandMaker[] = [
  { path: 'recycleBin.restore', make: inTheBin({}) },
  { path: 'recycleBin.purge', make: inTheBin({ reason: '录错了' }) },
  { path: 'recycleBin.setDays', make: (random) => ({ days: random.integer(20, 40) }) },
];
