import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { useToday } from '../../../data/session.ts';
import { upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { FileDrop } from '../../../ui/files/file-drop.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import type { Signer } from './envelope-data.ts';
import { envelopeTexts } from './texts.ts';

interface Props {
  readonly signer: Signer;
  /** A file signed elsewhere, or the scan of a paper. */
  readonly way: 'takeReturned' | 'takePaper';
  readonly onClose: () => void;
}

/** Takes in what somebody signed outside the program. */
export function TakeFileDialog({ signer, way, onClose }: Props) {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const today = useToday();
  const [file, setFile] = useState<File | null>(null);
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [evidence, setEvidence] = useState('');
  const paper = way === 'takePaper';
  const send = async (_: null, options: CommandOptions): Promise<unknown> => {
    if (!file) return null;
    const given = { id: signer.id, upload: await upload(file, file.name) };
    const { envelope } = client.compliance;
    return paper
      ? envelope.takePaper.mutate({ ...given, signedOn: signedOn ?? today, evidence }, options)
      : envelope.takeReturned.mutate(given, options);
  };
  const take = useCommand(send, { done: onClose, failed: () => true });
  const complete = file !== null && (!paper || (signedOn !== null && evidence.trim() !== ''));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(paper ? 'takePaperOf' : 'takeReturnedOf', { name: signer.name })}
      size="md"
    >
      <Stack gap="sm">
        <FileDrop
          hint={t(paper ? 'paperHint' : 'returnedHint')}
          accept={paper ? '.pdf,.png,.jpg,.jpeg' : '.pdf'}
          busy={false}
          small
          onFile={setFile}
        />
        {file && <Text size="sm">{file.name}</Text>}
        {paper && (
          <>
            <DateInput
              label={t('paperOn')}
              required
              value={signedOn}
              valueFormat="YYYY-MM-DD"
              onChange={setSignedOn}
            />
            <Textarea
              label={t('sealNote')}
              required
              value={evidence}
              onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
            />
          </>
        )}
        {take.error && <ProblemNotice>{errorSentence(take.error, language)}</ProblemNotice>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!complete} loading={take.pending} onClick={() => take.run(null)}>
            {t(way)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
