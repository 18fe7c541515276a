import { useMemo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { FilterSubject } from '#shared/filter/filter-subject.ts';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency, useCompanyTimeZone } from '../../data/session.ts';
import { useTags } from '../../data/tags.ts';

/** What a filter on an entity may speak of. */
export function useFilterSubject(entity: VisibleEntity): FilterSubject {
  const meta = useMeta();
  const currency = useCompanyCurrency();
  const timeZone = useCompanyTimeZone();
  const tags = useTags();
  return useMemo(() => {
    // tags are chosen like the choices of a field
    const choices = tags.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }));
    const fieldsOf = (each: VisibleEntity): readonly FieldMeta[] =>
      each.fields.map((field) => (field.kind === 'tags' ? { ...field, choices } : field));
    return {
      fields: fieldsOf(entity),
      titleField: entity.titleField,
      entity: (name) => {
        const found = meta?.entities.find((each) => each.name === name);
        return found && { fields: fieldsOf(found), titleField: found.titleField };
      },
      currency,
      timeZone,
      tags,
    };
  }, [entity, meta, currency, timeZone, tags]);
}
