import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { changePercent, comparedWindow } from './comparison.ts';
import { measure } from './measure.ts';
import type { Metric, Reading } from './metric.ts';
import { MetricSnapshot } from './metric-entities.ts';
import { sumText } from './reckon.ts';
import { dayAfter, monthOf, type Span } from './window.ts';

const builder = queryBuilder<TablesOf<typeof MetricSnapshot>>();

/** A figure of the whole company at the end of a day, over the month that the day lies in. Plain data. */
export interface Figure {
  readonly metric: string;
  readonly definition: number;
  readonly window: Span;
  readonly shown: string | null;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly count: number;
  readonly currency: string | null;
  /** Against the month before, in percent; decimal text. */
  readonly change: string | null;
}

/** The figure that a snapshot of a day keeps. */
export function figureOf(metric: Metric, day: string, reading: Reading): Figure {
  const window = monthOf(day);
  const { value, shown, numerator, divisor, basis, withheld } = measure(metric, window, reading);
  const before = comparedWindow(window, 'previous', day);
  const change = before && changePercent(measure(metric, before, reading).value, value);
  return {
    metric: metric.id,
    definition: metric.version,
    window,
    shown,
    numerator: withheld ? '0' : sumText(numerator.sum),
    denominator: withheld || divisor === null ? null : sumText(divisor),
    count: withheld ? 0 : basis.count,
    currency: metric.unit === 'money' ? reading.currency : null,
    change: change === null ? null : change.toFixed(6),
  };
}

export type Snapshot = RowOf<typeof MetricSnapshot>;
export type Grain = Snapshot['grain'];

/** Snapshots of a metric, the newest first. */
export const snapshotsOf = (reader: RecordReader, metric: string, grain: Grain, limit: number): Snapshot[] =>
  reader.all(
    builder
      .selectFrom('metricSnapshot')
      .selectAll()
      .where('metric', '=', metric)
      .where('grain', '=', grain)
      .orderBy('day', 'desc')
      .limit(limit),
  ) as unknown as Snapshot[];

/** The snapshot that froze a month; undefined where none did. */
export const snapshotOfMonth = (reader: RecordReader, metric: string, { from }: Span): Snapshot | undefined =>
  reader.first(
    builder
      .selectFrom('metricSnapshot')
      .selectAll()
      .where('metric', '=', metric)
      .where('grain', '=', 'month')
      .where('windowFrom', '=', from),
  ) as unknown as Snapshot | undefined;

/** The last day of which any snapshot was kept. */
export const lastDay = (reader: RecordReader): string | null =>
  reader.first(
    builder.selectFrom('metricSnapshot').select(({ fn }) => fn.max<string | null>('day').as('day')),
  )?.day ?? null;

const isMonthEnd = (day: string): boolean => dayAfter(day).endsWith('-01');

const isKept = (work: Work, metric: string, grain: Grain, day: string): boolean =>
  work.first(
    builder
      .selectFrom('metricSnapshot')
      .select('id')
      .where('metric', '=', metric)
      .where('grain', '=', grain)
      .where('day', '=', day),
  ) !== undefined;

/** Keeps figures of a day, those of a month's last day for the month too. Those that are kept already stay as they are. */
export function keepFigures(
  work: Work,
  day: string,
  figures: readonly Figure[],
  { logSeq, late }: { readonly logSeq: number; readonly late: boolean },
): void {
  const grains: readonly Grain[] = isMonthEnd(day) ? ['day', 'month'] : ['day'];
  for (const figure of figures)
    for (const grain of grains) {
      if (isKept(work, figure.metric, grain, day)) continue;
      work.insert(MetricSnapshot, {
        metric: figure.metric,
        definition: figure.definition,
        grain,
        day,
        windowFrom: figure.window.from,
        windowTo: figure.window.to,
        value: figure.shown,
        numerator: figure.numerator,
        denominator: figure.denominator,
        rowCount: figure.count,
        currency: figure.currency,
        logSeq,
        takenAt: work.now,
        late: late ? 1 : 0,
      });
    }
}

/** Days that are caught up with singly; of those before, only the ends of months. */
const DAYS_BACK = 31;
const MOST_DAYS = 800;

/**
 * The days since the last snapshot that want one, the oldest first. Before the first snapshot: yesterday, and the ends of
 * the months since the workspace was begun.
 */
export function missedDays(last: string | null, begun: string, today: string): string[] {
  const yesterday = dayAfter(today, -1);
  const singly = last === null ? yesterday : dayAfter(yesterday, 1 - DAYS_BACK);
  const days: string[] = [];
  let day = [last === null ? begun : dayAfter(last), dayAfter(today, -MOST_DAYS)].sort().at(-1) ?? today;
  for (; day <= yesterday; day = dayAfter(day)) if (day >= singly || isMonthEnd(day)) days.push(day);
  return days;
}
