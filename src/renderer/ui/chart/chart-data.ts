import type { QuantityUnit } from '../format/quantity-text.ts';
import type { SeriesRole } from './series-look.ts';

/** What the numbers of a chart are. */
export interface Measure {
  readonly unit: QuantityUnit;
  readonly currency: string | null;
}

export interface ChartCategory {
  readonly key: string;
  readonly label: string;
}

export interface ChartSeries {
  /** What it is, always the same: its colour follows from it. */
  readonly key: string;
  readonly name: string;
  /** Where the colour says a state or a direction of money. */
  readonly role?: SeriesRole;
  /** One for each category; a gap where there is none. */
  readonly values: readonly (number | null)[];
  /** Where the rows behind each value are. */
  readonly to?: readonly (string | undefined)[];
}

/** A value to reach, or one of another time. */
export interface Reference {
  readonly name: string;
  readonly value: number;
}

/** Numbers by category and series, apart from how they are drawn. */
export interface ChartData {
  /** What is measured. */
  readonly name: string;
  /** What the categories are: the head of their column. */
  readonly categoryName: string;
  readonly measure: Measure;
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
  /** True where the values may be added up. */
  readonly adds: boolean;
  /** What the values are held against, drawn as lines across. */
  readonly references?: readonly Reference[];
}

/** All values there are. */
export const valuesOf = ({ series }: Pick<ChartData, 'series'>): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** The sum of a series; null where it has no value at all. */
export function sumOf({ values }: Pick<ChartSeries, 'values'>): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
}
