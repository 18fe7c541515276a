import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import type { ContractEnvelopesData } from './envelope-data.ts';
import { type DraftSigner, SignerRow } from './signer-row.tsx';
import { envelopeTexts } from './texts.ts';

interface Props {
  readonly contractId: string;
  readonly data: ContractEnvelopesData;
  readonly onClose: () => void;
}

const drafted = ({ name, organisation, side, personId, step }: ContractEnvelopesData['proposed'][number]) =>
  ({ key: crypto.randomUUID(), name, organisation, side, personId, step, part: 'signer' }) as DraftSigner;

/** Asks which file is to be signed, by whom, in which order and until when. Signers come from the parties. */
export function SendEnvelope({ contractId, data, onClose }: Props) {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const go = useGo();
  const { files } = data;
  const [fileId, setFileId] = useState(files[0]?.id ?? null);
  const [signers, setSigners] = useState(() => data.proposed.map(drafted));
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const send = useCommand(client.compliance.envelope.send.mutate, {
    done: ({ id }) => go(`/compliance/envelopes/${id}`),
    failed: () => true,
  });
  const complete =
    fileId !== null &&
    signers.some(({ part }) => part === 'signer') &&
    signers.every(
      ({ name, side, part, personId }) => name.trim() && (side === 'theirs' || part === 'copy' || personId),
    );
  const add = (): void =>
    setSigners([
      ...signers,
      {
        key: crypto.randomUUID(),
        name: '',
        organisation: '',
        side: 'ours',
        personId: null,
        part: 'signer',
        step: signers.length + 1,
      },
    ]);
  return (
    <Modal opened onClose={onClose} title={t('send')} size="xl">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (complete)
            send.run({
              contractId,
              fileId,
              signers: signers.map(({ key: _key, ...signer }) => signer),
              expiresOn,
              note: note || null,
            });
        }}
      >
        <Stack gap="sm">
          <Select
            label={t('file')}
            allowDeselect={false}
            data={files.map(({ id, name }) => ({ value: id, label: name }))}
            value={fileId}
            onChange={setFileId}
          />
          {signers.map((signer, at) => (
            <SignerRow
              key={signer.key}
              n={at + 1}
              signer={signer}
              onChange={(change) =>
                setSigners(signers.map((each) => (each.key === signer.key ? { ...each, ...change } : each)))
              }
              onRemove={() => setSigners(signers.filter(({ key }) => key !== signer.key))}
            />
          ))}
          <div>
            <Button variant="default" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
              {t('addSigner')}
            </Button>
          </div>
          <Text size="xs" c="dimmed">
            {t('orderHint')}
          </Text>
          <DateInput
            label={t('expiresOn')}
            clearable
            value={expiresOn}
            valueFormat="YYYY-MM-DD"
            onChange={setExpiresOn}
          />
          <Textarea
            label={t('note')}
            autosize
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {send.error && <ProblemNotice>{errorSentence(send.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={send.pending}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
