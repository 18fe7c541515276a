import { setTarget } from '../../core/metrics/targets.ts';
import type { SampleWriter } from '../../core/sample/sample.ts';
import { averageContractValue, sales, winRate } from './metrics.ts';

/** Minor units for each month of the first year; more every year after. */
const FIRST_YEAR = 90_000_000;
const MORE_EVERY_YEAR = 40_000_000;

/** What the sales lead means to reach: sales by month, the win rate and the value of a contract by year. */
export function sampleTargets({ first, today, on }: SampleWriter): void {
  const begun = Number(first.slice(0, 4));
  for (let year = begun; year <= Number(today.slice(0, 4)); year++)
    on(year === begun ? first : `${year}-01-04`, 'core.metric.target', (work) => {
      const value = FIRST_YEAR + (year - begun) * MORE_EVERY_YEAR;
      for (let month = 1; month <= 12; month++)
        setTarget(work, sales, `${year}-${String(month).padStart(2, '0')}`, String(value), {});
      setTarget(work, winRate, String(year), '60', {});
      setTarget(work, averageContractValue, String(year), '20000000', {});
    });
}
