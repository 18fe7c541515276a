import { Button, Group, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { trpc } from '../../../data/trpc.ts';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { identityTexts } from './texts.ts';

/** Whose time stamps signatures carry; for whoever manages the roots. */
export function TimestampService() {
  const t = useTexts(identityTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = useQuery(trpc.compliance.envelope.timestamps.queryOptions());
  const save = useCommand(client.compliance.envelope.setTimestamps.mutate, {
    done: () => {
      setTyped(null);
      tellDone(t('saved'));
    },
  });
  if (!data) return null;
  return (
    <Section title={t('timestamps')}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('timestampUrl')}
          flex={1}
          value={typed ?? data.url ?? ''}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={typed === null}
          loading={save.pending}
          onClick={() => save.run({ url: typed?.trim() || null })}
        >
          {t('save')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed" mt="xs">
        {t('timestampHint')}
      </Text>
    </Section>
  );
}
