import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { COMPARISONS, type ComparisonKind, changePercent, comparedWindow } from './comparison.ts';
import { countedRows } from './counted-rows.ts';
import {
  type Measured,
  type MeasuredCompanion,
  type MeasuredExclusion,
  measure,
  measureCompanion,
  measureExclusions,
} from './measure.ts';
import type { Metric, MetricUnit, Part, Reading } from './metric.ts';
import { mayReadRatio } from './metric-reach.ts';
import type { Working } from './reckon.ts';
import { buckets, type Span, type Window } from './window.ts';

export interface TrendPoint extends Span {
  readonly label: string;
  readonly value: number | null;
  readonly shown: string | null;
  readonly filter: Filter;
}

/** A figure as its tile shows it: what it is, the value over a window, and how it went. */
export interface MetricValue {
  readonly id: string;
  readonly room: string;
  readonly label: LocalText;
  readonly definition: LocalText;
  readonly version: number;
  readonly unit: MetricUnit;
  readonly direction: 'up' | 'down';
  /** The nearest number, null where the denominator is zero; money in minor units. */
  readonly value: number | null;
  /** The same, rounded as it is shown; decimal text. */
  readonly shown: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly working: Working | null;
  readonly currency: string | null;
  /** The rows the figure rests on: what a click on the number opens. */
  readonly entity: string;
  readonly filter: Filter;
  readonly count: number;
  /** Fewer than ten rows: the figure says little. */
  readonly sampleSmall: boolean;
  /** About fewer than five people: nothing is shown. */
  readonly withheld: boolean;
  readonly companions: readonly MeasuredCompanion[];
  readonly excluded: readonly MeasuredExclusion[];
  readonly trend: readonly TrendPoint[];
}

/** A figure as its page shows it. */
export interface MetricReport extends MetricValue {
  readonly parts: readonly ReportedPart[];
  readonly comparisons: readonly Comparison[];
}

/** Rows of a figure, to be opened: the numerator's, the denominator's. */
export interface ReportedPart {
  readonly id: 'numerator' | 'denominator';
  readonly label: LocalText;
  readonly entity: string;
  readonly filter: Filter;
  /** The fields that decide: when the row counts, and what it gives. */
  readonly fields: readonly string[];
  readonly count: number;
  /** What they add up to: minor units, days, milliseconds or a number, as the part takes them. */
  readonly sum: number;
}

export interface Comparison extends Span {
  readonly kind: ComparisonKind;
  readonly value: number | null;
  readonly shown: string | null;
  /** In percent of the other value; null where that is zero or absent. */
  readonly change: number | null;
  readonly difference: number | null;
}

const SMALL_SAMPLE = 10;

const asNumber = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number =>
  Number(numerator) / Number(denominator);

/** True where a window can be asked about the past: what stands as it stands has no trend but in its snapshots. */
export const isDated = ({ numerator: { when, rows } }: Metric): boolean =>
  when !== undefined || typeof rows === 'function';

/** Reads a metric over a window, with its trend by month or quarter over `span`. */
export function readMetric(metric: Metric, reading: Reading, window: Window, span: Window): MetricValue {
  return tileOf(metric, measure(metric, window, reading), reading, window, span);
}

function tileOf(
  metric: Metric,
  measured: Measured,
  reading: Reading,
  window: Window,
  span: Window,
): MetricValue {
  const { id, room, label, definition, version, unit, direction, companions = [] } = metric;
  const { basis, numerator, divisor, withheld } = measured;
  const trendOf =
    withheld || !isDated(metric) ? [] : buckets(span, window.from === null && window.to === null);
  return {
    id,
    room,
    label,
    definition,
    version,
    unit,
    direction,
    value: measured.value,
    shown: measured.shown,
    numerator: withheld ? 0 : asNumber(numerator.sum),
    denominator: withheld || divisor === null ? null : asNumber(divisor),
    working: measured.working,
    currency: unit === 'money' ? reading.currency : null,
    entity: basis.rows.entity,
    filter: basis.rows.counted,
    count: withheld ? 0 : basis.count,
    sampleSmall: !withheld && basis.count > 0 && basis.count < SMALL_SAMPLE,
    withheld,
    companions: withheld
      ? []
      : companions
          .filter((companion) => mayReadRatio(metric, companion, reading))
          .map((companion) => measureCompanion(companion, metric, window, reading)),
    excluded: withheld ? [] : measureExclusions(measured, reading),
    trend: trendOf.map(({ label: name, from, to }) => {
      const point = measure(metric, { from, to }, reading);
      return {
        label: name,
        from,
        to,
        value: point.value,
        shown: point.shown,
        filter: point.basis.rows.counted,
      };
    }),
  };
}

function decidingFields({ when, take }: Part): string[] {
  const taken = take.kind === 'sum' ? [take.field] : take.kind === 'time' ? [take.from, take.to] : [];
  return [...new Set([...taken, ...(when === undefined ? [] : [when])])];
}

/** Everything the page of a metric says of one window. */
export function reportMetric(metric: Metric, reading: Reading, window: Window, span: Window): MetricReport {
  const measured = measure(metric, window, reading);
  const value = tileOf(metric, measured, reading, window, span);
  const { numerator, denominator } = measured;
  const parts: ReportedPart[] = [{ part: numerator, id: 'numerator' as const }]
    .concat(
      denominator === null || denominator === 'rows'
        ? []
        : [{ part: denominator, id: 'denominator' as never }],
    )
    .map(({ part, id }) => ({
      id,
      label: part.part.label,
      entity: part.rows.entity,
      filter: part.rows.counted,
      fields: decidingFields(part.part),
      count: value.withheld ? 0 : part.count,
      sum: value.withheld ? 0 : asNumber(part.sum),
    }));
  return {
    ...value,
    parts,
    comparisons: value.withheld ? [] : compareMetric(metric, measured, reading, window),
  };
}

/** The figure beside that of the window before and that of a year earlier. */
export function compareMetric(
  metric: Metric,
  { value }: Measured,
  reading: Reading,
  window: Window,
): Comparison[] {
  if (!isDated(metric)) return [];
  const { today } = reading.scope.context;
  const yearBefore = comparedWindow(window, 'yearBefore', today);
  return COMPARISONS.flatMap((kind) => {
    const other = comparedWindow(window, kind, today);
    // the year before a year is said once
    if (!other || (kind === 'previous' && other.from === yearBefore?.from)) return [];
    const before = measure(metric, other, reading);
    if (before.withheld) return [];
    return [
      {
        kind,
        ...other,
        value: before.value,
        shown: before.shown,
        change: changePercent(before.value, value),
        difference: value === null || before.value === null ? null : value - before.value,
      },
    ];
  });
}

/** All rows that could count in any window: for the choice of one. */
export const everCounted = (metric: Metric, reading: Reading): Filter =>
  countedRows(metric.numerator, metric.excluded ?? [], { from: null, to: null }, reading).counted;
