import { noDataText, quantityText, shortQuantity } from '../format/quantity-text.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import type { Measure } from './chart-data.ts';
import { gaugePart, gaugePath, gaugePoint } from './gauge-arc.ts';
import styles from './gauge-chart.module.css';
import { chartTexts } from './texts.ts';

interface Props {
  readonly name: string;
  /** Null where there is none. */
  readonly value: number | null;
  readonly target: number;
  readonly least?: number;
  readonly most: number;
  readonly measure: Measure;
  /** Whether more is better. */
  readonly direction: 'up' | 'down';
}

/** One value against its target on a half circle; the words under it say the same. */
export function GaugeChart({ name, value, target, least = 0, most, measure, direction }: Props) {
  const t = useTexts(chartTexts);
  const format = useFormat();
  const text = (number: number): string => quantityText(number, measure.unit, measure.currency, format);
  const short = (number: number): string => shortQuantity(number, measure.unit, measure.currency, format);
  const said =
    value === null ? noDataText(format) : t('gaugeSays', { value: text(value), target: text(target) });
  const reached = value !== null && (direction === 'up' ? value >= target : value <= target);
  const [inner, outer] = [
    gaugePoint(gaugePart(target, least, most), 58),
    gaugePoint(gaugePart(target, least, most), 82),
  ];
  return (
    <figure className={styles.gauge}>
      <svg viewBox="-92 -90 184 112" className={styles.picture} role="img" aria-label={`${name}: ${said}`}>
        <path d={gaugePath(1)} className={styles.track} />
        {value !== null && (
          <path
            d={gaugePath(gaugePart(value, least, most))}
            className={styles.value}
            data-reached={reached || undefined}
          />
        )}
        <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className={styles.target} />
        <text x={-70} y={18} textAnchor="middle" className={styles.end}>
          {short(least)}
        </text>
        <text x={70} y={18} textAnchor="middle" className={styles.end}>
          {short(most)}
        </text>
        <text x={0} y={-8} textAnchor="middle" className={styles.number}>
          {value === null ? '—' : short(value)}
        </text>
      </svg>
      <figcaption className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span>{said}</span>
      </figcaption>
    </figure>
  );
}
