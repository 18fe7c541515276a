import { Button, Group, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import { FilterChip } from './filter-chip.tsx';
import { FilterGroupEditor } from './filter-group-editor.tsx';
import type { FilterSubject } from './filter-subject.ts';
import { FilterTextInput } from './filter-text-input.tsx';
import { EMPTY_GROUP, type FilterGroup, isGroup, prune, readTree, writeTree } from './filter-tree.ts';
import { isComplete } from './operators.ts';

interface Props {
  readonly subject: FilterSubject;
  readonly filter: Filter | null;
  readonly onChange: (filter: Filter | null) => void;
}

/** The filter in words, and the editor behind it. */
export function FilterBar({ subject, filter, onChange }: Props) {
  const t = useTexts(uiTexts);
  const [draft, setDraft] = useState<FilterGroup | null>(null);
  const tree = readTree(filter);
  // a whole that is not a plain "all of these" is shown as one part
  const shown = tree.mode === 'all' ? tree.parts : [tree];

  const open = (): void => setDraft(tree);
  const apply = (group: FilterGroup): void => {
    onChange(writeTree(prune(group, isComplete)));
    setDraft(null);
  };
  const remove = (at: number): void =>
    onChange(
      tree.mode === 'all'
        ? writeTree({ mode: 'all', parts: tree.parts.filter((_, index) => index !== at) })
        : null,
    );

  return (
    <Group gap={6}>
      <Popover
        opened={draft !== null}
        onChange={(opened) => !opened && setDraft(null)}
        position="bottom-start"
        width={620}
        trapFocus
        withinPortal
      >
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconFilter size={14} />}
            aria-expanded={draft !== null}
            onClick={() => (draft ? setDraft(null) : open())}
          >
            {t('filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {draft && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                apply(draft);
              }}
            >
              <FilterGroupEditor subject={subject} group={draft} onChange={setDraft} />
              <FilterTextInput
                subject={subject}
                filter={writeTree(prune(draft, isComplete))}
                onChange={(next) => setDraft(readTree(next))}
              />
              <Group justify="flex-end" gap="xs" mt="sm">
                <Button variant="default" onClick={() => apply(EMPTY_GROUP)}>
                  {t('clearFilter')}
                </Button>
                <Button type="submit">{t('applyFilter')}</Button>
              </Group>
            </form>
          )}
        </Popover.Dropdown>
      </Popover>
      {shown.map((part, at) => (
        <FilterChip
          key={isGroup(part) ? `group ${at}` : `${part.field} ${part.op} ${at}`}
          subject={subject}
          part={part}
          onEdit={open}
          onRemove={() => remove(at)}
        />
      ))}
    </Group>
  );
}
