import { quantityText, shortQuantity } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { ValueAxis } from './axes.tsx';
import type { Measure } from './chart-data.ts';
import styles from './plot.module.css';
import { Plot, usePlotWidth } from './plot.tsx';
import { plotArea } from './plot-area.ts';
import { leastStepOf, scaleOver } from './scale.ts';
import { type ScatterPoint, scatterOrder } from './scatter-model.ts';
import { looksOf } from './series-look.ts';
import { chartTexts } from './texts.ts';

export interface ScatterAxis {
  readonly name: string;
  readonly measure: Measure;
}

interface Props {
  readonly name: string;
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly height?: number;
}

const LOOK = looksOf([{ key: 'points', role: 'plain' }])[0];
const RADIUS = 4;

/** Two numbers of each thing against one another. Arrow keys go from left to right. */
export function ScatterChart({ name, points, x, y, height = 280 }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const plot = usePlotWidth();
  const wish = ({ measure }: ScatterAxis) => ({ fromZero: true, leastStep: leastStepOf(measure) });
  const short = (value: number, { measure }: ScatterAxis): string =>
    shortQuantity(value, measure.unit, measure.currency, format);
  const text = (value: number, { measure }: ScatterAxis): string =>
    quantityText(value, measure.unit, measure.currency, format);
  const ys = points.map((point) => point.y);
  const xs = points.map((point) => point.x);
  const labels = scaleOver(ys, wish(y), 0, 1).ticks.map((tick) => short(tick, y));
  const area = { ...plotArea(plot.width, height, labels), top: 26, bottom: height - 40 };
  const up = scaleOver(ys, wish(y), area.bottom, area.top);
  const along = scaleOver(xs, wish(x), area.left + RADIUS, area.right - RADIUS);
  const marks = scatterOrder(points).map((point, at) => ({
    id: point.key,
    along: at,
    across: 0,
    x: along.at(point.x),
    y: up.at(point.y),
    title: point.label,
    lines: [
      { name: x.name, text: text(point.x, x) },
      { name: y.name, text: text(point.y, y) },
    ],
    to: point.to,
  }));
  return (
    <Plot
      plot={plot}
      height={height}
      label={t('summary', { name, parts: t('scatterSays', { count: points.length }) })}
      marks={marks}
    >
      {(active) => (
        <>
          <ValueAxis area={area} scale={up} labels={labels} />
          <text x={0} y={12} className={styles.label}>
            {y.name}
          </text>
          <text x={area.right} y={height - 4} textAnchor="end" className={styles.label}>
            {x.name}
          </text>
          {along.ticks.map((tick) => (
            <text
              key={tick}
              x={along.at(tick)}
              y={area.bottom + 16}
              textAnchor="middle"
              className={styles.label}
            >
              {short(tick, x)}
            </text>
          ))}
          {marks.map((mark) => (
            <circle key={mark.id} cx={mark.x} cy={mark.y} r={RADIUS} fill={LOOK?.colour} fillOpacity={0.55} />
          ))}
          {active && <circle cx={active.x} cy={active.y} r={RADIUS + 4} className={styles.ring} />}
        </>
      )}
    </Plot>
  );
}
