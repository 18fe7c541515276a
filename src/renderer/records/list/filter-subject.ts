import { useMemo } from 'react';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import type { FilterSubject } from '../../ui/filter/filter-subject.ts';

/** What a filter on an entity may speak of. */
export function useFilterSubject(entity: VisibleEntity): FilterSubject {
  const meta = useMeta();
  const currency = useCompanyCurrency();
  return useMemo(
    () => ({
      fields: entity.fields,
      fieldsOf: (name) => meta?.entities.find((each) => each.name === name)?.fields ?? [],
      currency,
    }),
    [entity, meta, currency],
  );
}
