import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Reader } from '../storage/reader.ts';
import type { Window } from './window.ts';

export const METRIC_UNITS = ['money', 'percent', 'days', 'hours', 'count', 'ratio'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Through whose eyes, from which records and in which currency a metric is read. */
export interface Reading {
  readonly reader: Reader;
  readonly scope: FilterScope;
  /** The company's; amounts in others are left out, as a reason of its own. */
  readonly currency: string;
}

/**
 * What each row gives. `sum` adds up a field: money in the company's currency, decimals exactly. `time` is what lies
 * between two dates or two moments of the row. A row that lacks what is asked of it is left out, as a reason of its own.
 */
export type Take =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly field: string }
  | { readonly kind: 'time'; readonly from: string; readonly to: string };

/** Rows of one kind of record, and what each gives. */
export interface Part {
  /** What the rows are: “赢单商机”, “Deals won”. */
  readonly label: LocalText;
  readonly entity: string;
  /**
   * The rows, whatever their date. Where only the window tells (“active at its end”), or where no filter can say it,
   * a function gives the filter; it may read, and name rows by their ids.
   */
  readonly rows: Filter | ((window: Window, reading: Reading) => Filter);
  /**
   * Kinds of record that the function reads; it then names rows by their ids alone. Who may not see those kinds does
   * not see the figure either.
   */
  readonly reads?: readonly string[];
  /** The date or instant that must fall within the window; absent for what stands as it stands. */
  readonly when?: string;
  readonly take: Take;
}

/** Rows that would count but for a reason. Tried in order: each row is left out once. */
export interface Exclusion {
  readonly id: string;
  readonly label: LocalText;
  /** Leaves out rows of this kind, wherever the metric counts them. */
  readonly entity: string;
  readonly rows: Filter;
}

/** A part divided by another, or a part alone. */
export interface Ratio {
  readonly unit: MetricUnit;
  readonly numerator: Part;
  /** `rows` is the number of rows of the numerator: the metric is then their mean. */
  readonly denominator?: Part | 'rows';
  /** In place of Σ: the value at this rank among the rows, 0.5 for the median. */
  readonly percentile?: number;
}

/** A second way to say it, shown beside. */
export interface Companion extends Ratio {
  readonly id: string;
  readonly label: LocalText;
}

/** How the figure can be told apart: by a reference, choice or text, or one reached through references. */
export interface Dimension {
  readonly id: string;
  readonly label: LocalText;
  readonly field: string;
  /** Where the denominator counts another kind of record: its field. */
  readonly denominatorField?: string;
}

export const ALERT_KINDS = ['below', 'above', 'falls', 'rises'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** When to raise an alert: past a threshold in the metric's unit, or a change in percent against the period before. */
export interface AlertRule {
  readonly kind: AlertKind;
  /** Decimal text. Money in minor units. */
  readonly threshold: string;
}

/** A target that the room keeps itself, such as quotas: it stands before one that was set on the metric's page. */
export interface Goal {
  /** In the unit of the metric; null where the room has none for the window. */
  readonly read: (window: Window, reading: Reading) => number | null;
  /** Said where targets are set on the metric's page. */
  readonly note: LocalText;
}

/**
 * A number of the house, defined once: tile, page, drill-down, report, export, alert and snapshot all ask this, and so
 * show the same. A definition that changes what is counted is a new version.
 */
export interface Metric extends Ratio {
  readonly id: string;
  readonly room: string;
  readonly label: LocalText;
  /** The definition in words. */
  readonly definition: LocalText;
  readonly version: number;
  /** What each later version changed. */
  readonly changes?: readonly { readonly version: number; readonly text: LocalText }[];
  /** Which way is good. */
  readonly direction: 'up' | 'down';
  readonly excluded?: readonly Exclusion[];
  readonly companions?: readonly Companion[];
  readonly dimensions?: readonly Dimension[];
  /**
   * The field that names a person in the rows the figure rests on: those of the denominator, where it has rows of its
   * own. A figure about fewer than five people is not shown.
   */
  readonly aboutPeople?: string;
  readonly alert?: AlertRule;
  readonly goal?: Goal;
}

/** Declares a metric. Throws where the definition contradicts itself. */
export function defineMetric(metric: Metric): Metric {
  const { id, version, changes = [], companions = [], percentile } = metric;
  if (!Number.isInteger(version) || version < 1) throw new Error(`${id}: a version counts from 1`);
  for (let each = 2; each <= version; each++)
    if (!changes.some((change) => change.version === each))
      throw new Error(`${id}: version ${each} does not say what changed`);
  for (const ratio of [metric, ...companions]) demandSense(id, ratio);
  if (metric.aboutPeople !== undefined)
    for (const companion of companions)
      if (basisOf(companion).entity !== basisOf(metric).entity)
        throw new Error(`${id}: ${companion.id} rests on rows that do not name people as it does`);
  if (percentile !== undefined && metric.dimensions?.length)
    throw new Error(`${id}: a percentile is not Σ ÷ Σ and cannot be told apart`);
  return metric;
}

/** The part whose rows a figure rests on. */
const basisOf = ({ numerator, denominator }: Ratio): Part =>
  denominator === undefined || denominator === 'rows' ? numerator : denominator;

function demandSense(id: string, { unit, numerator, denominator, percentile }: Ratio): void {
  if (percentile !== undefined && (percentile <= 0 || percentile >= 1))
    throw new Error(`${id}: a percentile lies between 0 and 1`);
  if (percentile !== undefined && (denominator !== undefined || numerator.take.kind === 'count'))
    throw new Error(`${id}: a percentile is taken of a value of each row, without denominator`);
  if (unit === 'percent' && (denominator === undefined || denominator === 'rows'))
    throw new Error(`${id}: a percentage needs a denominator`);
}
