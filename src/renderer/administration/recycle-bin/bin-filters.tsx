import { Select } from '@mantine/core';
import { useMeta } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { ListSearch } from '../../records/list/list-search.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { BinFilter } from './bin-selection.ts';
import { binTexts } from './texts.ts';

interface Props {
  readonly filter: BinFilter;
  readonly overview: Outputs['recycleBin']['overview'] | undefined;
  readonly onChange: (filter: BinFilter) => void;
}

/** Narrows the bin by name, kind and who deleted. */
export function BinFilters({ filter, overview, onChange }: Props) {
  const t = useTexts(binTexts);
  const local = useLocal();
  const format = useFormat();
  const meta = useMeta();
  const kinds = (overview?.kinds ?? []).map(({ entity, count }) => {
    const label = local(meta?.entities.find(({ name }) => name === entity)?.label);
    return { value: entity, label: `${label} · ${format.integer(count)}` };
  });
  const people = (overview?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ListSearch
        label={t('search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        size="xs"
        w={160}
        aria-label={t('kind')}
        placeholder={t('anyKind')}
        clearable
        data={kinds}
        value={filter.entity}
        onChange={(entity) => onChange({ ...filter, entity })}
      />
      <Select
        size="xs"
        w={140}
        aria-label={t('person')}
        placeholder={t('anyPerson')}
        clearable
        data={people}
        value={filter.person}
        onChange={(person) => onChange({ ...filter, person })}
      />
    </>
  );
}
