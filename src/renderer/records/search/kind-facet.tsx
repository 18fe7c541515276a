import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { FoundKind } from './found-kinds.tsx';
import styles from './search.module.css';
import { searchTexts } from './texts.ts';
import { useCount } from './use-count.ts';

interface Props {
  readonly kinds: readonly FoundKind[];
  readonly chosen: string | null;
  readonly onChoose: (kind: string | null) => void;
}

/** How much was found of each kind; one may be chosen. */
export function KindFacet({ kinds, chosen, onChoose }: Props) {
  const t = useTexts(searchTexts);
  const local = useLocal();
  const countOf = useCount();
  const all = {
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    more: kinds.some(({ more }) => more),
  };
  const facet = (kind: string | null, label: string, count: string) => (
    <li key={kind ?? ''}>
      <button
        type="button"
        className={styles.facet}
        aria-pressed={kind === chosen}
        onClick={() => onChoose(kind)}
      >
        <span>{label}</span>
        <span className="numeric">{count}</span>
      </button>
    </li>
  );
  return (
    <nav aria-label={t('kinds')} className={styles.facets}>
      <ul>
        {facet(null, t('all'), countOf(all))}
        {kinds.map((kind) => facet(kind.entity, local(kind.label), countOf(kind)))}
      </ul>
    </nav>
  );
}
