import { Button, Group, NumberInput, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { binTexts } from './texts.ts';

interface Props {
  readonly days: number;
  readonly mayChange: boolean;
}

/** How long the bin keeps records, for those who may, to be changed in place. */
export function BinDays({ days, mayChange }: Props) {
  const t = useTexts(binTexts);
  const ui = useTexts(uiTexts);
  const [entered, setEntered] = useState<number | null>(null);
  const close = (): void => setEntered(null);
  const save = useCommand(client.recycleBin.setDays.mutate, { undo: true, done: close });
  const kept = t('kept', { count: days });
  if (!mayChange)
    return (
      <Text size="xs" c="dimmed">
        {kept}
      </Text>
    );
  return (
    <Popover
      opened={entered !== null}
      onChange={(opened) => {
        if (!opened) close();
      }}
      position="bottom-start"
      width={260}
      trapFocus
    >
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" title={t('changeDays')} onClick={() => setEntered(days)}>
          {kept}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(submitted) => {
            submitted.preventDefault();
            if (entered !== null) save.run({ days: entered });
          }}
        >
          <NumberInput
            label={t('days')}
            min={1}
            max={365}
            clampBehavior="none"
            value={entered ?? days}
            onChange={(value) => setEntered(Number(value))}
          />
          <Text size="xs" c="dimmed" mt="xs">
            {t('keptHint', { days: entered ?? days })}
          </Text>
          <Group justify="flex-end" gap="xs" mt="sm">
            <Button variant="default" onClick={close}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={save.pending}>
              {ui('save')}
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
