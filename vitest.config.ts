import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const LONGEST = [
  'crash/full-disk',
  'router/repeated-commands',
  'crash/crash',
  'storage/flipped-bytes',
  'cli/command-line',
  'crash/backup-crash',
  'fuzz/ipc-fuzz',
  'rules/rule-engine',
  'crash/rule-crash',
  'crash/mail-crash',
];

const turn = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}.test`));
  return at < 0 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => turn(a) - turn(b));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/electron/**', 'tests/bench/**', '**/node_modules/**'],
    globalSetup: 'tests/bundled-worker.ts',
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
  },
});
