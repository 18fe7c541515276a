import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
}

/** Says what belongs here and offers the first step. */
export function EmptyState({ icon, title, hint, actions }: Props) {
  return (
    <div className={styles.empty}>
      {icon && <div className={styles.icon}>{icon}</div>}
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
