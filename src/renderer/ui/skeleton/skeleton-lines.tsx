import clsx from 'clsx';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './skeleton.module.css';
import { usePatience } from './use-patience.ts';

interface Props {
  /** How many lines the text will have. */
  readonly count: number;
}

const at = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Holds the place of text that is on its way, as high as it will be. */
export function SkeletonLines({ count }: Props) {
  const t = useTexts(uiTexts);
  const long = usePatience();
  return (
    <div className={clsx(styles.lines, long && styles.seen)} role="status" aria-label={t('loading')}>
      {at(count).map((index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  );
}

/** Holds the place of a grid: its head and as many rows. */
export function SkeletonGrid({ count }: Props) {
  const t = useTexts(uiTexts);
  const long = usePatience();
  return (
    <div className={clsx(styles.grid, long && styles.seen)} role="status" aria-label={t('loading')}>
      {at(count + 1).map((index) => (
        <span key={index} className={styles.row}>
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.line} />
        </span>
      ))}
    </div>
  );
}

/** Holds the place of a row of metric tiles. */
export function SkeletonTiles({ count }: Props) {
  const t = useTexts(uiTexts);
  const long = usePatience();
  return (
    <div className={clsx(styles.tiles, long && styles.seen)} role="status" aria-label={t('loading')}>
      {at(count).map((index) => (
        <span key={index} className={styles.tile}>
          <span className={styles.line} />
          <span className={clsx(styles.line, styles.figure)} />
        </span>
      ))}
    </div>
  );
}
