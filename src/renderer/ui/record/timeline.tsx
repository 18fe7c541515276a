import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format.ts';
import styles from './timeline.module.css';

export interface TimelineItem {
  readonly id: string;
  readonly at: number;
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly body?: string;
  readonly by?: string;
  readonly action?: ReactNode;
}

/** What happened, newest first. */
export function Timeline({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly TimelineItem[];
}) {
  const format = useFormat();
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map(({ id, at, icon, title, body, by, action }) => (
        <li key={id} className={styles.item}>
          <span className={styles.icon} aria-hidden>
            {icon}
          </span>
          <div className={styles.text}>
            <div className={styles.title}>
              <span>{title}</span>
              {action}
            </div>
            {body && <p className={styles.body}>{body}</p>}
            <div className={styles.when}>
              <time dateTime={new Date(at).toISOString()}>{format.instant(at)}</time>
              {by && <span>{by}</span>}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
