import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import { buckets, type Window } from './window.ts';

export type MetricUnit = 'money' | 'days' | 'percent' | 'count';

export interface Companion {
  readonly label: LocalText;
  readonly value: number | null;
  readonly unit: MetricUnit;
  readonly currency?: string;
}

/** What one reading gives. `value` is null where the denominator is zero; money is in minor units. */
export interface Measured {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  /** Rows counted: what a click on the number opens. */
  readonly count: number;
  readonly currency: string | null;
  readonly companions: readonly Companion[];
}

/**
 * A number of the house, defined once: tile, drill-down, report and export all ask this. `rows` is the filter of the
 * rows it counts, `measure` reads it within the reader's rights.
 */
export interface Metric {
  readonly id: string;
  readonly label: LocalText;
  /** The definition in words. */
  readonly formula: LocalText;
  readonly unit: MetricUnit;
  /** Which way is good. */
  readonly direction: 'up' | 'down';
  readonly entity: string;
  readonly rows: (window: Window, currency: string) => Filter;
  readonly measure: (reader: Reader, scope: FilterScope, window: Window, currency: string) => Measured;
}

export interface MetricValue extends Measured {
  readonly id: string;
  readonly label: LocalText;
  readonly formula: LocalText;
  readonly unit: MetricUnit;
  readonly direction: 'up' | 'down';
  readonly entity: string;
  readonly filter: Filter;
  readonly trend: readonly TrendPoint[];
  /** Fewer than ten rows: the figure says little. */
  readonly sampleSmall: boolean;
}

export interface TrendPoint {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly filter: Filter;
}

const SMALL_SAMPLE = 10;

/** Reads a metric over a window, with its trend by month or quarter over `span`. */
export function readMetric(
  metric: Metric,
  reader: Reader,
  scope: FilterScope,
  window: Window,
  span: Window,
  currency: string,
): MetricValue {
  const { id, label, formula, unit, direction, entity } = metric;
  const measured = metric.measure(reader, scope, window, currency);
  return {
    id,
    label,
    formula,
    unit,
    direction,
    entity,
    ...measured,
    filter: metric.rows(window, currency),
    sampleSmall: measured.count > 0 && measured.count < SMALL_SAMPLE,
    trend: buckets(span, window.from === null && window.to === null).map(({ label: name, from, to }) => ({
      label: name,
      from,
      to,
      value: metric.measure(reader, scope, { from, to }, currency).value,
      filter: metric.rows({ from, to }, currency),
    })),
  };
}
