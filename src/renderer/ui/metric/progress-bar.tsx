import styles from './progress-bar.module.css';

interface Props {
  /** Past a hundred the bar is full; null where it cannot be said. */
  readonly percent: number | null;
  readonly text: string;
}

/** How much of a target is reached: a bar, and the same in words. */
export function ProgressBar({ percent, text }: Props) {
  const width = Math.max(0, Math.min(100, percent ?? 0));
  return (
    <div className={styles.progress}>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${width}%` }} />
      </div>
      <span className={styles.text}>{text}</span>
    </div>
  );
}
