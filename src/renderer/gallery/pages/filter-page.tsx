import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import type { FilterSubject } from '../../ui/filter/filter-subject.ts';
import { Specimen } from '../specimen.tsx';

const shared = {
  required: false,
  fieldClass: 'public',
  sortable: true,
  editable: true,
  onCreate: true,
  inList: true,
  synonyms: [],
} as const;
const FIELDS: readonly FieldMeta[] = [
  { ...shared, name: 'name', kind: 'text', label: { zh: '名称', en: 'Name' } },
  { ...shared, name: 'amount', kind: 'money', label: { zh: '金额', en: 'Amount' } },
  {
    ...shared,
    name: 'status',
    kind: 'choice',
    label: { zh: '状态', en: 'Status' },
    choices: [
      { value: 'open', label: { zh: '进行中', en: 'Open' } },
      { value: 'won', label: { zh: '赢单', en: 'Won' }, tone: 'good' },
    ],
  },
];
const SUBJECT: FilterSubject = {
  fields: FIELDS,
  titleField: 'name',
  entity: () => undefined,
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
};

function Example({ first }: { readonly first: Filter | null }) {
  const [filter, setFilter] = useState(first);
  return <FilterBar subject={SUBJECT} filter={filter} onChange={setFilter} />;
}

export function FilterPage() {
  return (
    <>
      <Specimen name={{ zh: '没有条件', en: 'No conditions' }}>
        <Example first={null} />
      </Specimen>
      <Specimen name={{ zh: '一个条件', en: 'One condition' }}>
        <Example first={{ field: 'status', op: 'equals', value: 'won' }} />
      </Specimen>
    </>
  );
}
