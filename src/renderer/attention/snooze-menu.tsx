import { ActionIcon, Button, Popover, Stack } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../ui/language/use-texts.ts';
import { mondayMorning, morningOf, tomorrowMorning } from './snooze-times.ts';
import { attentionTexts } from './texts.ts';

interface Props {
  readonly title: string;
  readonly onSnooze: (until: number) => void;
}

/** Puts something off: until tomorrow, until Monday, until a day. */
export function SnoozeMenu({ title, onSnooze }: Props) {
  const t = useTexts(attentionTexts);
  const [opened, setOpened] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const until = (moment: number): void => {
    setOpened(false);
    onSnooze(moment);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      onClose={() => setChoosing(false)}
      position="bottom-end"
      trapFocus
    >
      <Popover.Target>
        <ActionIcon
          data-snooze
          aria-label={t('snooze', { title })}
          title={t('snoozeShort')}
          onClick={() => setOpened(!opened)}
        >
          <IconClockPause size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {choosing ? (
          <DatePicker
            minDate={new Date()}
            onChange={(date) => {
              const chosen = date === null ? Number.NaN : morningOf(date);
              if (chosen > Date.now()) until(chosen);
            }}
          />
        ) : (
          <Stack gap={4}>
            <Button variant="subtle" justify="flex-start" onClick={() => until(tomorrowMorning(new Date()))}>
              {t('tomorrow')}
            </Button>
            <Button variant="subtle" justify="flex-start" onClick={() => until(mondayMorning(new Date()))}>
              {t('monday')}
            </Button>
            <Button variant="subtle" justify="flex-start" onClick={() => setChoosing(true)}>
              {t('chooseDay')}
            </Button>
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
