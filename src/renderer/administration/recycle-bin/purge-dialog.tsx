import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useCountsText } from '../../records/use-counts-text.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { binTexts } from './texts.ts';

interface Props {
  /** Null for everything in the bin. */
  readonly records: readonly { readonly entity: string; readonly id: string }[] | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const KEPT_SHOWN = 5;

/** Says what would go for good and what stays and why, and asks for the reason. */
export function PurgeDialog({ records, onClose, onDone }: Props) {
  const t = useTexts(binTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const language = useLanguage();
  const countsText = useCountsText();
  const [reason, setReason] = useState('');
  const wanted = { records: records ? [...records] : null };
  const { data: preview, error } = useQuery(trpc.recycleBin.purgePreview.queryOptions(wanted));
  const purge = useCommand(client.recycleBin.purge.mutate, {
    done: ({ gone }) => {
      tellDone(t('purged', { counts: countsText(gone) }));
      onDone();
      onClose();
    },
  });
  const { gone = [], kept = [] } = preview ?? {};
  const ready = gone.length > 0 && reason.trim() !== '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('purgeTitle')}
      size="md"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (ready) purge.run({ ...wanted, reason });
        }}
      >
        <Stack gap="sm">
          {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : !preview && <Waiting />}
          {preview && (
            <Text size="sm" fw={500}>
              {gone.length > 0 ? t('purgeGoing', { counts: countsText(gone) }) : t('purgeNothing')}
            </Text>
          )}
          {gone.length > 0 && <Text size="sm">{t('purgeFinal')}</Text>}
          {kept.length > 0 && (
            <div>
              <Text size="sm">{t('purgeKept')}</Text>
              <List size="sm">
                {kept.slice(0, KEPT_SHOWN).map(({ id, name, because }) => (
                  <List.Item key={id}>
                    {local(name)} · {local(because)}
                  </List.Item>
                ))}
                {kept.length > KEPT_SHOWN && (
                  <List.Item>{t('purgeKeptMore', { count: kept.length - KEPT_SHOWN })}</List.Item>
                )}
              </List>
            </div>
          )}
          {gone.length > 0 && (
            <Textarea
              label={t('reason')}
              required
              data-autofocus
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" color="red" disabled={!ready} loading={purge.pending}>
              {t('purge')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
