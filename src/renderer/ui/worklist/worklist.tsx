import type { ReactNode } from 'react';
import styles from './worklist.module.css';

interface Props {
  readonly label: string;
  /** What there is to know of the whole list, above it. */
  readonly note?: string;
  /** The keys that its lines obey, in words. */
  readonly keys: string;
  /** `WorklistLine`s. */
  readonly children: ReactNode;
}

/** Things that somebody goes through one after another, each with what can be done about it at once. */
export function Worklist({ label, note, keys, children }: Props) {
  return (
    <>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={styles.list} aria-label={label}>
        {children}
      </ul>
      <p className={styles.note}>{keys}</p>
    </>
  );
}
