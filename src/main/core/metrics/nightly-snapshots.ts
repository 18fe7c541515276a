import { AppError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import { civilDate } from '../clock.ts';
import type { Recurring, RecurringDesk } from '../jobs/recurring.ts';
import { firstGroup } from '../storage/change-log.ts';
import { judge } from './alerts.ts';
import type { MetricCatalogue } from './metric-catalogue.ts';
import type { DayFigures, MetricTasks } from './metric-tasks.ts';
import { keepFigures, lastDay, missedDays } from './snapshots.ts';
import { dayAfter } from './window.ts';

const HOUR = 3_600_000;

/**
 * Freezes the figures of every day that has ended since the last snapshot, each as the records were at its end, and
 * judges those of the latest day by their alerts. A day too far back for the log is left out, and said at the end. A day is one unit of work; what was missed for longer than a day is
 * marked as reckoned afterwards.
 */
export async function takeSnapshots(
  { workspace, workers }: Pick<RecurringDesk, 'workspace' | 'workers'>,
  catalogue: MetricCatalogue,
  tasks: MetricTasks,
): Promise<void> {
  const { today, reader, facts } = workspace;
  const first = firstGroup(reader);
  if (!first) return;
  const yesterday = dayAfter(today, -1);
  let refusal: AppError | undefined;
  for (const day of missedDays(lastDay(reader), civilDate(first.at, facts.timeZone), today)) {
    const { logSeq, figures } = await workers
      .read(tasks.dayFigures, day, workspace, SYSTEM)
      .catch((error: unknown): DayFigures => {
        if (!(error instanceof AppError && error.code === 'pastTooFar')) throw error;
        refusal = error; // too much has happened since; the days after it may still be within reach
        return { day, logSeq: null, figures: [] };
      });
    if (logSeq === null) continue;
    await workspace.writeWhenFree(
      { action: 'core.metricSnapshot.take', actor: SYSTEM, source: 'system' },
      (work) => {
        keepFigures(work, day, figures, { logSeq, late: day < yesterday });
        if (day < yesterday) return;
        for (const { metric, shown, change } of figures)
          judge(work, catalogue.get(metric), day, { shown, change });
      },
    );
  }
  if (refusal) throw refusal;
}

/** Looks every hour whether a day has ended that no snapshot is kept of. */
export const nightlySnapshots = (catalogue: MetricCatalogue, tasks: MetricTasks): Recurring => ({
  name: 'core.metricSnapshots',
  label: { zh: '指标快照', en: 'Snapshots of metrics' },
  every: HOUR,
  run: (desk) => takeSnapshots(desk, catalogue, tasks),
});
