import { IconInfoCircle } from '@tabler/icons-react';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './problem-notice.module.css';

/** Something worth doing that is no error and does not press. */
export function CalmNotice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={clsx(styles.notice, styles.calm)} role="note">
      <IconInfoCircle size={16} className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
