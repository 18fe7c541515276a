import { ActionIcon, Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { FieldMeta } from '#shared/fields.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly available: readonly FieldMeta[];
  readonly shown: readonly FieldMeta[];
  readonly onToggle: (name: string) => void;
  readonly onReset: () => void;
}

/** Chooses which fields a list shows. */
export function ColumnChooser({ available, shown, onToggle, onReset }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  return (
    <Popover position="bottom-end" width={230} trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah={360}>
          <Stack gap={8}>
            {available.map(({ name, label }) => (
              <Checkbox
                key={name}
                size="xs"
                label={local(label)}
                checked={shown.some((field) => field.name === name)}
                onChange={() => onToggle(name)}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
        <Button mt="sm" variant="subtle" size="compact-xs" onClick={onReset}>
          {t('resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
