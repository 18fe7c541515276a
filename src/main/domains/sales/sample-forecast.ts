import type { SampleSize, SampleWriter } from '../../core/sample/sample.ts';
import { takeSnapshot } from './forecast/take-snapshot.ts';

/** So many weeks of snapshots; a large company's are large. */
const WEEKS: Readonly<Record<SampleSize, number>> = { S: 40, M: 14, L: 3 };

/** The pipeline as it stood every Monday of the last weeks. */
export function sampleForecast({ on, today, size }: SampleWriter): void {
  const last = Temporal.PlainDate.from(today);
  const monday = last.subtract({ days: last.dayOfWeek - 1 });
  for (let back = WEEKS[size] - 1; back >= 0; back--)
    on(monday.subtract({ weeks: back }).toString(), 'sales.pipelineSnapshot.take', takeSnapshot);
}
