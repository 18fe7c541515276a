import styles from './plot.module.css';
import type { PlotArea } from './plot-area.ts';

interface Props {
  readonly area: PlotArea;
  readonly y: number;
  readonly text: string;
}

/** A value that others are held against, named where it is drawn. */
export function ReferenceLine({ area, y, text }: Props) {
  return (
    <g>
      <line x1={area.left} x2={area.right} y1={y} y2={y} className={styles.reference} />
      <text x={area.right} y={y - 5} textAnchor="end" className={styles.haloed}>
        {text}
      </text>
    </g>
  );
}
