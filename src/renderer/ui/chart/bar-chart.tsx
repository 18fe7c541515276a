import { useId } from 'react';
import { shortQuantity } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { CategoryAxis, ValueAxis, ZeroLine } from './axes.tsx';
import { barPlaces, groupedBars, stackedBars } from './bar-model.ts';
import type { ChartData } from './chart-data.ts';
import { chartSummary } from './chart-summary.ts';
import { Legend } from './legend.tsx';
import styles from './plot.module.css';
import { Plot, usePlotWidth } from './plot.tsx';
import { plotArea } from './plot-area.ts';
import { ReferenceLine } from './reference-line.tsx';
import { leastStepOf, scaleOver } from './scale.ts';
import { looksOf } from './series-look.ts';
import { seriesMark } from './series-marks.ts';
import { chartTexts } from './texts.ts';
import { Textures, textureId } from './textures.tsx';

interface Props {
  readonly data: ChartData;
  /** True where the series are parts of a whole, one on the other. */
  readonly stacked?: boolean;
  readonly height?: number;
}

/** Values by category as upright bars, beside one another or stacked. */
export function BarChart({ data, stacked = false, height = 220 }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const picture = useId();
  const plot = usePlotWidth();
  const { categories, series, measure, references = [] } = data;
  const bars = stacked ? stackedBars(data) : groupedBars(data);
  const wish = { fromZero: true, leastStep: leastStepOf(measure) };
  const values = [...bars.map(({ to }) => to), ...references.map(({ value }) => value)];
  const text = (value: number): string => shortQuantity(value, measure.unit, measure.currency, format);
  const labels = scaleOver(values, wish, 0, 1).ticks.map(text);
  const area = plotArea(plot.width, height, labels);
  const scale = scaleOver(values, wish, area.bottom, area.top);
  const band = (area.right - area.left) / Math.max(1, categories.length);
  const places = barPlaces(band, stacked ? 1 : series.length);
  const looks = looksOf(series);
  const drawn = bars.map((bar) => {
    const [y, end] = [scale.at(bar.from), scale.at(bar.to)];
    const x = area.left + bar.category * band + places.left(stacked ? 0 : bar.series);
    const mark = seriesMark(
      data,
      bar.category,
      bar.series,
      { x: x + places.width / 2, y: Math.min(y, end) },
      format,
    );
    return { bar, mark, x, y: Math.min(y, end), height: Math.abs(end - y) };
  });
  return (
    <div>
      {series.length > 1 && <Legend names={series.map(({ name }) => name)} looks={looks} as="bars" />}
      <Plot
        plot={plot}
        height={height}
        label={chartSummary(data, format, t)}
        marks={drawn.map(({ mark }) => mark)}
        exact={stacked || series.length > 1}
      >
        {(active) => (
          <>
            <Textures picture={picture} looks={looks} />
            <ValueAxis area={area} scale={scale} labels={labels} />
            <CategoryAxis
              area={area}
              labels={categories.map(({ label }) => label)}
              at={(at) => area.left + (at + 0.5) * band}
            />
            {drawn.map(({ bar, mark, x, y, height: tall }) => (
              <rect
                key={mark.id}
                data-mark={mark.id}
                x={x + 0.5}
                y={y}
                width={Math.max(0.5, places.width - 1)}
                height={tall}
                rx={places.width > 8 ? 2 : 0}
                fill={`url(#${textureId(picture, bar.series)})`}
                className={active?.id === mark.id ? styles.active : styles.bar}
              />
            ))}
            <ZeroLine area={area} scale={scale} />
            {references.map(({ name, value }) => (
              <ReferenceLine key={name} area={area} y={scale.at(value)} text={`${name} ${text(value)}`} />
            ))}
          </>
        )}
      </Plot>
    </div>
  );
}
