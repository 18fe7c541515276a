import { shortQuantity } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { CategoryAxis, ValueAxis } from './axes.tsx';
import { type ChartData, valuesOf } from './chart-data.ts';
import { chartSummary } from './chart-summary.ts';
import { fitText } from './fit-text.ts';
import { Legend } from './legend.tsx';
import { linePath, spreadLabels } from './line-path.ts';
import styles from './plot.module.css';
import { Plot, usePlotWidth } from './plot.tsx';
import { plotArea } from './plot-area.ts';
import { ReferenceLine } from './reference-line.tsx';
import { leastStepOf, scaleOver } from './scale.ts';
import { looksOf } from './series-look.ts';
import { seriesMark } from './series-marks.ts';
import { chartTexts } from './texts.ts';

interface Props {
  readonly data: ChartData;
  readonly height?: number;
}

/** More points than this are a line only. */
const MOST_DOTS = 40;
/** More lines than this are named above, not at their ends. */
const MOST_END_LABELS = 5;
const LINE_HEIGHT = 14;

/** Values in their order as lines; a gap stays a gap. Each line is named where it ends. */
export function LineChart({ data, height = 220 }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const plot = usePlotWidth();
  const { categories, series, measure, references = [] } = data;
  const wish = { fromZero: true, leastStep: leastStepOf(measure) };
  const values = [...valuesOf(data), ...references.map(({ value }) => value)];
  const text = (value: number): string => shortQuantity(value, measure.unit, measure.currency, format);
  const labels = scaleOver(values, wish, 0, 1).ticks.map(text);
  const atEnds = series.length > 1 && series.length <= MOST_END_LABELS;
  const area = plotArea(plot.width, height, labels, atEnds ? series.map(({ name }) => name) : []);
  const scale = scaleOver(values, wish, area.bottom, area.top);
  const band = (area.right - area.left) / Math.max(1, categories.length);
  const looks = looksOf(series);
  const lines = series.map(({ values: own }) =>
    categories.map((_, at) => {
      const value = own[at] ?? null;
      return value === null ? null : { x: area.left + (at + 0.5) * band, y: scale.at(value) };
    }),
  );
  const marks = lines.flatMap((points, at) =>
    points.flatMap((point, category) => (point ? [seriesMark(data, category, at, point, format)] : [])),
  );
  const ends = spreadLabels(
    lines.map((points) => points.findLast((point) => point !== null)?.y ?? area.bottom),
    LINE_HEIGHT,
    area.top,
    area.bottom,
  );
  // a point between two gaps has no line to be seen by
  const isAlone = (points: (typeof lines)[number], at: number): boolean => !points[at - 1] && !points[at + 1];
  return (
    <div>
      {series.length > MOST_END_LABELS && (
        <Legend names={series.map(({ name }) => name)} looks={looks} as="lines" />
      )}
      <Plot plot={plot} height={height} label={chartSummary(data, format, t)} marks={marks}>
        {(active) => (
          <>
            <ValueAxis area={area} scale={scale} labels={labels} />
            <CategoryAxis
              area={area}
              labels={categories.map(({ label }) => label)}
              at={(at) => area.left + (at + 0.5) * band}
            />
            {lines.map((points, at) => (
              <g key={series[at]?.key}>
                <path
                  d={linePath(points)}
                  className={styles.line}
                  stroke={looks[at]?.colour}
                  strokeDasharray={series.length > 1 ? looks[at]?.dash : undefined}
                />
                {points.map((point, category) =>
                  point && (points.length <= MOST_DOTS || isAlone(points, category)) ? (
                    <circle
                      // biome-ignore lint/suspicious/noArrayIndexKey: two categories may read alike
                      key={category}
                      cx={point.x}
                      cy={point.y}
                      r={isAlone(points, category) ? 4 : 2.5}
                      fill={looks[at]?.colour}
                    />
                  ) : null,
                )}
                {atEnds && (
                  <text
                    x={area.right + 6 - band / 2}
                    y={ends[at]}
                    dominantBaseline="central"
                    className={styles.haloed}
                  >
                    {fitText(series[at]?.name ?? '', plot.width - area.right - 6 + band / 2)}
                  </text>
                )}
              </g>
            ))}
            {references.map(({ name, value }) => (
              <ReferenceLine key={name} area={area} y={scale.at(value)} text={`${name} ${text(value)}`} />
            ))}
            {active && <circle cx={active.x} cy={active.y} r={6} className={styles.ring} />}
          </>
        )}
      </Plot>
    </div>
  );
}
