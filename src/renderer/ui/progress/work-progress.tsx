import { Progress } from '@mantine/core';
import { useFormat } from '../format/use-format.ts';
import styles from './work-progress.module.css';

interface Props {
  readonly label: string;
  readonly done: number;
  /** How much there is in all; null while nobody knows. */
  readonly total: number | null;
}

/** How far work is, in numbers and as a bar. The bar of what nobody can measure moves instead. */
export function WorkProgress({ label, done, total }: Props) {
  const format = useFormat();
  const counted =
    total === null ? format.integer(done) : `${format.integer(done)} / ${format.integer(total)}`;
  const share = total === null || total === 0 ? 100 : Math.min(100, (done / total) * 100);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.label}>{label}</span>
        <span className="numeric">{counted}</span>
      </div>
      <Progress value={share} animated={total === null} aria-label={label} />
    </div>
  );
}
