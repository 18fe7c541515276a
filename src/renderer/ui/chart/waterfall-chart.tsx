import { useId } from 'react';
import { quantityText, shortQuantity } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { CategoryAxis, ValueAxis, ZeroLine } from './axes.tsx';
import { barPlaces } from './bar-model.ts';
import type { Measure } from './chart-data.ts';
import type { Mark } from './mark.ts';
import styles from './plot.module.css';
import { Plot, usePlotWidth } from './plot.tsx';
import { plotArea } from './plot-area.ts';
import { leastStepOf, scaleOver } from './scale.ts';
import { looksOf } from './series-look.ts';
import { chartTexts } from './texts.ts';
import { Textures, textureId } from './textures.tsx';
import { isSum, type WaterfallStep, waterfallBars } from './waterfall-model.ts';

interface Props {
  readonly name: string;
  readonly steps: readonly WaterfallStep[];
  readonly measure: Measure;
  readonly height?: number;
}

const LOOKS = looksOf([
  { key: 'sum', role: 'progress' },
  { key: 'added', role: 'in' },
  { key: 'taken', role: 'out' },
]);

/** How a sum became another: each change hangs where the one before ended, with its number over it. */
export function WaterfallChart({ name, steps, measure, height = 240 }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const picture = useId();
  const plot = usePlotWidth();
  const { unit, currency } = measure;
  const short = (value: number): string => shortQuantity(value, unit, currency, format);
  const text = (value: number): string => quantityText(value, unit, currency, format);
  const bars = waterfallBars(steps);
  const values = bars.flatMap(({ from, to }) => [from, to]);
  const wish = { fromZero: true, leastStep: leastStepOf(measure) };
  const labels = scaleOver(values, wish, 0, 1).ticks.map(short);
  const area = plotArea(plot.width, height, labels);
  const scale = scaleOver(values, wish, area.bottom, area.top + 10);
  const band = (area.right - area.left) / Math.max(1, bars.length);
  const places = barPlaces(band, 1);
  const drawn = bars.map(({ step, from, to }, at) => {
    const [y, end] = [scale.at(from), scale.at(to)];
    const x = area.left + at * band + places.left(0);
    const mark: Mark = {
      id: step.key,
      along: at,
      across: 0,
      x: x + places.width / 2,
      y: Math.min(y, end),
      title: step.label,
      lines: [
        ...(step.change === null ? [] : [{ name: t('change'), text: text(step.change) }]),
        { name: step.change === null ? t('total') : t('running'), text: text(to) },
      ],
      to: step.to,
    };
    return {
      step,
      mark,
      x,
      end,
      look: isSum(steps, at) ? 0 : (step.change ?? 0) < 0 ? 2 : 1,
      tall: Math.abs(end - y),
    };
  });
  const said = steps.length === 0 ? 'summaryEmpty' : 'summary';
  const parts = bars.map(({ step, to }) => `${step.label} ${text(step.change ?? to)}`);
  return (
    <Plot
      plot={plot}
      height={height}
      label={t(said, { name, parts: parts.join(format.language === 'zh' ? '，' : ', ') })}
      marks={drawn.map(({ mark }) => mark)}
    >
      {(active) => (
        <>
          <Textures picture={picture} looks={LOOKS} />
          <ValueAxis area={area} scale={scale} labels={labels} />
          <CategoryAxis
            area={area}
            labels={steps.map(({ label }) => label)}
            at={(at) => area.left + (at + 0.5) * band}
          />
          {drawn.map(({ step, mark, x, end, look, tall }, at) => (
            <g key={step.key}>
              {at + 1 < drawn.length && (
                <line x1={x} x2={x + band + places.width} y1={end} y2={end} className={styles.join} />
              )}
              <rect
                data-mark={mark.id}
                x={x}
                y={mark.y}
                width={places.width}
                height={Math.max(1, tall)}
                fill={`url(#${textureId(picture, look)})`}
                className={active?.id === mark.id ? styles.active : styles.bar}
              />
              <text x={mark.x} y={mark.y - 5} textAnchor="middle" className={styles.haloed}>
                {`${!isSum(steps, at) && (step.change ?? 0) > 0 ? '+' : ''}${short(step.change ?? bars[at]?.to ?? 0)}`}
              </text>
            </g>
          ))}
          <ZeroLine area={area} scale={scale} />
        </>
      )}
    </Plot>
  );
}
