import { fitText, labelEvery } from './fit-text.ts';
import styles from './plot.module.css';
import type { PlotArea } from './plot-area.ts';
import type { Scale } from './scale.ts';

const WIDEST_LABEL = 110;

/** Lines across at round numbers, with the numbers left of them. */
export function ValueAxis({
  area,
  scale,
  labels,
}: {
  readonly area: PlotArea;
  readonly scale: Scale;
  readonly labels: readonly string[];
}) {
  return (
    <g>
      {scale.ticks.map((tick, at) => (
        <g key={tick}>
          <line
            x1={area.left}
            x2={area.right}
            y1={scale.at(tick)}
            y2={scale.at(tick)}
            className={tick === 0 ? styles.zero : styles.grid}
          />
          <text
            x={area.left - 8}
            y={scale.at(tick)}
            dominantBaseline="central"
            textAnchor="end"
            className={styles.label}
          >
            {labels[at]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The categories below, as many of them as have room. */
export function CategoryAxis({
  area,
  labels,
  at,
}: {
  readonly area: PlotArea;
  readonly labels: readonly string[];
  /** The place of the middle of a category. */
  readonly at: (category: number) => number;
}) {
  const band = (area.right - area.left) / Math.max(1, labels.length);
  const every = labelEvery(labels, band, WIDEST_LABEL);
  return (
    <g>
      {labels.map((label, category) =>
        category % every === 0 ? (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: two categories may read alike
            key={category}
            x={at(category)}
            y={area.bottom + 16}
            textAnchor="middle"
            className={styles.label}
          >
            {fitText(label, Math.max(WIDEST_LABEL, band - 8))}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** The line that bars stand on, drawn over their edges. */
export function ZeroLine({ area, scale }: { readonly area: PlotArea; readonly scale: Scale }) {
  return <line x1={area.left} x2={area.right} y1={scale.at(0)} y2={scale.at(0)} className={styles.zero} />;
}
