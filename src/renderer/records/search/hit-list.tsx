import { type Hit, HitLine } from './hit-line.tsx';
import styles from './search.module.css';

/** What was found, one below the other. */
export function HitList({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ul className={styles.hits}>
      {hits.map((hit) => (
        <HitLine key={hit.id} hit={hit} />
      ))}
    </ul>
  );
}
