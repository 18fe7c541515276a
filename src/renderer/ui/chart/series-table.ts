import { type Format, NOTHING } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import { type ChartData, sumOf } from './chart-data.ts';
import type { TableOfChart } from './chart-table.tsx';

/** The table of numbers by category and series; with a last line where they add up. */
export function seriesTable(data: ChartData, total: string, format: Format): TableOfChart {
  const { categories, series, measure, adds, categoryName } = data;
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? NOTHING
      : quantityText(value, measure.unit, measure.currency, format);
  return {
    columns: [{ header: categoryName }, ...series.map(({ name }) => ({ header: name, number: true }))],
    rows: categories.map(({ key, label }, at) => ({
      key,
      cells: [{ text: label }, ...series.map(({ values, to }) => ({ text: text(values[at]), to: to?.[at] }))],
    })),
    foot: adds && categories.length > 1 ? [total, ...series.map((each) => text(sumOf(each)))] : undefined,
  };
}
