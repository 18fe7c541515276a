import type { Recurring } from '../jobs/recurring.ts';
import { forgetUnmatchedRuns } from '../storage/rule-store.ts';
import { bySystem } from './follow-rule.ts';

const DAY = 86_400_000;
const KEPT_DAYS = 30;
const AT_ONCE = 1000;

/** Runs that came to nothing are forgotten after 30 days; what a rule did is kept. */
export const forgetRuns: Recurring = {
  name: 'core.forgetRuns',
  label: { zh: '清理规则日志', en: 'Tidying the log of rules' },
  every: DAY,
  run: async ({ workspace }) => {
    const before = workspace.clock() - KEPT_DAYS * DAY;
    let forgotten = AT_ONCE;
    while (forgotten === AT_ONCE)
      await bySystem(workspace, 'core.rule.skip', (work) => {
        forgotten = forgetUnmatchedRuns(work, before, AT_ONCE);
      });
  },
};
