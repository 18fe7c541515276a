import type { ReactNode } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { useLocal } from '../ui/language/use-texts.ts';
import styles from './gallery.module.css';

interface Props {
  /** Which state it is. */
  readonly name: LocalText;
  /** Height in pixels, for parts that fill their place. */
  readonly height?: number;
  /** Texts here are too long on purpose, and may be cut off with an ellipsis. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** One state of a part. */
export function Specimen({ name, height, long = false, children }: Props) {
  const local = useLocal();
  return (
    <section className={styles.specimen} data-long={long || undefined} aria-label={local(name)}>
      <h2 className={styles.state}>{local(name)}</h2>
      <div className={styles.place} style={height === undefined ? undefined : { height }}>
        {children}
      </div>
    </section>
  );
}
