import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './problem-notice.module.css';

interface Props {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** The sentence of a refusal, in its place on the screen. */
export function ProblemNotice({ children, action }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <IconAlertCircle size={16} className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
