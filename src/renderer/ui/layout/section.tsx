import { type ReactNode, type Ref, useId } from 'react';
import styles from './section.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  /** True where rows or a table reach to the edges. */
  readonly flush?: boolean;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A titled part of a page on a surface of its own. */
export function Section({ title, actions, flush = false, ref, children }: Props) {
  const id = useId();
  return (
    <section
      {...(ref ? { ref } : {})}
      className={styles.section}
      {...(title ? { 'aria-labelledby': id } : {})}
    >
      {(title || actions) && (
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <div className={styles.actions}>{actions}</div>
        </header>
      )}
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
