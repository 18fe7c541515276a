import { IconCheck } from '@tabler/icons-react';
import clsx from 'clsx';
import styles from './steps.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
}

interface Props {
  /** What the steps lead through. */
  readonly label: string;
  readonly steps: readonly Step[];
  readonly current: string;
  /** Steps that the user may return to. */
  readonly open: readonly string[];
  readonly onGo: (id: string) => void;
}

/** Where one is in a piece of work of several steps; earlier ones can be returned to. */
export function Steps({ label, steps, current, open, onGo }: Props) {
  const now = steps.findIndex(({ id }) => id === current);
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map(({ id, label: name }, at) => {
          const done = at < now;
          const mark = (
            <>
              <span className={clsx(styles.mark, done && styles.done, at === now && styles.now)} aria-hidden>
                {done ? <IconCheck size={12} stroke={2.5} /> : at + 1}
              </span>
              {name}
            </>
          );
          return (
            <li key={id} className={styles.step}>
              {open.includes(id) && id !== current ? (
                <button type="button" className={styles.name} onClick={() => onGo(id)}>
                  {mark}
                </button>
              ) : (
                <span
                  className={clsx(styles.name, at === now && styles.here)}
                  aria-current={at === now ? 'step' : undefined}
                >
                  {mark}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
