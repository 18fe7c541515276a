import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

interface Props {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something to know before relying on what the screen shows; nothing has failed. */
export function Banner({ children, action }: Props) {
  return (
    <div className={styles.banner} role="note">
      <IconInfoCircle size={16} className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
