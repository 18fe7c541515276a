import type { Format } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import type { Say } from '../language/use-texts.ts';
import { type ChartData, type ChartSeries, sumOf } from './chart-data.ts';
import type { chartTexts } from './texts.ts';

export type SayChart = Say<NonNullable<typeof chartTexts.key>>;

/** More series than this are left to the table. */
const MOST_SERIES = 4;

/** A chart in a sentence, for who does not see it: how many, the highest, the lowest, the sum. */
export function chartSummary(data: ChartData, format: Format, t: SayChart): string {
  const said = data.series.slice(0, MOST_SERIES).flatMap((series) => {
    const text = seriesSummary(data, series, format, t);
    if (text === null) return [];
    return data.series.length === 1 ? [text] : [t('summary', { name: series.name, parts: text })];
  });
  const separator = format.language === 'zh' ? '；' : '; ';
  return said.length === 0
    ? t('summaryEmpty', { name: data.name })
    : t('summary', { name: data.name, parts: said.join(separator) });
}

function seriesSummary(data: ChartData, series: ChartSeries, format: Format, t: SayChart): string | null {
  const { categories, measure, adds } = data;
  let [most, least] = [-1, -1];
  let count = 0;
  series.values.forEach((value, at) => {
    if (value === null) return;
    count += 1;
    if (most < 0 || value > (series.values[most] ?? 0)) most = at;
    if (least < 0 || value < (series.values[least] ?? 0)) least = at;
  });
  if (count === 0) return null;
  const text = (value: number | null | undefined): string =>
    quantityText(value ?? 0, measure.unit, measure.currency, format);
  const names = {
    count,
    most: categories[most]?.label ?? '',
    mostValue: text(series.values[most]),
    least: categories[least]?.label ?? '',
    leastValue: text(series.values[least]),
  };
  if (count === 1) return t('single', names);
  const sum = adds ? sumOf(series) : null;
  const comma = format.language === 'zh' ? '，' : ', ';
  return t('extent', names) + (sum === null ? '' : comma + t('sum', { value: text(sum) }));
}
