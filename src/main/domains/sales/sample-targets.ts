import { setTarget } from '../../core/metrics/targets.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { averageContractValue, winRate } from './metrics.ts';

/** What the sales lead means to reach: the win rate and the value of a contract by year. Sales are asked for by quotas. */
export function sampleTargets({ first, today, on }: SampleWriter): void {
  const begun = Number(first.slice(0, 4));
  for (let year = begun; year <= Number(today.slice(0, 4)); year++)
    on(year === begun ? first : `${year}-01-04`, 'core.metric.target', (work) => {
      setTarget(work, winRate, String(year), '60', {});
      setTarget(work, averageContractValue, String(year), '20000000', {});
    });
}
