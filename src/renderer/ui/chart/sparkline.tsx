import { linePath } from './line-path.ts';
import styles from './sparkline.module.css';

interface Props {
  readonly values: readonly (number | null)[];
}

const WIDTH = 120;
const HEIGHT = 30;
const EDGE = 3;

/** The shape of a trend; the numbers are in the tile and its drill-down. A gap stays a gap. */
export function Sparkline({ values }: Props) {
  const present = values.filter((value): value is number => value !== null);
  if (present.length < 2)
    return <svg className={styles.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" />;
  const least = Math.min(...present);
  const span = Math.max(...present) - least || 1;
  const x = (at: number): number => EDGE + (at / (values.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => HEIGHT - EDGE - ((value - least) / span) * (HEIGHT - 2 * EDGE);
  const points = values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) }));
  const end = points.findLast((point) => point !== null);
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      <path
        d={linePath(points)}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
      {/* a point drawn as a stroke stays round while the picture is stretched */}
      {end && (
        <path
          d={`M${end.x} ${end.y}h0`}
          stroke="currentColor"
          strokeWidth={5}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
