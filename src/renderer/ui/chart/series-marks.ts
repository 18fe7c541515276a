import type { Format } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import type { ChartData } from './chart-data.ts';
import type { Mark } from './mark.ts';

/** What is said of the value of a series in a category. */
export function seriesMark(
  data: ChartData,
  category: number,
  series: number,
  place: { readonly x: number; readonly y: number },
  format: Format,
): Mark {
  const { measure } = data;
  const own = data.series[series];
  const value = own?.values[category] ?? 0;
  const text = quantityText(value, measure.unit, measure.currency, format);
  return {
    id: `${category}/${series}`,
    along: category,
    across: series,
    ...place,
    title: data.categories[category]?.label ?? '',
    lines: [{ name: own?.name ?? '', text }],
    to: own?.to?.[category],
  };
}
