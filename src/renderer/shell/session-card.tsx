import type { ReactNode } from 'react';
import { AppearanceSwitches } from '../ui/appearance/appearance-switches.tsx';
import styles from './session-card.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The calm page before a workspace is open. */
export function SessionCard({ title, hint, above, children }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.corner}>
        <AppearanceSwitches />
      </div>
      <div className={styles.column}>
        <p className={styles.product}>VendorDesk 软企台</p>
        {above}
        <section className={styles.card} aria-labelledby="session-title">
          <h1 id="session-title" className={styles.title}>
            {title}
          </h1>
          {hint && <p className={styles.hint}>{hint}</p>}
          {children}
        </section>
      </div>
    </main>
  );
}
