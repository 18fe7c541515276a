import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './filter.module.css';
import { FilterCondition } from './filter-condition.tsx';
import type { FilterSubject } from './filter-subject.ts';
import { choosableFields } from './filter-subject.ts';
import { type FilterGroup, type FilterPart, type GroupMode, isGroup } from './filter-tree.ts';
import { operatorsFor } from './operators.ts';

interface Props {
  readonly subject: FilterSubject;
  readonly group: FilterGroup;
  readonly onChange: (group: FilterGroup) => void;
  readonly onRemove?: () => void;
}

/** A group of conditions, with groups inside it where they are needed. */
export function FilterGroupEditor({ subject, group, onChange, onRemove }: Props) {
  const t = useTexts(uiTexts);
  const { mode, parts } = group;
  const replace = (at: number, part: FilterPart | null): void =>
    onChange({ mode, parts: parts.flatMap((each, index) => (index !== at ? [each] : part ? [part] : [])) });
  const blank = (): FilterPart[] => {
    const [first] = choosableFields(subject);
    return first ? [{ field: first.path, op: operatorsFor(first.field.kind)[0] ?? 'equals' }] : [];
  };
  return (
    <fieldset className={onRemove ? styles.inner : styles.group} aria-label={t('groupMode')}>
      <Group gap={6} justify="space-between">
        <SegmentedControl
          size="xs"
          value={mode}
          onChange={(next) => onChange({ mode: next as GroupMode, parts })}
          data={[
            { value: 'all', label: t('filterAll') },
            { value: 'any', label: t('filterAny') },
            { value: 'none', label: t('filterNot') },
          ]}
        />
        {onRemove && (
          <ActionIcon aria-label={t('removeGroup')} onClick={onRemove}>
            <IconX size={15} />
          </ActionIcon>
        )}
      </Group>
      {parts.map((part, at) =>
        isGroup(part) ? (
          <FilterGroupEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
            key={at}
            subject={subject}
            group={part}
            onChange={(next) => replace(at, next)}
            onRemove={() => replace(at, null)}
          />
        ) : (
          <FilterCondition
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity
            key={at}
            subject={subject}
            leaf={part}
            onChange={(next) => replace(at, next)}
            onRemove={() => replace(at, null)}
          />
        ),
      )}
      <Group gap={6}>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange({ mode, parts: [...parts, ...blank()] })}
        >
          {t('addCondition')}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() =>
            onChange({ mode, parts: [...parts, { mode: mode === 'any' ? 'all' : 'any', parts: blank() }] })
          }
        >
          {t('addGroup')}
        </Button>
      </Group>
    </fieldset>
  );
}
