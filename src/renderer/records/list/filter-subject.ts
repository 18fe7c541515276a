import { useMemo } from 'react';
import type { FilterSubject } from '#shared/filter/filter-subject.ts';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency, useCompanyTimeZone } from '../../data/session.ts';

/** What a filter on an entity may speak of. */
export function useFilterSubject(entity: VisibleEntity): FilterSubject {
  const meta = useMeta();
  const currency = useCompanyCurrency();
  const timeZone = useCompanyTimeZone();
  return useMemo(
    () => ({
      fields: entity.fields,
      titleField: entity.titleField,
      entity: (name) => meta?.entities.find((each) => each.name === name),
      currency,
      timeZone,
    }),
    [entity, meta, currency, timeZone],
  );
}
