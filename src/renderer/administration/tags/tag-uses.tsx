import type { Filter } from '#shared/filter/filter.ts';
import { useEntity } from '../../data/meta.ts';
import { addressSearch, useListPath } from '../../records/places.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './tags.module.css';

interface Props {
  readonly tagId: string;
  readonly counts: readonly { readonly entity: string; readonly count: number }[];
}

/** How many records of each kind bear a tag; each number leads to them. */
export function TagUses({ tagId, counts }: Props) {
  return (
    <span className={styles.uses}>
      {counts.length === 0 && <span className={styles.unused}>0</span>}
      {counts.map(({ entity, count }) => (
        <OneUse key={entity} tagId={tagId} entity={entity} count={count} />
      ))}
    </span>
  );
}

function OneUse({ tagId, entity: name, count }: { tagId: string; entity: string; count: number }) {
  const entity = useEntity(name);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const filter: Filter = { field: 'tags', op: 'in', value: [tagId] };
  return (
    <Go to={listPath(name) + addressSearch({ filter })}>
      {local(entity?.plural)} <span className="numeric">{format.integer(count)}</span>
    </Go>
  );
}
