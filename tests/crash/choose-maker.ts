import type { SeededRandom } from '../../src/main/core/sample/random.ts';
import type { CommandMaker } from './commands/command-maker.ts';
import { commandMakers } from './commands/index.ts';

const weighted: readonly CommandMaker[] = commandMakers.flatMap((maker) =>
  Array.from({ length: maker.weight ?? 1 }, () => maker),
);

/** The maker of the next random command, by weight. */
export function chooseMaker(random: SeededRandom): CommandMaker {
  const chosen = weighted[random.integer(0, weighted.length - 1)];
  if (!chosen) throw new Error('there are no commands');
  return chosen;
}
