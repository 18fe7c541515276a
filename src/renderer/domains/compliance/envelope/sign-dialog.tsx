import { Button, Checkbox, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { useToday } from '../../../data/session.ts';
import { upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import type { Signer } from './envelope-data.ts';
import { pictureOf, SignaturePad } from './signature-pad.tsx';
import { envelopeTexts } from './texts.ts';

interface Props {
  readonly signer: Signer;
  /** Whether a time stamp service is set up. */
  readonly stamps: boolean;
  readonly onClose: () => void;
}

/** Signs on this device: by hand and with the PIN of whoever is at the desk. */
export function SignDialog({ signer, stamps, onClose }: Props) {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const today = useToday();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [written, setWritten] = useState(false);
  const [pin, setPin] = useState('');
  const [evidence, setEvidence] = useState('');
  const [stamped, setStamped] = useState(stamps);
  const witnessed = signer.side === 'theirs';
  const send = async (_: null, options: CommandOptions): Promise<unknown> => {
    const picture = canvas.current && (await pictureOf(canvas.current, written, signer.name, today));
    return client.compliance.envelope.sign.mutate(
      {
        id: signer.id,
        pin,
        stamped,
        ...(picture ? { picture: await upload(picture, 'signature.png') } : {}),
        ...(witnessed ? { evidence } : {}),
      },
      options,
    );
  };
  const sign = useCommand(send, { done: onClose, failed: () => true });
  const complete = pin !== '' && (!witnessed || (written && evidence.trim() !== ''));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(witnessed ? 'inPersonOf' : 'signOf', { name: signer.name })}
      size="md"
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (complete) sign.run(null);
        }}
      >
        <Stack gap="sm">
          {witnessed && (
            <>
              <Text size="sm" c="dimmed">
                {t('inPersonHint')}
              </Text>
              <TextInput
                label={t('evidence')}
                required
                value={evidence}
                onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
              />
            </>
          )}
          <SignaturePad canvas={canvas} onWritten={setWritten} required={witnessed} />
          <PasswordInput
            label={t('pin')}
            required
            autoComplete="off"
            value={pin}
            onChange={({ currentTarget }) => setPin(currentTarget.value)}
          />
          {stamps ? (
            <Checkbox
              label={t('stamp')}
              checked={stamped}
              onChange={({ currentTarget }) => setStamped(currentTarget.checked)}
            />
          ) : (
            <Text size="xs" c="dimmed">
              {t('noStamp')}
            </Text>
          )}
          {sign.error && <ProblemNotice>{errorSentence(sign.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={sign.pending}>
              {t('sign')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
