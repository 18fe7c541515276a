import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal, useRefusalOf } from '../refusal.tsx';
import { outboxTexts } from './texts.ts';

const addressesIn = (text: string): string[] =>
  text
    .split(/[,;，；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Writes a mail by hand; it goes into the outbox. */
export function WriteMail({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(outboxTexts);
  const ui = useTexts(uiTexts);
  const [to, setTo] = useState('');
  const [cc, setCc] = useState('');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const command = useCommand(client.mail.send.mutate, {
    done: () => {
      tellDone(t('written'));
      onClose();
    },
    failed: () => true,
  });
  const toRefused = useRefusalOf(command.error, 'to');
  const ccRefused = useRefusalOf(command.error, 'cc');
  const subjectRefused = useRefusalOf(command.error, 'subject');
  const textRefused = useRefusalOf(command.error, 'text');
  const placed = toRefused ?? ccRefused ?? subjectRefused ?? textRefused;
  return (
    <Modal opened onClose={onClose} title={t('write')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          command.run({ to: addressesIn(to), cc: addressesIn(cc), subject, text });
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('to')}
            description={t('toHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required
            data-autofocus
            value={to}
            error={toRefused}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <TextInput
            label={t('cc')}
            value={cc}
            error={ccRefused}
            onChange={({ currentTarget }) => setCc(currentTarget.value)}
          />
          <TextInput
            label={t('subject')}
            required
            maxLength={500}
            value={subject}
            error={subjectRefused}
            onChange={({ currentTarget }) => setSubject(currentTarget.value)}
          />
          <Textarea
            label={t('text')}
            required
            autosize
            minRows={6}
            maxRows={16}
            value={text}
            error={textRefused}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          {placed === undefined && <Refusal error={command.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={command.pending}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
