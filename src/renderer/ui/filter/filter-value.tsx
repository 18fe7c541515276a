import { Group, MultiSelect, Select } from '@mantine/core';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { FilterLeaf, FilterScalar } from '#shared/filter/filter.ts';
import { FieldInput } from '../form/field-input.tsx';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import { PeriodChoice } from './period-choice.tsx';
import { PersonChoice } from './person-choice.tsx';

interface Props {
  readonly leaf: FilterLeaf;
  readonly field: FieldMeta;
  readonly currency: string;
  /** The field names somebody of the workspace, so “me” and “my department” can be said. */
  readonly person: boolean;
  readonly onChange: (value: FilterLeaf['value']) => void;
}

const plain = (value: unknown): FieldValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** The input for the value of a condition, as its field and comparison need it. */
export function FilterValue({ leaf, field, currency, person, onChange }: Props) {
  const local = useLocal();
  const t = useTexts(uiTexts);
  const { op, value } = leaf;
  const one: FieldMeta = { ...field, required: false, editable: true };

  if (op === 'empty' || op === 'notEmpty') return null;
  if (op === 'within')
    return (
      <PeriodChoice
        label={t('value')}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  if (op === 'in' || op === 'notIn')
    return (
      <MultiSelect
        size="xs"
        searchable
        nothingFoundMessage={t('nothingFound')}
        aria-label={t('value')}
        data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: local(choice.label) }))}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={onChange}
      />
    );
  if (op === 'between') {
    const pair: readonly FilterScalar[] = Array.isArray(value) ? value : [];
    const side = (at: 0 | 1) => (
      <FieldInput
        bare
        size="xs"
        field={{ ...one, label: at === 0 ? { zh: '从', en: 'From' } : { zh: '到', en: 'To' } }}
        value={plain(pair[at])}
        currency={currency}
        onChange={({ value: next, problem }) => {
          if (problem) return;
          const pairNext = [pair[0] ?? '', pair[1] ?? ''];
          pairNext[at] = next ?? '';
          onChange(pairNext);
        }}
      />
    );
    return (
      <Group gap={6} wrap="nowrap">
        {side(0)}–{side(1)}
      </Group>
    );
  }
  if (person && (op === 'equals' || op === 'notEquals'))
    return <PersonChoice leaf={leaf} entity={field.target ?? ''} onChange={onChange} />;
  // a part of a text need not be a whole address or number
  if (field.kind === 'tags')
    return (
      <Select
        size="xs"
        aria-label={t('value')}
        searchable
        nothingFoundMessage={t('nothingFound')}
        data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: local(choice.label) }))}
        value={typeof value === 'string' ? value : null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    );
  const typed: FieldMeta = op === 'contains' || op === 'startsWith' ? { ...one, kind: 'text' } : one;
  if (field.kind === 'boolean')
    return (
      <Select
        size="xs"
        aria-label={t('value')}
        data={[
          { value: '1', label: t('yes') },
          { value: '0', label: t('no') },
        ]}
        value={typeof value === 'number' ? String(value) : null}
        onChange={(next) => onChange(next === null ? undefined : Number(next))}
      />
    );
  return (
    <FieldInput
      bare
      size="xs"
      field={{ ...typed, label: { zh: '值', en: 'Value' } }}
      value={plain(value)}
      currency={currency}
      onChange={({ value: next, problem }) => {
        if (!problem) onChange(next ?? undefined);
      }}
    />
  );
}
