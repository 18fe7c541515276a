import { readBreakdown } from '../../src/main/core/metrics/breakdown.ts';
import type { Reading } from '../../src/main/core/metrics/metric.ts';
import { entitiesRead } from '../../src/main/core/metrics/metric-reach.ts';
import { readMetric, reportMetric } from '../../src/main/core/metrics/read-metric.ts';
import { figureOf } from '../../src/main/core/metrics/snapshots.ts';
import { lastGroup } from '../../src/main/core/storage/change-log.ts';
import { openPast } from '../../src/main/core/storage/past-records.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { Deal } from '../../src/main/domains/sales/index.ts';
import { metrics } from '../../src/main/rooms.ts';
import { benchWorkspace, closeDeals, fillDeals } from './bench-workspace.ts';
import { milliseconds, percentile, type Row, times } from './measure.ts';

const YEAR = { from: '2024-01-01', to: '2025-01-01' };
const CHANGED = 2_000;

/** A figure, its page and its past over a large table. */
export async function benchMetrics(count: number): Promise<Row[]> {
  const bench = await benchWorkspace();
  fillDeals(bench, count);
  closeDeals(bench);
  const workspace = bench.open();
  const seq = lastGroup(workspace.reader)?.seq ?? 0;
  const command = { action: 'sales.deal.update', actor: bench.actor, source: 'screen' as const };
  workspace.write(command, (work) => {
    const changed = work.sqlAll<{ id: string }>(
      "select id from deal where status = 'won' order by rid limit ?",
      [CHANGED],
    );
    for (const { id } of changed) work.update(Deal, id, { amount: 1 });
  });
  const reading: Reading = {
    reader: workspace.reader,
    scope: bench.scope(workspace),
    currency: 'CNY',
  };
  const rows: Row[] = [];
  const row = (what: string, limit: number, body: () => void): void => {
    const taken = percentile(times(5, body), 0.5);
    rows.push({
      what,
      measured: milliseconds(taken),
      ratio: '',
      budget: `≤ ${limit} ms`,
      within: taken <= limit,
    });
  };
  row(`four metrics of ${count} deals over a year, with trends`, 1000, () => {
    for (const metric of metrics.all) readMetric(metric, reading, YEAR, YEAR);
  });
  for (const metric of metrics.all)
    row(`page of ${metric.id}, ${count} deals`, 1000, () => {
      reportMetric(metric, reading, YEAR, YEAR);
    });
  const [sales] = metrics.all;
  if (sales)
    row(`${sales.id} by owner, ${count} deals`, 1000, () => {
      readBreakdown(sales, 'owner', YEAR, reading);
    });
  row(`four metrics as of ${CHANGED} changes ago, ${count} deals`, 5000, () => {
    const past = openPast(dataFile(bench.path), bench.key, {}, entitiesRead(metrics.all, reading), { seq });
    for (const metric of metrics.all) figureOf(metric, '2024-06-30', { ...reading, reader: past.reader });
    past.close();
  });
  workspace.close();
  return rows;
}
