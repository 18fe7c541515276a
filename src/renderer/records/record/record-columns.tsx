import type { ReactNode } from 'react';
import styles from './record-columns.module.css';

interface Props {
  readonly main: ReactNode;
  readonly side: ReactNode;
}

/** The two columns of a record's page: what it is at the left, what happened to it at the right. */
export function RecordColumns({ main, side }: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <div className={styles.stack}>{side}</div>
    </div>
  );
}
