import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import { FilterGroupEditor } from '../../ui/filter/filter-group-editor.tsx';
import type { FilterSubject } from '../../ui/filter/filter-subject.ts';
import type { FilterGroup } from '../../ui/filter/filter-tree.ts';
import { Section } from '../../ui/layout/section.tsx';
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

const NESTED: FilterGroup = {
  mode: 'all',
  parts: [
    { field: 'status', op: 'equals', value: 'open' },
    {
      mode: 'any',
      parts: [
        { field: 'amount', op: 'greaterThan', value: 1_000_000 },
        { field: 'name', op: 'contains', value: '云帆' },
      ],
    },
  ],
};

function Editor() {
  const [group, setGroup] = useState(NESTED);
  return (
    <Section>
      <FilterGroupEditor subject={SUBJECT} group={group} onChange={setGroup} />
    </Section>
  );
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
      <Specimen name={{ zh: '条件与条件组', en: 'Conditions and groups' }}>
        <Editor />
      </Specimen>
    </>
  );
}
