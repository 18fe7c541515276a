import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import type { Envelope, Signer } from './envelope-data.ts';
import { envelopeTexts } from './texts.ts';

interface Props {
  readonly envelope: Envelope;
  /** Who declines; without one the envelope is voided. */
  readonly signer?: Signer | undefined;
  readonly onClose: () => void;
}

/** Asks why before an envelope ends without all signatures. */
export function CloseEnvelope({ envelope, signer, onClose }: Props) {
  const t = useTexts(envelopeTexts);
  const [reason, setReason] = useState('');
  const { decline, void: makeVoid } = client.compliance.envelope;
  const close = useCommand(signer ? decline.mutate : makeVoid.mutate, { done: onClose });
  return (
    <ConfirmDialog
      title={signer ? t('declineOf', { name: signer.name }) : t('voidOf', { title: envelope.title })}
      effects={[t('closeEffect')]}
      action={t(signer ? 'decline' : 'void')}
      keep={t('cancel')}
      grave
      incomplete={!reason.trim()}
      pending={close.pending}
      onConfirm={() => close.run({ id: signer?.id ?? envelope.id, reason })}
      onClose={onClose}
    >
      <Textarea
        label={t('reason')}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
