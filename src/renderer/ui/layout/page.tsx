import { type ReactNode, useContext } from 'react';
import styles from './page.module.css';
import { PageLevel } from './page-level.ts';
import { PageMark } from './page-mark.ts';

interface Props {
  readonly title: ReactNode;
  /** Beside the title: a state, a number. */
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
  /** A row of its own under the title: filters, views. */
  readonly toolbar?: ReactNode;
  /** True where the content scrolls by itself (a grid, a board) and fills the window. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** One screen: a title line, an optional toolbar, and the content. */
export function Page({ title, beside, actions, toolbar, fills = false, children }: Props) {
  const mark = useContext(PageMark);
  const Title = useContext(PageLevel) === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.page}>
      <header className={styles.head}>
        <Title className={styles.title}>{title}</Title>
        {mark}
        {beside}
        <div className={styles.actions}>{actions}</div>
      </header>
      {toolbar && <div className={styles.toolbar}>{toolbar}</div>}
      <div className={fills ? styles.filled : styles.scrolled}>{children}</div>
    </section>
  );
}
