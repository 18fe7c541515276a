import { Group, Select } from '@mantine/core';
import { useState } from 'react';
import { type FilterLeaf, ME, MY_TEAM } from '#shared/filter/filter.ts';
import { ReferenceInput } from '../form/reference-input.tsx';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

interface Props {
  readonly leaf: FilterLeaf;
  readonly entity: string;
  readonly onChange: (value: FilterLeaf['value']) => void;
}

type Who = 'me' | 'team' | 'one';

function whoOf({ value }: FilterLeaf): Who {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'one';
  return 'me' in value ? 'me' : 'team';
}

/** Whom a condition speaks of: whoever asks, their department, or one person by name. */
export function PersonChoice({ leaf, entity, onChange }: Props) {
  const t = useTexts(uiTexts);
  const [who, setWho] = useState<Who>(whoOf(leaf));
  const choose = (next: Who): void => {
    setWho(next);
    onChange(next === 'me' ? { ...ME } : next === 'team' ? { ...MY_TEAM } : undefined);
  };
  return (
    <Group gap={6} wrap="nowrap">
      <Select
        size="xs"
        w={who === 'one' ? 104 : '100%'}
        aria-label={t('whose')}
        allowDeselect={false}
        data={[
          { value: 'one', label: t('somebody') },
          { value: 'me', label: t('me') },
          // a department is a set: it can be belonged to, not differed from
          ...(leaf.op === 'equals' ? [{ value: 'team', label: t('myDepartment') }] : []),
        ]}
        value={who}
        onChange={(next) => choose((next ?? 'one') as Who)}
      />
      {who === 'one' && (
        <ReferenceInput
          size="xs"
          aria-label={t('value')}
          entity={entity}
          value={typeof leaf.value === 'string' ? leaf.value : null}
          onChange={(id) => onChange(id ?? undefined)}
        />
      )}
    </Group>
  );
}
