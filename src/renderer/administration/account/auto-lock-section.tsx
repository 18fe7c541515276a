import { SegmentedControl, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal } from '../refusal.tsx';
import { accountTexts } from './texts.ts';

interface Props {
  readonly minutes: number;
  readonly disabled: boolean;
}

const CHOICES = [0, 5, 15, 30, 60];

/** After how long without anybody the workspace locks. */
export function AutoLockSection({ minutes, disabled }: Props) {
  const t = useTexts(accountTexts);
  const set = useCommand(client.access.account.setAutoLock.mutate, {
    failed: () => true,
    done: () => tellDone(t('autoLockSet')),
  });
  // another program may have set a time that is not among the choices
  const choices = CHOICES.includes(minutes) ? CHOICES : [...CHOICES, minutes];
  return (
    <Section title={t('autoLock')}>
      <Stack gap="sm" maw={560} align="flex-start">
        <Text size="sm" c="dimmed">
          {t('autoLockHint')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('autoLock')}
          disabled={disabled || set.pending}
          data={choices.map((count) => ({
            value: String(count),
            label: count === 0 ? t('never') : t('minutes', { count }),
          }))}
          value={String(minutes)}
          onChange={(next) => set.run({ minutes: Number(next) })}
        />
        {disabled && (
          <Text size="xs" c="dimmed">
            {t('autoLockOthers')}
          </Text>
        )}
        <Refusal error={set.error} />
      </Stack>
    </Section>
  );
}
